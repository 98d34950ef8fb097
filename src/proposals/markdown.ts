import { misfit } from '../words/misfit';
import { findFrontMatter, readFrontMatter, withEntry, withValue } from './front-matter';
import { type Proposal, proposalSchema, type Status, schemaVersion } from './proposal';

/** A proposal as its file says it, or the reason the file needs attention. */
export type ProposalRead =
  | {
      readonly proposal: Proposal;
      /** Everything below the front matter, as it is. */
      readonly body: string;
    }
  | {
      readonly reason: string;
      /** 1-based, where one is known. */
      readonly line?: number;
      /** True where the file was written by a newer version: shown read-only. */
      readonly newer?: true;
    };

/** Reads a proposal's file; never throws. */
export function readProposal(text: string): ProposalRead {
  const read = readFrontMatter(text);
  if ('reason' in read) return read;
  const { schema } = read.values as { schema?: unknown };
  if (typeof schema === 'number' && schema > schemaVersion)
    return { reason: `it was written by a newer version (schema ${schema})`, newer: true };
  const fit = proposalSchema.safeParse(read.values, misfit);
  if (fit.success) return { proposal: fit.data, body: text.slice(findFrontMatter(text)?.body ?? 0) };
  const [issue] = fit.error.issues;
  const path = issue?.path ?? [];
  const where = path.length > 0 ? `${path.join('.')}: ` : '';
  const line = read.lineOf(path);
  return { reason: `${where}${issue?.message ?? 'it does not fit'}`, ...(path.length > 0 ? { line } : {}) };
}

/** The file with another status, and when, by whom and why in its history; everything else byte for byte. */
export function withStatus(text: string, status: Status, at: string, by: string, note?: string): string {
  return withValue(withEntry(text, 'history', { at, status, by, ...(note ? { note } : {}) }), 'status', status);
}

/** A new proposal's file. */
export function proposalFile(proposal: Proposal, body: string): string {
  const start = '---\n---\n';
  const filled = Object.entries(proposal).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return `${filled.reduce((text, [key, value]) => withValue(text, key, value), start)}\n${body}`;
}
