import type { FileSystem } from './file-system';
import { findFrontMatter, readFrontMatter } from './front-matter';
import type { Status } from './proposal';
import { type ProposalPlace, textOf } from './store';

/** A decision record of a folder that is not ours (MADR, Nygard, adr-tools, log4brains), as far as it says. */
export interface Decision {
  readonly title: string;
  readonly status: Status | undefined;
  /** `YYYY-MM-DD` */
  readonly date: string | undefined;
  /** What stands behind "superseded by": a file's name, a number, a title. */
  readonly supersededBy: string | undefined;
  readonly deciders: readonly string[];
  readonly consulted: readonly string[];
  /** The page as it stands in the file, without front matter. */
  readonly body: string;
}

/** What decision records call a status; several of ours are one of theirs. */
export const madrStatus = {
  draft: 'proposed',
  shared: 'proposed',
  discussing: 'proposed',
  accepted: 'accepted',
  shipped: 'accepted',
  declined: 'rejected',
  withdrawn: 'deprecated',
} as const satisfies Record<Status, string>;

const ours: Readonly<Record<string, Status>> = {
  draft: 'draft',
  proposed: 'shared',
  accepted: 'accepted',
  approved: 'accepted',
  rejected: 'declined',
  declined: 'declined',
  deprecated: 'withdrawn',
  superseded: 'accepted',
  superceded: 'accepted',
  supersedes: 'accepted',
};

/** Reads a decision record; undefined for a page without a title. Never throws. */
export function readDecision(text: string): Decision | undefined {
  const read = findFrontMatter(text) ? readFrontMatter(text) : undefined;
  const front = read && 'values' in read ? (read.values as Readonly<Record<string, unknown>>) : {};
  const body = text.slice(findFrontMatter(text)?.body ?? (text.startsWith('\uFEFF') ? 1 : 0));
  const lines = body.split('\n').map((line) => line.trimEnd());
  const title = lines.find((line) => /^# ./.test(line))?.slice(2);
  if (title === undefined) return undefined;
  const said = (name: string): string => textIn(front[name.toLowerCase()]) || fieldIn(lines, name);
  const status = said('Status') || sectionIn(lines, 'Status');
  return {
    title: title.replace(/^(?:ADR[- ]?)?\d{1,5}[.:] /i, '').trim(),
    status: ours[/[a-z]{1,20}/i.exec(status)?.[0].toLowerCase() ?? ''],
    date: /\d{4}-\d{2}-\d{2}/.exec(said('Date'))?.[0],
    supersededBy: supersederIn(status),
    deciders: listIn(front['decision-makers'] ?? front.deciders, fieldIn(lines, 'Deciders')),
    consulted: listIn(front.consulted, fieldIn(lines, 'Consulted')),
    body,
  };
}

const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** `* Status: accepted`, `- Date: …`, or the same without a bullet, above the first section. */
function fieldIn(lines: readonly string[], name: string): string {
  const start = `${name.toLowerCase()}:`;
  for (const line of lines) {
    if (line.startsWith('## ')) return '';
    const words = line.replace(/^[*-] /, '').replaceAll('**', '');
    if (words.toLowerCase().startsWith(start)) return words.slice(start.length).trim();
  }
  return '';
}

/** What stands under `## Status`: its last paragraph counts, as adr-tools adds to it. */
function sectionIn(lines: readonly string[], name: string): string {
  const from = lines.findIndex((line) => line.toLowerCase() === `## ${name.toLowerCase()}`);
  if (from < 0) return '';
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => line.startsWith('#'));
  return rest
    .slice(0, to < 0 ? rest.length : to)
    .filter((line) => line !== '')
    .join(' ');
}

function supersederIn(status: string): string | undefined {
  const by = /supers?[ce]?eded by /i.exec(status);
  if (!by) return undefined;
  const what = status.slice(by.index + by[0].length);
  const [, words = what, link] = /^\[([^[\]]{1,200})\](?:\(([^()]{1,300})\))?/.exec(what) ?? [];
  return (link?.split('/').at(-1)?.replace(/\.md$/, '') ?? words).trim() || undefined;
}

function listIn(value: unknown, field: string): readonly string[] {
  const parts = Array.isArray(value) ? value.map(textIn) : (textIn(value) || field).split(',');
  return parts.map((part) => part.trim()).filter((part) => part !== '' && !/^[{[]/.test(part));
}

/** A decision record in its folder. */
export interface LoggedDecision {
  readonly place: ProposalPlace;
  readonly decision: Decision;
}

/** The records of a folder, read where they are and never written; templates and read-me files are none. */
export async function decisionsIn(files: FileSystem, folder: string): Promise<readonly LoggedDecision[]> {
  const entries = (await files.list(folder)) ?? [];
  const names = entries.map(({ name }) => name).filter((name) => isRecordName(name));
  const read = await Promise.all(
    names.sort().map(async (name): Promise<LoggedDecision[]> => {
      const bytes = await files.read(folder, name).catch(() => undefined);
      const text = bytes && textOf(bytes);
      const decision = text === undefined ? undefined : readDecision(text);
      return decision ? [{ place: { folder, name }, decision }] : [];
    }),
  );
  return read.flat();
}

const isRecordName = (name: string): boolean =>
  name.endsWith('.md') && !/^(?:readme|index|template|adr-template|\..*)/i.test(name);
