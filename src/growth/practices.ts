import { lenses, type PracticeId, practiceIds } from '../noticing/lenses/index';
import type { Contribution } from './contributions';
import { firstShared, type GrowthRecord, type Written } from './record';

/** What was done for one practice. */
export interface PracticeDone {
  readonly practice: PracticeId;
  readonly proposals: readonly Written[];
  readonly contributions: readonly Contribution[];
}

/** The practice a kind of contribution is part of. */
const practiceOfKind: Readonly<Record<Contribution['kind'], PracticeId>> = {
  learning: 'active-learning',
  mentoring: 'proactive-contribution',
  review: 'proactive-contribution',
  incident: 'proactive-contribution',
  'cross-team-help': 'proactive-contribution',
  talk: 'visibility',
  writing: 'visibility',
  conversation: 'negotiation',
  other: 'proactive-contribution',
};

/**
 * What was done for each of the five practices, in their order. A proposal counts for the practice of its leading lens,
 * and for visibility once it was shared; one for a `mobility` criterion counts for career-path negotiation.
 */
export function practicesDone(record: GrowthRecord, mobility: ReadonlySet<string> = new Set()): PracticeDone[] {
  const practiceOf = new Map(lenses.map(({ id, practice }) => [id, practice]));
  const counts = ({ proposal }: Written, practice: PracticeId): boolean => {
    const [leading] = proposal.lenses ?? [];
    if (leading && practiceOf.get(leading) === practice) return true;
    if (practice === 'visibility') return firstShared(proposal) !== undefined;
    return practice === 'negotiation' && (proposal.criteria ?? []).some((id) => mobility.has(id));
  };
  return practiceIds.map((practice) => ({
    practice,
    proposals: record.proposals.filter((written) => counts(written, practice)),
    contributions: record.contributions.filter(({ kind }) => practiceOfKind[kind] === practice),
  }));
}
