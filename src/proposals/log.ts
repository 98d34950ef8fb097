import type { FileEntry, FileSystem } from './file-system';
import { type Outcome, type Remembered, readIndex, writeIndex } from './log-index';
import { readProposal } from './markdown';
import { mailOf, type Proposal } from './proposal';
import { type ProposalPlace, textOf } from './store';

/** A proposal in the log. */
export interface Logged {
  readonly place: ProposalPlace;
  readonly proposal: Proposal;
  /** In a shared folder, not only in the engineer's home. */
  readonly shared: boolean;
  /** Names of the conflict files that stand beside it. */
  readonly conflicts: readonly string[];
}

/** A file of a proposals folder that cannot be read as one; it is listed and never written. */
export interface NeedsAttention {
  readonly place: ProposalPlace;
  readonly reason: string;
  readonly line?: number;
  readonly newer?: true;
}

export interface ProposalLog {
  /** The newest first. */
  readonly proposals: readonly Logged[];
  readonly attention: readonly NeedsAttention[];
}

/** How far the reading has come. */
export interface LogProgress {
  readonly log: ProposalLog;
  readonly done: number;
  readonly total: number;
}

/** A larger file is listed as needing attention instead of being read. */
const mostBytes = 2_000_000;
const conflictName = /^(.+)\.conflict(?:-\d{1,4})?\.md$/;

/** So many files are read at a time; the first look shows this many of the newest. */
const together = 50;
const firstLook = 200;

interface Found {
  readonly place: ProposalPlace;
  readonly entry: FileEntry;
  readonly conflicts: readonly string[];
}

/** Reads the log from its folders; a file that has not changed since is not read again. */
export class LogReader {
  private known = new Map<string, Remembered>();
  private reads = 0;

  constructor(private readonly files: FileSystem) {}

  /** Takes over what an earlier session remembered (`index`); files whose time or size differ are read anyway. */
  remember(index: string): void {
    this.known = new Map([...readIndex(index), ...this.known]);
  }

  /** How many files were read so far, not remembered: the index is worth keeping when this has grown. */
  get filesRead(): number {
    return this.reads;
  }

  /** What this session knows, for the next one. */
  index(): string {
    return writeIndex(this.known);
  }

  /**
   * The union of home and the shared folders, each proposal once: of two files with one id the shared one counts.
   * The newest are read first; `onProgress` is told after the first 200 and then from time to time.
   */
  async read(
    home: string,
    sharedFolders: readonly string[],
    signal?: AbortSignal,
    onProgress?: (progress: LogProgress) => void,
  ): Promise<ProposalLog> {
    const folders = [...sharedFolders, home];
    const found = (await Promise.all(folders.map((folder) => this.found(folder)))).flat();
    // Names begin with the day, so the newest stand last; without a day they are read with the oldest.
    const newestFirst = [...found].sort((a, b) => (a.entry.name < b.entry.name ? 1 : -1));
    const outcomes = new Map<Found, Outcome>();
    const log = (): ProposalLog => unionOf(found, outcomes, home);
    let told = 0;
    for (let done = 0; done < newestFirst.length; done += together) {
      if (signal?.aborted) return { proposals: [], attention: [] };
      const some = newestFirst.slice(done, done + together);
      const [fresh, remembered] = [some.filter((one) => !this.isKnown(one)), some.filter((one) => this.isKnown(one))];
      for (const one of remembered) outcomes.set(one, this.known.get(keyOf(one.place))?.outcome ?? gone);
      await Promise.all(fresh.map(async (one) => outcomes.set(one, await this.outcomeOf(one))));
      if (onProgress && fresh.length > 0 && outcomes.size >= Math.max(firstLook, 3 * told)) {
        told = outcomes.size;
        onProgress({ log: log(), done: told, total: found.length });
      }
    }
    const present = new Set(found.map(({ place }) => keyOf(place)));
    for (const key of this.known.keys()) if (!present.has(key)) this.known.delete(key);
    return log();
  }

  private async found(folder: string): Promise<Found[]> {
    const entries = ((await this.files.list(folder)) ?? []).filter(({ name }) => name.endsWith('.md'));
    const beside = new Map<string, string[]>();
    // Looked for first: the expression alone costs more than all the rest where there are thousands of names.
    const conflicts = new Set(entries.map(({ name }) => name).filter((name) => name.includes('.conflict')));
    for (const name of conflicts) {
      const owner = conflictName.exec(name)?.[1];
      if (owner) beside.set(`${owner}.md`, [...(beside.get(`${owner}.md`) ?? []), name]);
      else conflicts.delete(name);
    }
    return entries
      .filter(({ name }) => !conflicts.has(name) && !name.startsWith('.'))
      .map((entry) => ({ place: { folder, name: entry.name }, entry, conflicts: beside.get(entry.name) ?? [] }));
  }

  private isKnown({ place, entry }: Found): boolean {
    const before = this.known.get(keyOf(place));
    return before !== undefined && before.time === entry.time && before.size === entry.size;
  }

  private async outcomeOf({ place, entry: { time, size } }: Found): Promise<Outcome> {
    const outcome = size > mostBytes ? { reason: 'it is too large for a proposal' } : await this.readOne(place);
    this.reads += 1;
    if (outcome) this.known.set(keyOf(place), { time, size, outcome });
    return outcome ?? gone;
  }

  private async readOne({ folder, name }: ProposalPlace): Promise<Outcome | undefined> {
    const bytes = await this.files.read(folder, name).catch((error: unknown) => String(error));
    if (bytes === undefined) return undefined;
    if (typeof bytes === 'string') return { reason: bytes };
    const text = textOf(bytes);
    if (text === undefined) return { reason: 'it is not written in UTF-8' };
    const read = readProposal(text);
    return 'reason' in read ? read : { proposal: detached(read.proposal) };
  }
}

const keyOf = ({ folder, name }: ProposalPlace): string => `${folder}\0${name}`;

/** The same in strings of its own: those a file is cut into would hold its whole text for as long as they are held. */
const detached = (proposal: Proposal): Proposal => JSON.parse(JSON.stringify(proposal)) as Proposal;

/** Taken away between listing and reading. */
const gone: Outcome = { reason: '' };

function unionOf(found: readonly Found[], outcomes: ReadonlyMap<Found, Outcome>, home: string): ProposalLog {
  const byId = new Map<string, Logged>();
  const attention: NeedsAttention[] = [];
  for (const one of found) {
    const outcome = outcomes.get(one);
    if (!outcome || outcome === gone) continue;
    const { place, conflicts } = one;
    if ('reason' in outcome) attention.push({ place, ...outcome });
    else if (!byId.has(outcome.proposal.id))
      byId.set(outcome.proposal.id, { place, ...outcome, shared: place.folder !== home, conflicts });
  }
  const timed = [...byId.values()].map((logged) => ({ logged, time: Date.parse(logged.proposal.created) }));
  timed.sort((a, b) => b.time - a.time || (a.logged.proposal.id < b.logged.proposal.id ? 1 : -1));
  return { proposals: timed.map(({ logged }) => logged), attention };
}

/** Whether a proposal is by the person whose mail address is `me` (case does not matter). */
export function isMine({ author }: Proposal, me: string): boolean {
  return author !== undefined && mailOf(author) === mailOf(me);
}

/**
 * Whether a proposal belongs to the record of `me`: by that person or by nobody named; and, in a window that does not
 * know their mail address, whatever lies in their own folder.
 */
export function isOwn({ proposal, shared }: Pick<Logged, 'proposal' | 'shared'>, me: string): boolean {
  return proposal.author === undefined || isMine(proposal, me) || (!shared && !me.includes('@'));
}
