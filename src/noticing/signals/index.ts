import { cacheRule } from './cache-rule';
import { callers } from './callers';
import { concurrency } from './concurrency';
import { derivedRead } from './derived-read';
import { failure } from './failure';
import { faultWords } from './fault-words';
import { loadWords } from './load-words';
import { paid } from './paid';
import { proof } from './proof';
import { query } from './query';
import { record } from './record';
import { repetition } from './repetition';
import { route } from './route';
import type { SignalGroup } from './signal';
import { telemetry } from './telemetry';
import { traffic } from './traffic';
import { transaction } from './transaction';
import { trivial } from './trivial';
import { upgrade } from './upgrade';
import { volume } from './volume';
import { waiting } from './waiting';
import { workaround } from './workaround';

/** Every group of signals; adding one is one file and one line here. Work signals see what those before them saw. */
export const groups: readonly SignalGroup[] = [
  route,
  query,
  traffic,
  callers,
  cacheRule,
  concurrency,
  derivedRead,
  failure,
  faultWords,
  loadWords,
  paid,
  proof,
  record,
  repetition,
  telemetry,
  transaction,
  trivial,
  upgrade,
  volume,
  waiting,
  workaround,
];
