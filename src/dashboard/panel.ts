import { commands, Disposable, EventEmitter, env, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { viewIds } from '../editor/commands';
import { localDay } from '../editor/growth/contribute';
import { ladderOf, mobilityIn } from '../editor/growth/own-ladder';
import type { QuickRecord } from '../editor/growth/own-record';
import { uriOfFolder } from '../editor/places';
import { pickFrom } from '../editor/proposals/pick-proposal';
import { uriOf } from '../editor/proposals/proposal-files';
import { csvOf } from '../growth/documents/table';
import { type Picture, picturesOf, repositoriesOf } from '../growth/pictures';
import type { GrowthRecord } from '../growth/record';
import type { LogProgress } from '../proposals/log';
import { pageOf } from './html';
import type { DashboardParts } from './index';
import { daysOf } from './periods';
import { type Filter, type FromPage, fromPageSchema, periodIds, type ToPage } from './protocol';
import { saveAs } from './saving';
import { pageWords, periodName, shownOf, welcome } from './shown';

/** The record as it was read last. */
interface Read {
  readonly record: GrowthRecord;
  readonly mobility: ReadonlySet<string>;
  /** It lacks own commits still. */
  readonly reading: boolean;
  /** How many proposals were read so far; empty once all were. */
  readonly progress: string;
}

/** The dashboard while it is open: reads the record, answers the page, and reads again when the record changes. */
export class DashboardPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #closed = new EventEmitter<void>();
  readonly onDidClose = this.#closed.event;
  readonly #listening: Disposable;
  #filter: Filter = { period: 'months' };
  #read: Read | undefined;
  #pictures: readonly Picture[] = [];
  #turn = 0;
  /** What was made before the page listened: a page that says it is ready is answered at once. */
  #waiting: ToPage | undefined;
  /** The page listens; what is posted before is lost. */
  #ready = false;
  /** Why the record could not be read; empty where it was. */
  #failure = '';
  /** Counts the readings, so that an older one does not overwrite a newer. */
  #reading = 0;
  #stale = false;

  constructor(private readonly parts: DashboardParts) {
    const title = l10n.t('Dashboard');
    this.#panel = window.createWebviewPanel('alsoNoticed.dashboard', title, ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(parts.extension, 'dist'), Uri.joinPath(parts.extension, 'media')],
    });
    this.#listening = Disposable.from(
      this.#panel.webview.onDidReceiveMessage((message: unknown) => void this.#received(message)),
      this.#panel.onDidChangeViewState(() => {
        this.#waiting = undefined;
        if (!this.#panel.visible) this.#ready = false;
        else if (this.#stale) void this.#readAgain();
      }),
      this.#panel.onDidDispose(() => this.dispose()),
      parts.onDidChange(() => {
        if (this.#panel.visible) void this.#readAgain();
        else this.#stale = true;
      }),
    );
    this.#panel.webview.html = pageOf(this.#panel.webview, parts.extension, title);
    // The log is read while the page is being made, once the page is on its way.
    setTimeout(() => void this.#readAgain());
  }

  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#reading += 1;
    this.#closed.fire();
    this.#listening.dispose();
    this.#closed.dispose();
    this.#panel.dispose();
  }

  async #received(message: unknown): Promise<void> {
    const read = fromPageSchema.safeParse(message);
    if (!read.success) {
      this.parts.log.warn(`The dashboard's page sent what is not understood: ${read.error.message}`);
      return;
    }
    try {
      await this.#answer(read.data);
    } catch (error) {
      this.parts.log.tell('The dashboard', error);
    }
  }

  async #answer(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        if (message.filter && !isSame(message.filter, this.#filter)) {
          this.#filter = message.filter;
          this.#waiting = undefined;
        }
        this.#ready = true;
        return this.#show();
      case 'filter':
        this.#filter = message.filter;
        return this.#show();
      case 'show': {
        const rows = this.#pictureOf(message)?.rows ?? [];
        return this.#open(
          message.rows.flatMap((row) => rows[row]?.fewer?.[message.column ?? 0] ?? rows[row]?.ids ?? []),
          message.picture,
        );
      }
      case 'csv': {
        const picture = this.#pictureOf(message);
        if (!picture) return;
        const { columns, rows } = shownOf(picture, false);
        const text = csvOf({ columns, rows: rows.map(({ cells }) => cells) });
        return saveAs(this.parts.host, await this.#home(), picture.id, 'csv', new TextEncoder().encode(text));
      }
      case 'image': {
        const { picture, format, content } = message;
        const bytes =
          format === 'svg'
            ? new TextEncoder().encode(content)
            : Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
        return saveAs(this.parts.host, await this.#home(), picture, format, bytes);
      }
    }
  }

  async #home(): Promise<Uri> {
    return uriOfFolder(await this.parts.home.folder());
  }

  #pictureOf({ turn, picture }: { readonly turn: number; readonly picture: Picture['id'] }): Picture | undefined {
    return turn === this.#turn ? this.#pictures.find(({ id }) => id === picture) : undefined;
  }

  /** Shows the log as soon as it is read, and own commits with it or once Git, asked meanwhile, has told them. */
  async #readAgain(): Promise<void> {
    const reading = ++this.#reading;
    this.#stale = false;
    const { home, record } = this.parts;
    const before = this.#read?.progress ? undefined : this.#read;
    const shown = async (read: Read): Promise<void> => {
      this.#read = read;
      this.#waiting = undefined;
      await this.#show();
    };
    // A log that is shown already is not taken apart again while one file of it is read.
    const progressed = before
      ? undefined
      : (newest: QuickRecord, { done, total }: LogProgress): void => {
          if (reading !== this.#reading) return;
          const progress = l10n.t('{0} of {1} proposals read …', done, total);
          void shown({ record: { ...newest, commits: [] }, mobility: new Set(), reading: true, progress });
        };
    try {
      const me = record.me();
      const asked = record.commits(me);
      // What fails in it is told where it is waited for.
      asked.catch(() => undefined);
      const [quick, mobility] = await Promise.all([record.withoutPages(me, progressed), mobilityIn(ladderOf(home))]);
      if (reading !== this.#reading) return;
      this.#failure = '';
      const commits = before?.record.commits ?? [];
      await shown({ record: { ...quick, commits }, mobility, reading: before?.reading ?? true, progress: '' });
      const read = await asked;
      if (reading !== this.#reading) return;
      await shown({ record: { ...quick, commits: read }, mobility, reading: false, progress: '' });
    } catch (error) {
      if (reading !== this.#reading) return;
      this.parts.log.failed('Reading the record', error);
      this.#failure = error instanceof Error ? error.message : String(error);
      await this.#show();
    }
  }

  async #show(): Promise<void> {
    if (this.#failure) return this.#ready ? this.#post({ type: 'failed', message: this.#failure }) : undefined;
    if (!this.#read) return;
    const message = this.#waiting ?? this.#messageOf(this.#read);
    this.#waiting = this.#ready ? undefined : message;
    if (this.#ready) await this.#post(message);
  }

  #messageOf({ record, mobility, reading, progress }: Read): ToPage {
    const { from, to } = daysOf(this.#filter.period, localDay(new Date()), record);
    const { period, repository: wanted } = this.#filter;
    const known = repositoriesOf(record);
    // What was chosen stays chosen until it is sure that nothing of it is there.
    const repositories = progress && wanted && !known.includes(wanted) ? [...known, wanted] : known;
    const repository = repositories.find((name) => name === wanted);
    this.#filter = { period, ...(repository === undefined ? {} : { repository }) };
    this.#pictures = picturesOf(record, { from, to, mobility, ...(repository === undefined ? {} : { repository }) });
    this.#turn += 1;
    return {
      type: 'pictures',
      turn: this.#turn,
      filter: this.#filter,
      from,
      to,
      periods: periodIds.map((id) => ({ id, label: periodName(id) })),
      repositories,
      pictures: this.#pictures.map((picture) => shownOf(picture, reading)),
      words: pageWords(),
      welcome: isEmpty(record) && !reading ? welcome() : '',
      progress,
      language: env.language,
    };
  }

  async #post(message: ToPage): Promise<void> {
    await this.#panel.webview.postMessage(message);
  }

  /** One proposal is opened, one of several is picked; what was never proposed stands in the Growth view. */
  async #open(ids: readonly string[], picture: Picture['id']): Promise<void> {
    if (picture === 'debt') {
      await commands.executeCommand(`${viewIds.growth}.focus`);
      return;
    }
    if (ids.length === 0) return;
    const behind = new Set(ids);
    const found = (await this.parts.files.read()).proposals.filter(({ proposal }) => behind.has(proposal.id));
    const [only] = found;
    const chosen = found.length === 1 ? only : await pickFrom(found, l10n.t('Which proposal?'));
    if (chosen) await window.showTextDocument(uriOf(chosen.place));
  }
}

const isSame = (one: Filter, other: Filter): boolean =>
  one.period === other.period && one.repository === other.repository;

const isEmpty = ({ proposals, contributions, noticed, commits }: GrowthRecord): boolean =>
  proposals.length + contributions.length + noticed.length + commits.length === 0;
