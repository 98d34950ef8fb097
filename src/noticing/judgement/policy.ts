import type { LensId } from '../lenses/ids';

/** From which probabilities on something is said; chosen on repositories the weights had not seen. */
export interface Policy {
  /** The least chance that the work deserves a note at all. */
  readonly speak: number;
  /** How much the chance of being merely fine counts beside that of having to be raised, when lenses are ranked. */
  readonly fine: number;
  /** The least chance that the first note's lens has to be raised, times that of speaking at all. */
  readonly first: number;
  /** The least worth (see `Choice`) of the second and of the third note. */
  readonly second: number;
  readonly third: number;
}

export interface Choice {
  readonly lens: LensId;
  /** Chance of having to be raised plus `fine` times the chance of being fine, four decimals. */
  readonly worth: number;
}

/** Which lenses to raise, the strongest first; `chanceOf` gives an output's probability, `undefined` for an unknown one. */
export function choose(
  chanceOf: (output: string) => number | undefined,
  policy: Policy,
  lenses: readonly LensId[],
): Choice[] {
  const speak = chanceOf('speak') ?? 0;
  if (speak < policy.speak) return [];
  const ranked = lenses
    .flatMap((lens) => {
      const must = chanceOf(`must ${lens}`);
      if (must === undefined) return [];
      return [{ lens, must, worth: Math.round((must + policy.fine * (chanceOf(`fine ${lens}`) ?? 0)) * 1e4) / 1e4 }];
    })
    .sort((a, b) => b.worth - a.worth);
  const [top] = ranked;
  if (!top || Math.round(top.must * speak * 1e4) / 1e4 < policy.first) return [];
  const least = [0, policy.second, policy.third];
  const cut = ranked.findIndex(({ worth }, at) => worth < (least[at] ?? Number.POSITIVE_INFINITY));
  return ranked.slice(0, cut < 0 ? ranked.length : cut).map(({ lens, worth }) => ({ lens, worth }));
}
