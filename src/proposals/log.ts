import type { FileEntry, FileSystem } from './file-system';
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

type Outcome = { proposal: Proposal } | Omit<NeedsAttention, 'place'>;

/** A larger file is listed as needing attention instead of being read. */
const mostBytes = 2_000_000;
const conflictName = /^(.+)\.conflict(?:-\d{1,4})?\.md$/;

/** Reads the log from its folders; a file that has not changed since is not read again. */
export class LogReader {
  private readonly known = new Map<string, { time: number; size: number; outcome: Outcome }>();

  constructor(private readonly files: FileSystem) {}

  /** The union of home and the shared folders, each proposal once: of two files with one id the shared one counts. */
  async read(home: string, sharedFolders: readonly string[], signal?: AbortSignal): Promise<ProposalLog> {
    const byId = new Map<string, Logged>();
    const attention: NeedsAttention[] = [];
    const present = new Set<string>();
    for (const folder of [...sharedFolders, home]) {
      const entries = ((await this.files.list(folder)) ?? []).filter(({ name }) => name.endsWith('.md'));
      const beside = new Map<string, string[]>();
      for (const { name } of entries) {
        const owner = conflictName.exec(name)?.[1];
        if (owner) beside.set(`${owner}.md`, [...(beside.get(`${owner}.md`) ?? []), name]);
      }
      for (const entry of entries) {
        if (signal?.aborted) return { proposals: [], attention: [] };
        if (conflictName.test(entry.name)) continue;
        const place = { folder, name: entry.name };
        present.add(`${folder}\0${entry.name}`);
        const outcome = await this.outcomeOf(place, entry);
        if (!outcome) continue;
        if ('reason' in outcome) attention.push({ place, ...outcome });
        else if (!byId.has(outcome.proposal.id))
          byId.set(outcome.proposal.id, {
            place,
            ...outcome,
            shared: folder !== home,
            conflicts: beside.get(entry.name) ?? [],
          });
      }
    }
    for (const key of this.known.keys()) if (!present.has(key)) this.known.delete(key);
    const time = ({ proposal }: Logged): number => Date.parse(proposal.created);
    return {
      proposals: [...byId.values()].sort((a, b) => time(b) - time(a) || (a.proposal.id < b.proposal.id ? 1 : -1)),
      attention,
    };
  }

  private async outcomeOf(place: ProposalPlace, { time, size }: FileEntry): Promise<Outcome | undefined> {
    const key = `${place.folder}\0${place.name}`;
    const before = this.known.get(key);
    if (before && before.time === time && before.size === size) return before.outcome;
    const outcome = size > mostBytes ? { reason: 'it is too large for a proposal' } : await this.readOne(place);
    if (outcome) this.known.set(key, { time, size, outcome });
    return outcome;
  }

  private async readOne({ folder, name }: ProposalPlace): Promise<Outcome | undefined> {
    const bytes = await this.files.read(folder, name).catch((error: unknown) => String(error));
    if (bytes === undefined) return undefined;
    if (typeof bytes === 'string') return { reason: bytes };
    const text = textOf(bytes);
    if (text === undefined) return { reason: 'it is not written in UTF-8' };
    const read = readProposal(text);
    return 'reason' in read ? read : { proposal: read.proposal };
  }
}

/** Whether a proposal is by the person whose mail address is `me` (case does not matter). */
export function isMine({ author }: Proposal, me: string): boolean {
  return author !== undefined && mailOf(author) === mailOf(me);
}
