import type { Note } from '../noticing/note';
import type { Proposal } from './proposal';

/** What a new proposal would be about. */
export interface Matter {
  readonly notes: readonly Pick<Note, 'lens' | 'title' | 'evidence'>[];
  readonly ticket?: string;
  readonly repository?: string;
}

/** Whether a proposal that is there may be continued instead of drafting another: it is open and about the same thing. */
export function isSameMatter({ notes, ticket, repository }: Matter, proposal: Proposal): boolean {
  if (['declined', 'withdrawn', 'shipped'].includes(proposal.status) || proposal['superseded-by']) return false;
  if (repository && proposal.repository && repository !== proposal.repository) return false;
  return notes.some(({ lens, title, evidence }) => {
    if (!proposal.lenses?.includes(lens)) return false;
    if (title === proposal.title || (ticket !== undefined && ticket === proposal.ticket)) return true;
    const paths = new Set(evidence.flatMap(({ path }) => path ?? []));
    return proposal.evidence?.some(({ path }) => path !== undefined && paths.has(path)) === true;
  });
}
