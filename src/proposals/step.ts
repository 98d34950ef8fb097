import { withEntry, withValue } from './front-matter';
import { withLink } from './life';
import { readProposal, withStatus } from './markdown';
import type { Proposal, Status } from './proposal';

/** A step in a proposal's life; `at` is ISO 8601 with offset, `by` is `Name <mail>`. */
export interface Step {
  readonly status: Status;
  readonly at: string;
  readonly by: string;
  /** With whom it was shared, why it was declined: a sentence for `history`. */
  readonly note?: string;
  /** Teams (`@shop/architecture`) and persons who are asked now. */
  readonly asked?: readonly string[];
  readonly measure?: NonNullable<Proposal['measure']>;
}

/** The file after a step; everything the step does not name stays byte for byte. Throws where it is no proposal's file. */
export function withStep(text: string, { status, at, by, note, asked = [], measure }: Step): string {
  const read = readProposal(text);
  if ('reason' in read) throw new Error(read.reason);
  const { audience = [], people = [] } = read.proposal;
  const fresh = asked.filter((name) => !audience.includes(name) && !people.includes(name));
  const next = fresh.reduce(
    (file, name) => withEntry(file, name.startsWith('@') ? 'audience' : 'people', name),
    withStatus(text, status, at, by, note),
  );
  return measure ? withValue(next, 'measure', measure) : next;
}

/**
 * A measure as one line says it: `what: before → after` (`->` as well), where every part may be missing.
 * @param what used where the line names nothing
 */
export function measureOf(line: string, what: string): NonNullable<Proposal['measure']> | undefined {
  const [first = '', ...rest] = line.split(/→|->/);
  const colon = rest.length > 0 ? first.lastIndexOf(': ') : -1;
  const named = first.slice(0, Math.max(colon, 0)).trim();
  const [before, after] = rest.length > 0 ? [first.slice(colon + 1), rest.join('→')] : ['', first];
  if (before.trim() === '' && after.trim() === '') return undefined;
  return {
    what: named || what,
    ...(before.trim() ? { before: before.trim() } : {}),
    ...(after.trim() ? { after: after.trim() } : {}),
  };
}

/** An edit that adds one end of a superseding link; a file that has it stays as it is. */
export const linked =
  (key: 'supersedes' | 'superseded-by', id: string) =>
  (text: string): string => {
    const read = readProposal(text);
    if ('reason' in read) throw new Error(read.reason);
    return withLink(text, key, id, read.proposal[key]);
  };
