import { blockOf, isComment, isMoved, near, placeOf } from './enclosing';
import type { LineSignal, SignalGroup, Slots, Spot } from './signal';

const placed = (_: RegExpExecArray, spot: Spot): Slots | undefined =>
  isMoved(spot) || isComment(spot.line.text) ? undefined : placeOf(spot);

const lines: readonly LineSignal[] = [
  {
    id: 'lock-used',
    doc: 'A lock, an atomic or a concurrent collection is used.',
    triggers: [
      'mutex',
      'synchronized',
      'semaphore',
      'lock(',
      'lock (',
      'lockasync',
      'with_lock',
      'atomic',
      'concurrent',
      'sync.map',
      'loadorstore',
      'interlocked',
      'reentrant',
      'advisory',
      'singleflight',
      'for update',
      'select_for_update',
      'lockforupdate',
      'skip locked',
    ],
    pattern:
      /\b(?:(?:RW)?Mutex\b|synchronized\b|Semaphore(?:Slim)?\b|ReentrantLock|ReadWriteLock|R?Lock\(\)|lock \(|try_?lock\(|LockAsync|with_lock|LoadOrStore|CompareAndSwap|compareAndSet|singleflight|sync\.Map|atomic\.\w|Atomic(?:Integer|Boolean|Reference|Long|Bool|I64|U64|Int64)|Interlocked\.|Concurrent(?:HashMap|Dictionary|Bag|Queue|LinkedQueue)|advisory_(?:xact_)?lock|select_for_update|lockForUpdate|SKIP LOCKED|FOR UPDATE)/i,
    slots: (match, spot) => {
      const place = placed(match, spot);
      return place &&
        !/^\s{0,40}(?:import|using|use|from)\b/.test(spot.line.text) &&
        !/transaction\.atomic/.test(spot.line.text)
        ? { ...place, lock: match[0].replace(/[( ]{1,2}$/, '') }
        : undefined;
    },
  },
  {
    id: 'check-then-create',
    doc: 'Something is looked up and created when absent, which two callers can do at once.',
    triggers: [
      'or_create',
      'orcreate',
      'create_or',
      'create_if',
      'ifabsent',
      'getoradd',
      'on conflict',
      'upsert',
      'loadorstore',
      'or_insert',
      'recordnotunique',
      'integrityerror',
      'on duplicate',
    ],
    pattern:
      /\b(?:find_or_create_by!?|find_or_initialize_by|create_or_find_by!?|get_or_create|update_or_create|firstOrCreate|updateOrCreate|firstOrNew|find_or_insert|FirstOrCreate|LoadOrStore|computeIfAbsent|putIfAbsent|GetOrAdd|ON CONFLICT|ON DUPLICATE KEY|RecordNotUnique|IntegrityError|[uU]psert\w{0,30}(?=\())/,
    slots: (match, spot) => {
      const place = placed(match, spot);
      return place && { ...place, call: match[0] };
    },
  },
  {
    id: 'fire-and-forget',
    doc: 'Work is started that nobody waits for, so its failure is seen by nobody.',
    triggers: [
      'fire',
      'async(',
      'task.run',
      'startnew',
      'runasync',
      'create_task',
      'thread.new',
      'newfixedthreadpool',
      'newsingle',
      'newcached',
      'executor',
      'go func',
      'ensure_future',
      'setimmediate',
      'void ',
    ],
    pattern:
      /\bfire_?-?and_?-?forget\b|\b_ = [\w.!]+Async\(|^\s*(?:_ = )?Task\.(?:Run|Factory\.StartNew)\(|\bCompletableFuture\.runAsync\(|^\s*(?:asyncio\.)?(?:create_task|ensure_future)\(|\bThread\.new\b|\bExecutors\.new|^\s*go func\(|^\s*void [\w$.]+\([^()]*\);$|[eE]xecutor(?:Service)?\.(?:submit|execute)\(/i,
    // Elsewhere than in JavaScript `void` begins a declaration.
    slots: (match, spot) =>
      /^\s*void\b/.test(match[0]) && !/^(?:java|type)script$/.test(spot.file.language)
        ? undefined
        : placed(match, spot),
  },
  {
    id: 'async-callback-in-loop',
    doc: 'An asynchronous callback is handed to a loop that does not wait for it.',
    triggers: [
      'foreach(async',
      'foreach( async',
      'map(async',
      'map( async',
      'filter(async',
      'each(async',
      'some(async',
      'reduce(async',
    ],
    pattern: /\.(?:forEach|map|flatMap|filter|each|some|reduce)\(\s?async\b/,
    slots: (match, spot) => {
      const place = placed(match, spot);
      const awaited =
        /\.(?:map|flatMap)\(/.test(match[0]) && near(spot, /Promise\.(?:all|allSettled|race|any)\b|\bpMap\b/, 2);
      return place && !awaited ? place : undefined;
    },
  },
  {
    id: 'promises-all-at-once',
    doc: 'Any number of asynchronous pieces are started together and fail together.',
    triggers: ['promise.all', 'gather(', 'whenall('],
    pattern: /\bPromise\.all\(|\basyncio\.gather\(\s?\*|\bTask\.WhenAll\(/,
    slots: placed,
  },
  {
    id: 'thread-bound-state',
    doc: 'State is bound to the running thread or held for the whole process.',
    triggers: [
      'threadlocal',
      'thread_local',
      'thread.current',
      'asynclocal',
      'skip_callback',
      'requestcontext',
      'inheritablethread',
    ],
    pattern:
      /\b(?:Inheritable)?ThreadLocal\w{0,40}|\bthread_local\b|\bThread\.current\b|\bAsyncLocal\b|\bskip_callback\b/,
    slots: (match, spot) => {
      const place = placed(match, spot);
      return place && !/^\s{0,40}import\b/.test(spot.line.text) ? place : undefined;
    },
  },
  {
    id: 'cancellation-cut-off',
    doc: "Work runs without the caller's deadline or cancellation.",
    triggers: ['context.background', 'context.todo', 'withoutcancel', 'cancellationtoken.none'],
    pattern: /\bcontext\.(?:Background|TODO|WithoutCancel)\(|\bCancellationToken\.None\b/,
    slots: placed,
  },
  {
    id: 'exists-then-act',
    doc: 'Something is done only if a check made just before found, or did not find, a thing.',
    triggers: ['exist', 'isclosed', 'is_closed', 'includes(', 'contains'],
    pattern:
      /^\s{0,80}(?:\} else )?(?:if|unless) ?\(?.{0,80}\b(?:[fF]ile\.[eE]xists?\??|Directory\.Exists|os\.path\.(?:exists|isfile)|existsSync|file_exists|Files\.exists|isClosed|IsClosed|is_closed)\b/,
    slots: (match, spot) => {
      const place = placed(match, spot);
      const acts = blockOf(spot, 4).lines.some((line) =>
        /\b(?:delete|remove|unlink|close|create|write|mkdir|rename|add|save|insert)\w{0,20}[(!]/i.test(line),
      );
      return place && acts ? place : undefined;
    },
  },
];

/** What runs at the same time, and who waits for it. */
export const concurrency: SignalGroup = { lines };
