import {
  CodeLens,
  commands,
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  l10n,
  languages,
  type QuickPickItem,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Exposure } from '../../growth/documents/exposures';
import { saveFile } from '../change-file';
import { commandIds } from '../commands';
import type { Host } from '../host';
import { documentLanguage } from '../languages';
import type { Log } from '../log';
import { uriOfFolder } from '../places';
import { setting } from '../settings';

const quietFor = 300;
const source = 'Also Noticed';

/** The forms a preview is saved in, by the end of the file's name. */
const formsOf = { markdown: ['md', 'html'], csv: ['csv'], json: ['json'] } as const;
export type PreviewKind = keyof typeof formsOf;
type Form = (typeof formsOf)[PreviewKind][number];

interface Preview {
  readonly kind: PreviewKind;
  /** The name proposed for the file, without its end. */
  readonly name: string;
}

/** Documents shown before they are saved: lenses that save them, and a warning at what should perhaps not leave. */
export class Previews implements Disposable {
  readonly #problems = languages.createDiagnosticCollection('also-noticed-documents');
  readonly #previews = new Map<string, Preview>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #disposables: Disposable[];

  constructor(
    private readonly host: Host,
    /** The folder the dialog starts in. */
    private readonly folder: () => Promise<string>,
    private readonly log: Log,
  ) {
    this.#disposables = [
      this.#problems,
      languages.registerCodeLensProvider({ scheme: 'untitled' }, this),
      workspace.onDidChangeTextDocument(({ document }) => this.#soon(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('alsoNoticed.confidentialWords')) return;
        for (const document of workspace.textDocuments) this.#soon(document);
      }),
      commands.registerCommand(commandIds.saveDocument, async (_uri: unknown, form: unknown) => {
        try {
          await this.#save(form);
        } catch (error) {
          log.tell('Saving a document', error);
        }
      }),
    ];
  }

  /** Shows a document, unsaved: the engineer looks at it, changes it, and saves it. */
  async show(kind: PreviewKind, name: string, content: string): Promise<void> {
    const language = kind === 'csv' ? 'plaintext' : kind;
    const document = await workspace.openTextDocument({ language, content });
    this.#previews.set(document.uri.toString(), { kind, name });
    await this.#tellMenus();
    await window.showTextDocument(document, { preview: false });
    this.#soon(document);
  }

  provideCodeLenses({ uri }: TextDocument): CodeLens[] {
    const preview = this.#previews.get(uri.toString());
    return formsFor(preview).map((form) => {
      const title = l10n.t('Save as {0}…', nameOf(form));
      return new CodeLens(new Range(0, 0, 0, 1), { command: commandIds.saveDocument, title, arguments: [uri, form] });
    });
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const one of this.#disposables) one.dispose();
  }

  async #save(asked: unknown): Promise<void> {
    const editor = window.activeTextEditor;
    const preview = editor && this.#previews.get(editor.document.uri.toString());
    if (!preview) {
      void window.showInformationMessage(l10n.t('Export a document first; it is shown here before it is saved.'));
      return;
    }
    const { document } = editor;
    const exposures = await this.#look(document);
    if (exposures.length > 0 && !(await this.#saveAnyway(document, exposures))) return;
    const form = formsFor(preview).find((one) => one === asked) ?? (await pickForm(preview));
    if (!form) return;
    const file = await window.showSaveDialog({
      defaultUri: Uri.joinPath(uriOfFolder(await this.folder()), `${preview.name}.${form}`),
      filters: { [nameOf(form)]: [form] },
      title: l10n.t('Save as {0}', nameOf(form)),
    });
    if (!file) return;
    const text = document.getText();
    const saved = form === 'html' ? (await import('./growing')).pageOf(text, documentLanguage(this.log.warn)) : text;
    await saveFile(this.host, file, new TextEncoder().encode(saved));
    window.setStatusBarMessage(l10n.t('Saved as {0}.', file.path.split('/').at(-1) ?? ''), 5_000);
  }

  /** Whether it is saved though something in it may be secret or confidential; a place that is chosen is shown instead. */
  async #saveAnyway(document: TextDocument, exposures: readonly Exposure[]): Promise<boolean> {
    const places = exposures.map((exposure): QuickPickItem & { exposure?: Exposure } => ({
      label: `$(warning) ${sentenceOf(exposure)}`,
      description: l10n.t('line {0}: go there', document.positionAt(exposure.start).line + 1),
      exposure,
    }));
    const anyway: (typeof places)[number] = {
      label: l10n.t('Save It as It Is'),
      description: l10n.t('whoever gets the file reads all of it'),
    };
    const picked = await window.showQuickPick([...places, anyway], {
      title: l10n.t('Look at This Before You Save'),
      placeHolder: l10n.t('Places that others should perhaps not read: {0}', exposures.length),
    });
    if (picked?.exposure) await window.showTextDocument(document, { selection: rangeOf(document, picked.exposure) });
    return picked === anyway;
  }

  async #look(document: TextDocument): Promise<Exposure[]> {
    const { confidentialIn, exposuresInOrder } = await import('./growing');
    const text = document.getText();
    const words = setting('confidentialWords', document, this.log.warn);
    const secrets = await this.host.secrets?.(text, (error) => this.log.failed('Looking for secrets', error));
    return exposuresInOrder(secrets ?? [], confidentialIn(text, words));
  }

  #soon(document: TextDocument): void {
    const key = document.uri.toString();
    if (!this.#previews.has(key)) return;
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => void this.#warn(document), quietFor),
    );
  }

  async #warn(document: TextDocument): Promise<void> {
    try {
      const exposures = await this.#look(document);
      if (!this.#previews.has(document.uri.toString())) return;
      const problems = exposures.map((exposure) => {
        const problem = new Diagnostic(rangeOf(document, exposure), sentenceOf(exposure), DiagnosticSeverity.Warning);
        problem.source = source;
        return problem;
      });
      this.#problems.set(document.uri, problems);
    } catch (error) {
      this.log.failed('Looking at a document', error);
    }
  }

  #forget(uri: Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#problems.delete(uri);
    if (this.#previews.delete(key)) void this.#tellMenus();
  }

  async #tellMenus(): Promise<void> {
    await commands.executeCommand('setContext', 'alsoNoticed.documents', [...this.#previews.keys()]);
  }
}

const formsFor = (preview: Preview | undefined): readonly Form[] => (preview ? formsOf[preview.kind] : []);

function nameOf(form: Form): string {
  return { md: 'Markdown', html: l10n.t('a Page That Prints (HTML)'), csv: 'CSV', json: 'JSON' }[form];
}

const rangeOf = (document: TextDocument, { start, end }: Exposure): Range =>
  new Range(document.positionAt(start), document.positionAt(end));

function sentenceOf({ kind, what }: Exposure): string {
  return kind === 'secret' ? l10n.t('Looks like a secret: {0}', what) : l10n.t('A confidential word: {0}', what);
}

async function pickForm(preview: Preview): Promise<Form | undefined> {
  const items = formsFor(preview).map((form) => ({ label: nameOf(form), form }));
  if (items.length === 1) return items[0]?.form;
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Save it as what?') }))?.form;
}
