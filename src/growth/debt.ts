import type { LensId } from '../noticing/lenses/ids';
import type { Noticed } from './noticed';

/** Notes on one lens in one module that were shown on commits and never proposed. */
export interface StrategicDebt {
  readonly lens: LensId;
  readonly repository: string;
  readonly module: string;
  /** The oldest first. */
  readonly notes: readonly Noticed[];
  /** Whole days since the oldest was shown. */
  readonly age: number;
}

const day = 86_400_000;

/** What was noticed and never proposed, by lens and module: the most notes first, then the oldest. */
export function strategicDebt(noticed: readonly Noticed[], now: Date): StrategicDebt[] {
  const groups = new Map<string, Noticed[]>();
  for (const note of noticed) {
    if (note.outcome !== 'open') continue;
    const key = [note.lens, note.repository, note.module].join('\0');
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return [...groups.values()]
    .map((group) =>
      debtOf(
        group.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
        now,
      ),
    )
    .filter((debt) => debt !== undefined)
    .sort((a, b) => b.notes.length - a.notes.length || b.age - a.age || (a.module < b.module ? -1 : 1));
}

function debtOf(notes: readonly Noticed[], now: Date): StrategicDebt | undefined {
  const [oldest] = notes;
  if (!oldest) return undefined;
  const { lens, repository, module } = oldest;
  return {
    lens,
    repository,
    module,
    notes,
    age: Math.max(0, Math.floor((now.getTime() - Date.parse(oldest.at)) / day)),
  };
}
