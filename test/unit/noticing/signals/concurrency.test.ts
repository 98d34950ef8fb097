import { check } from './seen';

describe('Signals of concurrency', () => {
  check({
    'lock-used': {
      speaks: [
        ['a.go', '+\tif _, seen := s.done.LoadOrStore(key, true); seen {\n'],
        ['A.java', '+  private final ConcurrentHashMap<String, Job> jobs = new ConcurrentHashMap<>();\n'],
        ['a.rb', '+  order.with_lock do\n'],
        ['a.py', '+rows = Seat.objects.select_for_update().filter(show=show)\n'],
      ],
      silent: [
        ['a.py', '+with transaction.atomic():\n'],
        ['A.java', '+import java.util.concurrent.ConcurrentHashMap;\n'],
        ['a.go', '+// the mutex is held by the caller\n'],
        ['a.ts', '+  block();\n'],
      ],
    },
    'check-then-create': {
      speaks: [
        ['a.rb', '+origin = Origin.find_or_create_by!(name: host)\n'],
        ['a.py', '+tag, _ = Tag.objects.get_or_create(name=name)\n'],
        ['a.php', "+$tag = Tag::firstOrCreate(['name' => $name]);\n"],
        ['A.cs', '+var one = cache.GetOrAdd(key, Load);\n'],
      ],
      silent: [['a.rb', '+origin = Origin.create!(name: host)\n']],
    },
    'fire-and-forget': {
      speaks: [
        ['A.cs', '+_ = hook.NotifyAsync(order);\n'],
        ['a.go', '+\tgo func() {\n'],
        ['A.java', '+CompletableFuture.runAsync(() -> send(order));\n'],
        ['a.py', '+    asyncio.create_task(send(order))\n'],
        ['a.ts', '+  void sendMail(order);\n'],
      ],
      silent: [
        ['A.cs', '+await hook.NotifyAsync(order);\n'],
        ['a.py', '+task = asyncio.create_task(send(order))\n'],
        ['A.java', '+  void sendMail(Order order) {\n'],
      ],
    },
    'async-callback-in-loop': {
      speaks: [
        ['a.ts', '+orders.forEach(async (order) => {\n+  await save(order);\n+});\n'],
        ['a.js', '+const saved = orders.map(async (order) => save(order));\n'],
      ],
      silent: [
        ['a.ts', '+await Promise.all(orders.map(async (order) => save(order)));\n'],
        ['a.ts', '+orders.forEach((order) => print(order));\n'],
      ],
    },
    'promises-all-at-once': {
      speaks: [
        ['a.ts', '+await Promise.all(orders.map(save));\n'],
        ['a.py', '+await asyncio.gather(*jobs)\n'],
      ],
      silent: [['a.ts', '+await Promise.race([save(order), timeout(5)]);\n']],
    },
    'thread-bound-state': {
      speaks: [
        ['A.java', '+  private static final ThreadLocal<Stack<Event>> events = new ThreadLocal<>();\n'],
        ['a.rb', '+    User.skip_callback(:destroy, :after, :send_mail)\n'],
      ],
      silent: [['A.java', '+import java.lang.ThreadLocal;\n']],
    },
    'cancellation-cut-off': {
      speaks: [
        ['a.go', '+\tctx := context.Background()\n'],
        ['A.cs', '+await Extract(path, CancellationToken.None);\n'],
      ],
      silent: [['a.go', '+\tctx, cancel := context.WithTimeout(ctx, limit)\n']],
    },
    'exists-then-act': {
      speaks: [
        ['A.cs', '+if (!Directory.Exists(target))\n+    Directory.CreateDirectory(target);\n'],
        ['a.py', '+if os.path.exists(part):\n+    os.remove(part)\n'],
      ],
      silent: [['A.cs', '+if (File.Exists(target))\n+    return true;\n']],
    },
  });
});
