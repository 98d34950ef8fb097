import { type Disposable, EventEmitter, extensions, type Uri, workspace } from 'vscode';
import { type GitApi, type GitRepository, gitApi } from '../git/extension-api';
import { isInside } from '../inside';

/** The Git repositories that are open in this window. */
export class Repositories implements Disposable {
  readonly #changed = new EventEmitter<GitRepository>();
  /** A repository was opened or closed, or its index, HEAD or files changed. */
  readonly onDidChange = this.#changed.event;
  readonly #watched = new Map<string, Disposable>();
  readonly #disposables: Disposable[] = [this.#changed];
  #ready: Promise<GitApi | undefined>;

  constructor() {
    this.#ready = this.#open();
    // In Restricted Mode there is no Git extension; once trust is granted it comes.
    this.#disposables.push(
      extensions.onDidChange(() => {
        this.#ready = this.#ready.then((api) => api ?? this.#open());
      }),
    );
  }

  #open(): Promise<GitApi | undefined> {
    return gitApi().then((api) => {
      if (!api) return undefined;
      for (const repository of api.repositories) this.#watch(repository);
      this.#disposables.push(
        api.onDidOpenRepository((repository) => this.#watch(repository)),
        api.onDidCloseRepository((repository) => this.#forget(repository)),
      );
      return api;
    });
  }

  /** All that are open; undefined where there is no Git to ask. */
  async all(): Promise<readonly GitRepository[] | undefined> {
    return (await this.#ready)?.repositories;
  }

  /** The one with exactly this root. */
  async at(root: Uri): Promise<GitRepository | undefined> {
    return (await this.all())?.find((one) => one.rootUri.toString() === root.toString());
  }

  /** The innermost one that holds a file. */
  async holding(file: Uri): Promise<GitRepository | undefined> {
    const holding = (await this.all())?.filter((one) => isInside(file, one.rootUri)) ?? [];
    return [...holding].sort((a, b) => b.rootUri.path.length - a.rootUri.path.length)[0];
  }

  dispose(): void {
    for (const one of this.#watched.values()) one.dispose();
    for (const one of this.#disposables) one.dispose();
  }

  #watch(repository: GitRepository): void {
    const key = repository.rootUri.toString();
    if (this.#watched.has(key)) return;
    this.#watched.set(
      key,
      repository.state.onDidChange(() => this.#changed.fire(repository)),
    );
    this.#changed.fire(repository);
  }

  #forget(repository: GitRepository): void {
    const key = repository.rootUri.toString();
    this.#watched.get(key)?.dispose();
    this.#watched.delete(key);
    this.#changed.fire(repository);
  }
}

/** The name a repository goes by in the views. */
export const repositoryName = (root: Uri): string =>
  workspace.getWorkspaceFolder(root)?.name ?? root.path.split('/').at(-1) ?? root.path;
