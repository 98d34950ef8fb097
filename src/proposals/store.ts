import type { FileSystem } from './file-system';
import { dateTimeOf, newId } from './id';
import { proposalFile, readProposal, withStatus } from './markdown';
import type { Proposal, Status } from './proposal';

/** Where one proposal's file is. */
export interface ProposalPlace {
  readonly folder: string;
  readonly name: string;
}

/** What is needed to write: the files, a clock, and who writes (`Name <mail>`). */
export interface StorePorts {
  readonly files: FileSystem;
  readonly now: () => Date;
  readonly me: () => Promise<string>;
}

/** A change that could not be made, in a sentence a person can act on. */
export class ProposalProblem extends Error {}

const attempts = 5;

/** The text of a file's bytes; undefined when they are not UTF-8. A byte-order mark stays. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Makes proposals and changes them, one file each; keeps nothing in memory. */
export class ProposalStore {
  constructor(private readonly ports: StorePorts) {}

  /** Writes a new proposal into `folder` under an id that is free there; answers its place and what was written. */
  async create(
    folder: string,
    draft: Omit<Proposal, 'schema' | 'id' | 'status' | 'created' | 'history' | 'author'>,
    body: (id: string) => string,
  ): Promise<{ place: ProposalPlace; proposal: Proposal }> {
    const { files, now, me } = this.ports;
    const author = await me();
    const created = dateTimeOf(now());
    const taken = new Set((await files.list(folder))?.map(({ name }) => name.toLowerCase()));
    for (;;) {
      const id = newId(draft.title, created, (candidate) => taken.has(`${candidate}.md`.toLowerCase()));
      const { title, ...rest } = draft;
      const history = [{ at: created, status: 'draft' as const, by: author }];
      const proposal: Proposal = { schema: 1, id, title, status: 'draft', created, author, ...rest, history };
      const name = `${id}.md`;
      if (await files.create(folder, name, new TextEncoder().encode(proposalFile(proposal, body(id)))))
        return { place: { folder, name }, proposal };
      taken.add(name.toLowerCase());
    }
  }

  /** Gives a proposal another status and records when, by whom and why. Answers the name of a conflict file, if one had to be made. */
  async setStatus(place: ProposalPlace, status: Status, note?: string): Promise<string | undefined> {
    const by = await this.ports.me();
    return this.change(place, (text) => withStatus(text, status, dateTimeOf(this.ports.now()), by, note));
  }

  /** Changes the file's text by `edit`, which is asked again when somebody else wrote meanwhile. Throws `ProposalProblem`. */
  async change({ folder, name }: ProposalPlace, edit: (text: string) => string): Promise<string | undefined> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const bytes = await this.ports.files.read(folder, name);
      if (!bytes) throw new ProposalProblem(`${name} is no longer in ${folder}.`);
      const text = textOf(bytes);
      if (text === undefined) throw new ProposalProblem(`${name} is not written in UTF-8, so it is left as it is.`);
      const read = readProposal(text);
      if ('reason' in read) throw new ProposalProblem(`${name} is left as it is: ${read.reason}.`);
      const outcome = await this.ports.files.replace(folder, name, bytes, new TextEncoder().encode(edit(text)));
      if (outcome === 'written') return undefined;
      if (outcome !== 'changed') return outcome.conflict;
    }
    throw new ProposalProblem(
      `${name} is being changed by another program again and again; try once more in a moment.`,
    );
  }
}
