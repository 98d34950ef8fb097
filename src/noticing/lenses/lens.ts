import type { LensId, PracticeId, TrapId } from './ids';

/** One way to say a lens's note; its sentences are in src/words under the same id. */
export interface Variant {
  readonly id: string;
  /** Signals that must all have spoken; the slots come from them first. Empty: fits whatever made the lens speak. */
  readonly when: readonly string[];
}

/** What observations mean: one strategic way of looking at a piece of work. */
export interface Lens {
  readonly id: LensId;
  /** How strongly each signal speaks for the lens; 1 is enough alone. */
  readonly for: Readonly<Record<string, number>>;
  /** How strongly each signal speaks against it. */
  readonly against: Readonly<Record<string, number>>;
  /** The first whose signals have spoken and whose slots are filled is used. The last should have an empty `when`. */
  readonly variants: readonly Variant[];
  /** Whom it is first a matter of, where not of those who look after the whole. */
  readonly audience?: 'owners';
  /** The outline a draft uses; the lens's own id unless several lenses lead to the same kind of proposal. */
  readonly outline: string;
  readonly practice: PracticeId;
  readonly traps: readonly TrapId[];
}
