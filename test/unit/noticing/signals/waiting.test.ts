import assert from 'node:assert/strict';
import { check, seen } from './seen';

describe('Signals of waiting', () => {
  check({
    'remote-call-without-timeout': {
      speaks: [
        ['a.py', '+page = requests.get(address, headers=headers)\n'],
        ['a.ts', '+const answer = await fetch(address);\n'],
        ['a.go', '+\tanswer, err := http.Get(address)\n'],
        ['a.php', '+$answer = Http::get($address);\n'],
        ['A.cs', '+var client = new HttpClient();\n'],
      ],
      silent: [
        ['a.py', '+page = requests.get(address, timeout=5)\n'],
        ['a.ts', '+const answer = await fetch(address, {\n+  signal: AbortSignal.timeout(5_000),\n+});\n'],
        ['a.ts', '+  await refetch();\n'],
        ['a.rb', '+def fetch(key)\n'],
      ],
    },
    'retry-in-code': {
      speaks: [
        ['a.go', '+\tfor attempt := 0; attempt < 3; attempt++ {\n'],
        ['a.rb', '+  retry_on Timeout::Error, wait: 5\n'],
        ['A.cs', '+  .AddRetry(new RetryStrategyOptions())\n'],
      ],
      silent: [
        ['a.ts', "+import { retry } from './retry';\n"],
        ['a.py', '+# no retry here\n'],
      ],
    },
    'retry-removed': {
      speaks: [['A.cs', '-  o.EnableRetryOnFailure(limit);\n+  o.UseDefaults();\n']],
      silent: [['A.cs', '-  o.EnableRetryOnFailure(limit);\n+  o.AddRetry(limit);\n']],
    },
    'sleep-in-code': {
      speaks: [
        ['A.java', '+  Thread.sleep(100);\n'],
        ['a.go', '+\ttime.Sleep(time.Second)\n'],
        ['a.rb', '+  sleep 5\n'],
      ],
      silent: [['a.py', '+sleeper = Sleeper()\n']],
    },
    'timeout-set': {
      speaks: [
        ['a.py', '+client = Client(timeout=30)\n'],
        ['app.yml', '+  request-timeout: 600\n'],
      ],
      silent: [['a.py', '+raise TimeoutError(reason)\n']],
    },
    'loop-without-end': {
      speaks: [
        ['a.py', '+while True:\n+    rows = next_rows()\n'],
        ['a.ts', '+while (used.includes(pick)) {\n+  pick = choose();\n+}\n'],
      ],
      silent: [
        ['a.go', '+\tfor {\n+\t\tselect {\n+\t\tcase <-ctx.Done():\n+\t\t\treturn\n+\t\t}\n+\t}\n'],
        ['a.py', '+while page < last:\n'],
      ],
    },
    'timer-not-cleared': {
      speaks: [['a.ts', '+  setInterval(refresh, 1000);\n']],
      silent: [['a.ts', '+  const timer = setInterval(refresh, 1000);\n+  return () => clearInterval(timer);\n']],
    },
    'closed-by-hand': {
      speaks: [
        ['a.go', '+\t\titerator.Stop()\n'],
        ['A.java', '+    session.close();\n'],
      ],
      silent: [
        ['a.go', '+\tdefer iterator.Stop()\n'],
        ['a.ts', '+  dialog.close();\n'],
      ],
    },
    'client-made-per-call': {
      speaks: [
        ['a.ts', '+  const client = new MetricsClient(key);\n'],
        ['a.rb', '+  http = ApiClient.new(key)\n'],
      ],
      silent: [['a.ts', '+  const order = new Order(key);\n']],
    },
    'pool-limit': {
      speaks: [
        ['a.go', '+\tdb.SetMaxOpenConns(20)\n'],
        ['database.yml', '-  pool_size: 5\n+  pool_size: 50\n'],
      ],
      silent: [['a.go', '+\tcar.pool(20)\n']],
    },
  });
});

describe('Signals of transactions', () => {
  check({
    'transaction-opened': {
      speaks: [
        ['a.py', '+with transaction.atomic():\n'],
        ['a.rb', '+  Order.transaction do\n'],
        ['A.java', '+  @Transactional\n'],
        ['a.php', '+DB::transaction(function () {\n'],
      ],
      silent: [
        ['A.java', '+import org.springframework.transaction.annotation.Transactional;\n'],
        ['a.py', '+# one transaction.atomic is enough\n'],
      ],
    },
    'transaction-dropped': {
      speaks: [['a.ts', '-  await db.$transaction(async (tx) => {\n+  {\n']],
      silent: [['a.ts', '-  await db.$transaction(async (tx) => {\n+  await db.$transaction(async (inner) => {\n']],
    },
    'writes-in-sequence': {
      speaks: [
        ['a.php', '+$bank->events()->delete();\n+$bank->save();\n'],
        ['a.ts', '+await orders.create(order);\n+await stock.update(order);\n'],
      ],
      silent: [
        ['a.py', '+with transaction.atomic():\n+    order.save()\n+    stock.save()\n'],
        ['a.ts', '+await orders.create(order);\n+return order;\n'],
        ['a.ts', '+cache.set(key, one);\n+cache.delete(other);\n'],
      ],
    },
  });

  it('tell whose answer is read without a look at whether it is an error', () => {
    const unchecked = (path: string, patch: string) =>
      seen('remote-call-without-timeout', { files: { [path]: patch } })[0]?.slots.unchecked;
    const read = '+const answer = await fetch(address);\n+return await answer.json();\n';
    assert.equal(unchecked('a.ts', read), 'fetch');
    assert.equal(unchecked('a.py', '+page = requests.get(address)\n+return page.json()\n'), 'requests.get');
    assert.equal(unchecked('a.ts', read.replace('return', 'if (answer.ok) return')), undefined);
    assert.equal(
      unchecked('a.py', '+page = requests.get(address)\n+page.raise_for_status()\n+page.json()\n'),
      undefined,
    );
    assert.equal(unchecked('a.ts', '+const answer = await fetch(address);\n'), undefined, 'nothing is read');
    assert.equal(
      unchecked('a.ts', '+const { data } = await axios.get(address);\n+data.json();\n'),
      undefined,
      'it throws',
    );
  });
});
