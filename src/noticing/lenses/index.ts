import { caching } from './caching';
import { crossTeamImpact } from './cross-team-impact';
import type { Lens } from './lens';
import { readModel } from './read-model';

export { type LensId, lensIds, type PracticeId, practiceIds, type TrapId, trapIds } from './ids';
export type { Lens } from './lens';

/** The catalogue, in the order that settles ties. Adding a lens is one file and one line here (and its words). */
export const lenses: readonly Lens[] = [caching, readModel, crossTeamImpact];
