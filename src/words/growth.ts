import type { PracticeId, TrapId } from '../noticing/lenses/ids';

/** What growth says: questions, steps, and the sentences of its documents. Templates as in sentences.ts. */
export interface GrowthWords {
  readonly and: string;
  readonly practices: Readonly<Record<PracticeId, string>>;
  readonly traps: Readonly<
    Record<
      TrapId,
      {
        readonly name: string;
        /** Worded as a question; the first whose slots are filled is used. */
        readonly questions: readonly string[];
        /** One small step; the first whose slots are filled is used. */
        readonly steps: readonly string[];
      }
    >
  >;
  readonly kinds: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly document: {
    readonly brag: string;
    readonly packet: string;
    readonly onePage: string;
    readonly reflection: string;
    readonly period: string;
    readonly impact: string;
    readonly proposals: string;
    readonly contributions: string;
    readonly withOthers: string;
    readonly problem: string;
    readonly did: string;
    readonly changed: string;
    readonly together: string;
    readonly links: string;
    readonly noEvidence: string;
    readonly gap: string;
    readonly gapBefore: string;
    readonly nothing: string;
    readonly inFlight: string;
    readonly decided: string;
    readonly shipped: string;
    readonly help: string;
    readonly commits: string;
    readonly noticed: string;
    readonly questions: string;
    readonly proposed: string;
    readonly measured: string;
    readonly lesson: string;
  };
  /** Questions for the weekly page, by what they fit; `{title}`, `{lens}`, `{module}`. */
  readonly reflection: {
    readonly dropped: string;
    readonly draft: string;
    readonly waiting: string;
    readonly shipped: string;
    readonly nobody: string;
    readonly always: readonly string[];
  };
}
