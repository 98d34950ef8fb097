import { absentTest } from './absent-test';
import { access } from './access';
import { answer } from './answer';
import { askedOutright } from './asked';
import { cacheRule } from './cache-rule';
import { callers } from './callers';
import { column } from './column';
import { concurrency } from './concurrency';
import { contractPhrase } from './contract-phrase';
import { dataPhrase } from './data-phrase';
import { declaration } from './declaration';
import { deprecation } from './deprecation';
import { derivedRead } from './derived-read';
import { exchange } from './exchange';
import { failure } from './failure';
import { faultWords } from './fault-words';
import { identity } from './identity';
import { injection } from './injection';
import { loadWords } from './load-words';
import { migration } from './migration';
import { owners } from './owners';
import { paid } from './paid';
import { parameter } from './parameter';
import { past } from './past';
import { personalData } from './personal-data';
import { pipeline } from './pipeline';
import { proof } from './proof';
import { query } from './query';
import { reach } from './reach';
import { reason } from './reason';
import { record } from './record';
import { repetition } from './repetition';
import { rollout } from './rollout';
import { route } from './route';
import { routineWords } from './routine-words';
import { secret } from './secret';
import { securityPhrase } from './security-phrase';
import type { SignalGroup } from './signal';
import { storedForm } from './stored-form';
import { telemetry } from './telemetry';
import { traffic } from './traffic';
import { transaction } from './transaction';
import { trivial } from './trivial';
import { trust } from './trust';
import { upgrade } from './upgrade';
import { volume } from './volume';
import { waiting } from './waiting';
import { wire } from './wire';
import { workaround } from './workaround';

/** Every group of signals; adding one is one file and one line here. Work signals see what those before them saw. */
export const groups: readonly SignalGroup[] = [
  route,
  exchange,
  query,
  traffic,
  callers,
  past,
  cacheRule,
  concurrency,
  derivedRead,
  failure,
  faultWords,
  loadWords,
  paid,
  proof,
  absentTest,
  record,
  repetition,
  telemetry,
  transaction,
  routineWords,
  trivial,
  owners,
  upgrade,
  volume,
  waiting,
  workaround,
  access,
  answer,
  column,
  contractPhrase,
  dataPhrase,
  declaration,
  deprecation,
  identity,
  injection,
  migration,
  parameter,
  personalData,
  pipeline,
  reach,
  reason,
  rollout,
  secret,
  securityPhrase,
  storedForm,
  trust,
  wire,
  askedOutright,
];
