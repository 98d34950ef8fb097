import { EventEmitter, type Memento, type Uri } from 'vscode';
import * as z from 'zod/mini';
import { type Noticed as NoticedNote, noticedSchema } from '../../growth/noticed';
import type { Note } from '../../noticing/note';
import type { HomeFiles } from '../growth/home-files';
import type { Log } from '../log';
import type { CommitMade } from '../work/change-at-hand';
import type { NoticedWork } from '../work/noticed';

const file = 'noticed.jsonl';
const key = (root: Uri): string => `outcomes ${root.toString()}`;
const most = 30;

type Outcome = NoticedNote['outcome'];

/** What became of a note before the work it is about was committed. */
const outcomeSchema = z.pick(noticedSchema, {
  lens: true,
  title: true,
  module: true,
  outcome: true,
  proposal: true,
});
type Early = z.infer<typeof outcomeSchema>;

/** Which notes were shown on commits and what became of them, kept in home; until the commit, in the window's memory. */
export class ShownNotes {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(
    private readonly home: HomeFiles,
    private readonly memory: Memento,
    private readonly log: Log,
  ) {}

  /** A commit was made of work that has been looked at: its notes are kept, once. */
  async committed({ root, repository, notes, heldBack }: NoticedWork, { commit, replaces }: CommitMade): Promise<void> {
    const { moduleOf, withCommit } = await import('./remembering');
    const early = root ? this.#early(root) : [];
    const at = new Date().toISOString();
    const told = new Map<string, Early>(early.map((one) => [one.lens, one]));
    const shown = notes.map((note): Early => {
      const became = told.get(note.lens);
      return became?.outcome === 'drafted' ? became : { ...named(note, moduleOf), outcome: 'open' };
    });
    const isHeldBack = ({ lens }: Early): boolean => heldBack.some((note) => note.lens === lens);
    const all = [...shown, ...early.filter(isHeldBack)].map((one) => ({ at, repository, commit, ...one }));
    if (all.length === 0 && replaces === undefined) return;
    const made = { repository, commit, ...(replaces === undefined ? {} : { replaces }) };
    if (!(await this.#change((text) => withCommit(text, made, all)))) return;
    const left = early.filter((one) => !isHeldBack(one) && !notes.some(({ lens }) => lens === one.lens));
    if (root) await this.memory.update(key(root), left);
  }

  /** A note of a piece of work was drafted from, found not useful, or that was taken back. */
  async became(
    { root, repository, commit }: NoticedWork,
    note: Note,
    outcome: Outcome,
    proposal?: string,
  ): Promise<void> {
    const { moduleOf, withOutcome } = await import('./remembering');
    const { lens } = note;
    if (commit !== undefined) {
      await this.#change((text) => withOutcome(text, [{ repository, commit, lens }], outcome, proposal));
      return;
    }
    if (!root) return;
    const others = this.#early(root).filter((one) => one.lens !== lens);
    const news: Early[] =
      outcome === 'open' ? [] : [{ ...named(note, moduleOf), outcome, ...(proposal ? { proposal } : {}) }];
    await this.memory.update(key(root), [...others, ...news].slice(-most));
  }

  /** Notes that stand in the file got another outcome. */
  async settle(notes: readonly NoticedNote[], outcome: Outcome, proposal?: string): Promise<void> {
    const { withOutcome } = await import('./remembering');
    await this.#change((text) => withOutcome(text, notes, outcome, proposal));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #early(root: Uri): Early[] {
    return z.array(outcomeSchema).safeParse(this.memory.get(key(root))).data ?? [];
  }

  async #change(edit: (text: string) => string): Promise<boolean> {
    try {
      await this.home.change(file, edit);
      this.#changed.fire();
      return true;
    } catch (error) {
      this.log.failed(`Writing ${file}`, error);
      return false;
    }
  }
}

/** A note as it stands in the file; its module is that of the first file it quotes. */
function named(
  { lens, title, evidence }: Note,
  moduleOf: (path: string) => string,
): Pick<Early, 'lens' | 'title' | 'module'> {
  const path = evidence.find((one) => one.path !== undefined)?.path;
  return { lens, title, module: path === undefined ? '.' : moduleOf(path) };
}
