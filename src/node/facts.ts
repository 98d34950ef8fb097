import type { Change } from '../noticing/change';
import type { Facts } from '../noticing/work';
import { factsOf } from '../repository/facts';
import { gitRepository } from './git-repository';

/** What the repository on this disk around a change says; in one bundle that is loaded on first use. */
export const factsOfChange = (
  root: string,
  change: Change,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<Facts> => factsOf(change, gitRepository(root), signal, failed);
