import type { Note } from '../noticing/note';
import { elsewhereOf, unnamedOf } from './elsewhere';
import type { DraftFacts } from './facts';
import { type Git, withReasons } from './reasons';

/**
 * The facts with what only a page tells: why earlier fixes were made, and what else in the repository bears on its first
 * note. What Git cannot answer is left out and told to `failed`.
 */
export async function factsForPage(
  facts: DraftFacts,
  notes: readonly Note[],
  git: Git,
  failed: (error: unknown) => void,
): Promise<DraftFacts> {
  const [reasoned, found, unnamed] = await Promise.all([
    withReasons(facts, git).catch(failed),
    elsewhereOf(facts, notes, git).catch(failed),
    unnamedOf(facts, notes, git).catch(failed),
  ]);
  return {
    ...(reasoned ?? facts),
    ...(found && found.length > 0 && { elsewhere: found }),
    ...(unnamed && { unnamed }),
  };
}
