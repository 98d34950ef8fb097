import type { FileSystem } from './file-system';
import { dateTimeOf, newId } from './id';
import { withLink } from './life';
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

  /**
   * Moves a proposal into another folder: from home into a team's, into `.trash`, or back. It is there before it is gone
   * here, so a crash leaves two and never none. Throws `ProposalProblem` when something of its name is there.
   */
  async move(from: ProposalPlace, to: string): Promise<ProposalPlace> {
    const { files } = this.ports;
    const bytes = await files.read(from.folder, from.name);
    if (!bytes) throw new ProposalProblem(`${from.name} is no longer in ${from.folder}.`);
    if (!(await files.create(to, from.name, bytes)))
      throw new ProposalProblem(`There is a ${from.name} in ${to} already, so it was not moved.`);
    if (!(await files.remove(from.folder, from.name, bytes)))
      throw new ProposalProblem(
        `${from.name} was changed while it was moved: the former text is in ${to}, the newer one still in ${from.folder}.`,
      );
    return { folder: to, name: from.name };
  }

  /** Puts a proposal into the trash folder beside it, under a name that is free there. */
  async discard({ folder, name }: ProposalPlace): Promise<ProposalPlace> {
    const trash = trashOf(folder);
    const bytes = await this.ports.files.read(folder, name);
    if (!bytes) throw new ProposalProblem(`${name} is no longer in ${folder}.`);
    const base = name.replace(/\.md$/, '');
    for (let number = 1; ; number++) {
      const free = number === 1 ? name : `${base}~${number}.md`;
      if (!(await this.ports.files.create(trash, free, bytes))) continue;
      if (await this.ports.files.remove(folder, name, bytes)) return { folder: trash, name: free };
      throw new ProposalProblem(`${name} was changed by another program just now, so it is still there.`);
    }
  }

  /** Takes a proposal out of the trash into the folder it came from. */
  async restore({ folder, name }: ProposalPlace): Promise<ProposalPlace> {
    const original = name.replace(/~\d{1,6}\.md$/, '.md');
    const { files } = this.ports;
    const bytes = await files.read(folder, name);
    if (!bytes) throw new ProposalProblem(`${name} is no longer in ${folder}.`);
    const home = folder.slice(0, -trashOf('').length);
    if (!(await files.create(home, original, bytes)))
      throw new ProposalProblem(`There is a ${original} in ${home} already, so the deleted one stays where it is.`);
    await files.remove(folder, name, bytes);
    return { folder: home, name: original };
  }

  /** Says in both files that `next` takes the place of `former`; the newer one first, as it is the one being written. */
  async supersede(former: ProposalPlace, next: ProposalPlace): Promise<void> {
    const [formerId, nextId] = [await this.#idOf(former), await this.#idOf(next)];
    if (formerId === nextId) throw new ProposalProblem('A proposal cannot take its own place.');
    const linked = (key: 'supersedes' | 'superseded-by', id: string) => (text: string) => {
      const read = readProposal(text);
      return 'reason' in read ? text : withLink(text, key, id, read.proposal[key]);
    };
    await this.change(next, linked('supersedes', formerId));
    await this.change(former, linked('superseded-by', nextId));
  }

  async #idOf({ folder, name }: ProposalPlace): Promise<string> {
    const bytes = await this.ports.files.read(folder, name);
    const text = bytes && textOf(bytes);
    const read = text === undefined ? { reason: 'it cannot be read' } : readProposal(text);
    if ('reason' in read) throw new ProposalProblem(`${name} is left as it is: ${read.reason}.`);
    return read.proposal.id;
  }
}

/** Where deleted proposals of a folder are kept when the system has no trash. */
export const trashOf = (folder: string): string => `${folder}/.trash`;
