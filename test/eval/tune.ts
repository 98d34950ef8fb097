import { choose, type Policy } from '../../src/noticing/judgement/policy';
import { type LensId, lensIds } from '../../src/noticing/lenses/ids';
import { mostNotes } from '../../src/noticing/notice';
import type { Example } from './train';

/** score.mjs's shares, for choosing a policy among thousands; what is quoted is always score.mjs's own. */
export interface Shares {
  readonly quiet: number;
  readonly precision: number;
  readonly recall: number;
  readonly helpful: number;
  readonly first: number;
  readonly must: number;
  /** Lenses shown more than twice as often as they had to be. */
  readonly overshown: number;
}

/** What the examples' labels say of the lenses shown. */
export function sharesOf(
  examples: readonly Pick<Example, 'silent' | 'must' | 'fine'>[],
  shown: readonly (readonly LensId[])[],
): Shares {
  let [silent, quiet, helpful, notes, right, found, musts, firsts, first] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const counts = new Map<LensId, { must: number; shown: number }>();
  const countOf = (lens: LensId) => {
    const known = counts.get(lens) ?? { must: 0, shown: 0 };
    counts.set(lens, known);
    return known;
  };
  for (const [at, example] of examples.entries()) {
    const said = shown[at] ?? [];
    const fine = said.filter((lens) => example.fine.includes(lens)).length;
    const hits = said.filter((lens) => example.must.includes(lens)).length;
    const wrong = said.length - fine;
    if (example.silent) {
      silent++;
      if (said.length === 0) quiet++;
    }
    notes += said.length;
    right += fine;
    found += hits;
    musts += example.must.length;
    if (said[0] && example.must.length > 0) {
      firsts++;
      if (example.must.includes(said[0])) first++;
    }
    const served = example.must.length === 0 ? wrong === 0 : hits > 0 && wrong <= 1;
    if (example.silent ? said.length === 0 : served) helpful++;
    for (const lens of example.must) countOf(lens).must++;
    for (const lens of said) countOf(lens).shown++;
  }
  return {
    quiet: quiet / Math.max(1, silent),
    precision: right / Math.max(1, notes),
    recall: found / Math.max(1, musts),
    helpful: helpful / Math.max(1, examples.length),
    first: first / Math.max(1, firsts),
    must: found / Math.max(1, notes),
    overshown: [...counts.values()].reduce((sum, count) => sum + Math.max(0, count.shown - 2 * count.must), 0),
  };
}

/** What is wanted of unseen repositories; falling short of one costs half of what helpfulness is worth, quiet five times. */
export function merit(shares: Shares): number {
  const short = (value: number, wanted: number) => Math.max(0, wanted - value);
  return (
    shares.helpful -
    5 * short(shares.quiet, 0.945) -
    0.5 *
      (short(shares.precision, 0.8) + short(shares.recall, 0.42) + short(shares.first, 0.6) + short(shares.must, 0.5)) -
    0.002 * shares.overshown
  );
}

/** The policy with the most merit, by trying every combination of a grid; `before` are the lenses shown whatever it says. */
export function tune(
  examples: readonly Example[],
  chances: readonly ReadonlyMap<string, number>[],
  before: readonly (readonly LensId[])[],
): { policy: Policy; shares: Shares } {
  let best: { policy: Policy; shares: Shares; merit: number } | undefined;
  for (const fine of [0.5, 1, 2])
    for (const speak of [0.7, 0.75, 0.78, 0.8, 0.82, 0.84, 0.87])
      for (const first of [0, 0.25, 0.3, 0.36])
        for (const second of [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.3, 1.65, 1.95])
          for (const third of [0.75, 1.1, 1.4, 1.8, 2.1, 9]) {
            if (third < second) continue;
            const policy = { speak, fine, first, second, third };
            const shown = chances.map((of, at) => {
              const chosen = choose((output) => of.get(output), policy, lensIds).map(({ lens }) => lens);
              return [...new Set([...(before[at] ?? []), ...chosen])].slice(0, mostNotes);
            });
            const shares = sharesOf(examples, shown);
            const worth = merit(shares);
            if (!best || worth > best.merit + 1e-9) best = { policy, shares, merit: worth };
          }
  if (!best) throw new Error('The grid is empty.');
  return best;
}
