import { stringify } from 'yaml';
import { type Decision, madrStatus, readDecision } from './decision';
import { findFrontMatter } from './front-matter';
import { newId } from './id';
import { idsOf } from './life';
import { proposalFile, readProposal, withStatus } from './markdown';
import type { Proposal } from './proposal';

const mark = 'also-noticed';

/**
 * A proposal's file as a MADR 4 decision record. What MADR has no place for travels in a fenced `also-noticed` block at
 * the end: our own front matter, as it is written. Throws where the file is no proposal.
 */
export function toMadr(text: string): string {
  const read = readProposal(text);
  const place = findFrontMatter(text);
  if ('reason' in read || !place) throw new Error('reason' in read ? read.reason : 'it has no front matter');
  const { proposal } = read;
  const superseder = idsOf(proposal['superseded-by'])[0];
  const front = {
    status: superseder ? `superseded by ${superseder}` : madrStatus[proposal.status],
    date: (proposal.history?.at(-1)?.at ?? proposal.created).slice(0, 10),
    ...(proposal.audience?.length ? { 'decision-makers': proposal.audience.join(', ') } : {}),
    ...(proposal.people?.length ? { consulted: proposal.people.join(', ') } : {}),
  };
  const { newline } = place;
  const kept = text.slice(0, place.body).replace(/^\uFEFF/, '');
  const fence = fenceAround(kept);
  const start = `${text.startsWith('\uFEFF') ? '\uFEFF' : ''}---\n${stringify(front, { lineWidth: 0 })}---\n`;
  const ended = kept.endsWith('\n') ? kept : kept + newline;
  return `${start.replaceAll('\n', newline)}${read.body}${newline}${fence}${mark}${newline}${ended}${fence}${newline}`;
}

/** Longer than any run of backticks within. */
function fenceAround(text: string): string {
  let fence = '```';
  while (text.includes(fence)) fence += '`';
  return fence;
}

/**
 * A decision record that we exported, as the proposal's file it came from, byte for byte; a status that was changed in
 * the record since is taken over into its history (`at`, by its deciders). Undefined for a record without our block.
 */
export function fromMadr(text: string, at: string): string | undefined {
  const place = findFrontMatter(text);
  const block = place && blockIn(text, place.newline);
  if (!place || !block) return undefined;
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const original = `${bom}${block.content}${text.slice(place.body, block.start)}`;
  const read = readProposal(original);
  if ('reason' in read) return undefined;
  const decision = readDecision(text);
  const status = decision?.status;
  const same = status === undefined || madrStatus[status] === madrStatus[read.proposal.status];
  if (same || decision?.supersededBy) return original;
  return withStatus(original, status, at, decision?.deciders[0] ?? 'decision record');
}

/** The last block of our name, with the line ending before it. */
function blockIn(text: string, newline: string): { start: number; content: string } | undefined {
  const opening = [...text.matchAll(/^(`{3,100})also-noticed\r?\n/gm)].at(-1);
  if (!opening) return undefined;
  const from = opening.index + opening[0].length;
  const end = text.indexOf(`\n${opening[1]}`, from);
  if (end < 0) return undefined;
  return { start: opening.index - newline.length, content: text.slice(from, end + 1) };
}

/** A proposal's file for a decision record that was never ours: its page as it stands, what it says as front matter. */
export function adopted(
  decision: Decision,
  by: string,
  now: string,
  isTaken: (id: string) => boolean,
): { readonly id: string; readonly text: string } {
  const created = decision.date ? `${decision.date}T00:00:00Z` : now;
  const status = decision.status ?? 'shared';
  const id = newId(decision.title, created, isTaken);
  const proposal: Proposal = {
    schema: 1,
    id,
    title: decision.title,
    status,
    created,
    audience: [...decision.deciders],
    people: [...decision.consulted],
    history: [{ at: created, status, by: decision.deciders[0] ?? by }],
  };
  return { id, text: proposalFile(proposal, decision.body.replace(/^\r?\n/, '')) };
}
