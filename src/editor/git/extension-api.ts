import { type Command, type Disposable, type Event, extensions, type Uri } from 'vscode';

/** The part of the built-in Git extension's API (version 1) that is used here. */
export interface GitApi {
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: Event<GitRepository>;
  readonly onDidCloseRepository: Event<GitRepository>;
  /** Commands offered beside *Commit*; they run after it, with the repository. */
  registerPostCommitCommandsProvider(provider: { getCommands(repository: GitRepository): Command[] }): Disposable;
}

export interface GitRepository {
  readonly rootUri: Uri;
  readonly inputBox: { value: string };
  readonly state: {
    readonly HEAD: { readonly name?: string; readonly commit?: string; readonly upstream?: Upstream } | undefined;
    readonly onDidChange: Event<void>;
  };
}

interface Upstream {
  readonly remote: string;
  readonly name: string;
}

interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: Event<boolean>;
  getAPI(version: 1): GitApi;
}

/** The Git extension's API; undefined where there is none (the web, Restricted Mode, `git.enabled` off). */
export async function gitApi(): Promise<GitApi | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  const exported = await extension.activate();
  return exported.enabled ? exported.getAPI(1) : undefined;
}
