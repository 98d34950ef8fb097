// Loaded into VS Code's server under test and what that forks, before anything else (node --require): it notes each way
// out of the process that is tried (a connection, a name looked up, a request, another program or thread) with the files
// on its stack, so that a suite can say which of them were ours. What is called, is called as ever.
const Module = require('node:module');

const calls = [];
globalThis.alsoNoticedRecorder ??= calls;

/** The files on the stack, the caller's first; not as source maps would have them. */
function filesOnStack() {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.stackTraceLimit = 200;
  Error.prepareStackTrace = (_error, sites) => sites.map((site) => site.getFileName() ?? '');
  const files = new Error().stack;
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
  return Array.isArray(files) ? [...new Set(files)].filter((file) => file !== '' && file !== __filename) : [];
}

/** What was called for, as text: a program, an address, or the options of a request. */
function told(first) {
  if (typeof first !== 'object' || first === null) return String(first);
  const { host, hostname = host, port, path } = first;
  return String(first.href ?? first.url ?? [hostname, port, path].filter(Boolean).join(' '));
}

function noted(way, call) {
  return function (...args) {
    const [first, ...rest] = args;
    calls.push({ way, to: told(first), rest, files: filesOnStack() });
    return new.target ? Reflect.construct(call, args, new.target) : Reflect.apply(call, this, args);
  };
}

const promised = Symbol.for('nodejs.util.promisify.custom');

/** The same function otherwise, with all that hangs on it; its promise (`util.promisify`) does not go through it. */
function wrapped(way, call) {
  const wrapper = noted(way, call);
  for (const key of Reflect.ownKeys(call)) {
    if (['length', 'name', 'arguments', 'caller'].includes(key)) continue;
    const own = Object.getOwnPropertyDescriptor(call, key);
    Object.defineProperty(wrapper, key, key === promised ? { value: noted(way, call[key]) } : own);
  }
  return wrapper;
}

const ways = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse'],
  'dns/promises': ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse'],
  dgram: ['createSocket'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  worker_threads: ['Worker'],
};
for (const [name, functions] of Object.entries(ways)) {
  const part = require(`node:${name}`);
  for (const key of functions) part[key] = wrapped(`${name}.${key}`, part[key]);
}

// VS Code keeps its environment from its extension hosts, so they are told by argument.
const { fork } = require('node:child_process');
require('node:child_process').fork = (file, ...given) => {
  const args = Array.isArray(given[0]) ? given.shift() : [];
  const options = given[0] ?? {};
  const execArgv = ['--require', __filename, ...(options.execArgv ?? process.execArgv)];
  return fork(file, args, { ...options, execArgv });
};
Module.syncBuiltinESMExports();

// VS Code puts its own in the place of these later: whatever is there, is noted.
for (const name of ['fetch', 'WebSocket', 'EventSource']) {
  let real = globalThis[name];
  if (!real) continue;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => wrapped(name, real),
    set: (other) => {
      real = other;
    },
  });
}
