import { type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode';

const scheme = 'also-noticed';

/** Whether an address is that of a page of ours. */
export const isPage = (uri: Uri): boolean => uri.scheme === scheme;

/** Read-only texts of ours, shown in an editor like any document: a note to read, why it was raised, a message retold. */
export class Pages implements TextDocumentContentProvider, Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #disposables = [
    this.#changed,
    workspace.registerTextDocumentContentProvider(scheme, this),
    workspace.onDidCloseTextDocument((document) => {
      if (document.uri.scheme === scheme) this.#texts.delete(document.uri.path);
    }),
  ];

  /** The address of a text under a file name, whose ending tells its language. */
  page(name: string, text: string): Uri {
    const uri = Uri.from({ scheme, path: `/${name.replace(/[/\\?#]/g, '-')}` });
    this.#texts.set(uri.path, text);
    this.#changed.fire(uri);
    return uri;
  }

  /** Opens a text as a page; answers its address. */
  async show(name: string, text: string): Promise<Uri> {
    const uri = this.page(name, text);
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
    return uri;
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.#texts.get(uri.path) ?? '';
  }

  dispose(): void {
    for (const one of this.#disposables) one.dispose();
  }
}
