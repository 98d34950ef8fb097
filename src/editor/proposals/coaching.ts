import {
  CodeLens,
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { AdviceCode } from '../../proposals/advice';
import { commandIds } from '../commands';
import type { Log } from '../log';
import { folderOf } from '../places';
import { setting } from '../settings';
import type { ProposalFolders } from './folders';

const quietFor = 400;
const source = 'Also Noticed';
/** Pages in these are still being written; what is decided is left alone. */
const written: readonly string[] = ['draft', 'shared', 'discussing'];

/** Coaches a page while it is written: what it lacks, what of its front matter does not fit, what keeps it from being shared. */
export class Coaching implements Disposable {
  readonly #problems = languages.createDiagnosticCollection('also-noticed');
  readonly #lensesChanged = new EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#lensesChanged.event;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #disposables: Disposable[];

  constructor(
    private readonly folders: ProposalFolders,
    private readonly log: Log,
  ) {
    const all = (): void => {
      for (const document of workspace.textDocuments) this.#soon(document);
    };
    this.#disposables = [
      this.#problems,
      this.#lensesChanged,
      workspace.onDidOpenTextDocument((document) => this.#soon(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.#soon(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('alsoNoticed')) all();
      }),
      languages.registerCodeLensProvider({ language: 'markdown' }, this),
    ];
    all();
  }

  async provideCodeLenses(document: TextDocument): Promise<CodeLens[]> {
    if (!(await this.folders.hold(document.uri))) return [];
    const { coach, missingToShare, readProposal } = await import('./keeping');
    const { missingText } = await import('./writing');
    const text = document.getText();
    const read = readProposal(text);
    if ('reason' in read || read.proposal.status !== 'draft') return [];
    const range = new Range(0, 0, 0, 3);
    const off = this.#off(document);
    const missing = missingToShare(coach(text)).filter(({ code }) => !off.has(code));
    if (missing.length === 0) {
      const [folder, name] = [folderOf(Uri.joinPath(document.uri, '..')), document.uri.path.split('/').at(-1)];
      const target = { place: { folder, name }, proposal: { id: read.proposal.id } };
      const title = l10n.t('Nothing is missing: share it');
      return [new CodeLens(range, { command: commandIds.shareProposal, title, arguments: [target] })];
    }
    const words = missing.map(({ code, times }) => missingText(code, times)).join(', ');
    const title = l10n.t('Missing before it can be shared: {0}', words);
    const tooltip = l10n.t('Go to the next place');
    return [new CodeLens(range, { command: 'editor.action.marker.next', title, tooltip })];
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const one of this.#disposables) one.dispose();
  }

  #off(document: TextDocument): ReadonlySet<AdviceCode> {
    return new Set(setting('coaching.off', document.uri, this.log.warn));
  }

  #forget(uri: Uri): void {
    clearTimeout(this.#timers.get(uri.toString()));
    this.#timers.delete(uri.toString());
    this.#problems.delete(uri);
  }

  #soon(document: TextDocument): void {
    if (document.languageId !== 'markdown' || document.uri.scheme === 'also-noticed') return;
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    const look = (): void => {
      this.#look(document).catch((error: unknown) => this.log.failed(`Coaching ${document.fileName}`, error));
    };
    this.#timers.set(key, setTimeout(look, quietFor));
  }

  async #look(document: TextDocument): Promise<void> {
    if (document.isClosed || !(await this.folders.hold(document.uri))) return;
    const { coach, problemsIn, readProposal } = await import('./keeping');
    const { adviceText } = await import('./writing');
    const text = document.getText();
    const read = readProposal(text);
    const off = this.#off(document);
    const advice = 'proposal' in read && written.includes(read.proposal.status) ? coach(text) : [];
    const found = advice.flatMap(({ code, from, to, detail }) => {
      if (off.has(code)) return [];
      const range = new Range(document.positionAt(from), document.positionAt(to));
      return diagnostic(range, adviceText(code, detail), DiagnosticSeverity.Information, code);
    });
    const unfit = problemsIn(text).map(({ line, reason }) => {
      const { range } = document.lineAt(Math.min(line, document.lineCount) - 1);
      return diagnostic(range, reason, DiagnosticSeverity.Warning, 'front-matter');
    });
    this.#problems.set(document.uri, [...unfit, ...found]);
    this.#lensesChanged.fire();
  }
}

function diagnostic(range: Range, message: string, severity: DiagnosticSeverity, code: string): Diagnostic {
  const made = new Diagnostic(range, message, severity);
  made.source = source;
  made.code = code;
  return made;
}
