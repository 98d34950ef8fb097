import { EventEmitter, l10n, window } from 'vscode';
import type { Dismissal, Dismissed } from '../../growth/dismissed';
import type { Note } from '../../noticing/note';
import type { HomeFiles } from '../growth/home-files';
import type { Log } from '../log';

const file = 'dismissed.jsonl';

/** What the engineer found not useful, kept in home, so that it stays away in every window and after a restart. */
export class Dismissals {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  /** Lines that home did not take; they hold for this window. */
  #unkept = '';

  constructor(
    private readonly home: HomeFiles,
    private readonly log: Log,
  ) {}

  /** What is standing in a repository today. */
  async in(repository: string): Promise<Dismissed> {
    const { readDismissed } = await import('./remembering');
    const kept = await this.home.read(file).catch((error: unknown) => {
      this.log.warn(`${file} is not read: ${error instanceof Error ? error.message : String(error)}`);
      return '';
    });
    return readDismissed(`${kept}\n${this.#unkept}`, repository, new Date());
  }

  /** *Not Useful*: not this note again for 90 days. */
  dismiss(repository: string, { lens, title }: Pick<Note, 'lens' | 'title'>): Promise<void> {
    return this.#add({ kind: 'dismissed', at: new Date().toISOString(), repository, lens, note: title });
  }

  /** That taken back. */
  undo(repository: string, { lens, title }: Pick<Note, 'lens' | 'title'>): Promise<void> {
    return this.#add({ kind: 'undone', at: new Date().toISOString(), repository, lens, note: title });
  }

  /** Every lens of a repository in its normal voice again. */
  reset(repository: string): Promise<void> {
    return this.#add({ kind: 'reset', at: new Date().toISOString(), repository });
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #add(dismissal: Dismissal): Promise<void> {
    const { dismissalLine } = await import('./remembering');
    try {
      await this.home.change(file, (text) => text + dismissalLine(text, dismissal));
    } catch (error) {
      this.log.failed(`Writing ${file}`, error);
      this.#unkept += dismissalLine(this.#unkept, dismissal);
      const why = error instanceof Error ? error.message : String(error);
      void window.showWarningMessage(l10n.t('This holds for this window only, because it could not be kept. {0}', why));
    }
    this.#changed.fire();
  }
}
