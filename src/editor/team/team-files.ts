import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { TeamFile, TeamFileProblem } from '../../repository/team-file';
import { isInside } from '../inside';
import { KnownTexts } from '../known-texts';
import type { Log } from '../log';

/** Where the team file stands (formats.md). */
export const teamFileName = '.also-noticed.yaml';

/** A team file as it was read. */
export interface ReadTeamFile {
  readonly uri: Uri;
  readonly value: TeamFile;
  /** What does not fit in it; the rest counts. */
  readonly problems: readonly TeamFileProblem[];
}

const largest = 200_000;

/** What teams agreed on in the repositories that are open; not read in Restricted Mode. */
export class TeamFiles implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** A file may have changed; it is read when it is asked for. */
  readonly onDidChange = this.#changed.event;
  readonly #said = new EventEmitter<void>();
  /** A file that was read says something else than before. */
  readonly onDidRead = this.#said.event;
  readonly #read = new Map<string, { readonly text: string; readonly file: ReadTeamFile }>();
  readonly #texts = new KnownTexts(readText, () => this.#changed.fire());
  readonly #disposables: Disposable[];

  constructor(private readonly log: Log) {
    const files = workspace.createFileSystemWatcher(`**/${teamFileName}`);
    const changed = (file: Uri): void => {
      this.#texts.forget(file);
      this.#changed.fire();
    };
    this.#disposables = [
      this.#changed,
      this.#said,
      files,
      files.onDidCreate(changed),
      files.onDidChange(changed),
      files.onDidDelete(changed),
      workspace.onDidGrantWorkspaceTrust(() => this.#changed.fire()),
    ];
  }

  /** The team file at a repository's root; undefined where there is none that may be read. */
  async at(root: Uri): Promise<ReadTeamFile | undefined> {
    const key = root.toString();
    const uri = Uri.joinPath(root, teamFileName);
    const text = workspace.isTrusted ? await this.#text(uri) : undefined;
    const known = this.#read.get(key);
    if (known?.text === text) return known?.file;
    if (text === undefined) {
      this.#read.delete(key);
      this.#said.fire();
      return undefined;
    }
    const { readTeamFile } = await import('./teaming');
    const file = { uri, ...readTeamFile(text) };
    for (const { line, message } of file.problems) this.log.warn(`${uri.fsPath}, line ${line}: ${message}`);
    this.#read.set(key, { text, file });
    this.#said.fire();
    return file;
  }

  /** The globs of tickets that the team files read so far give for a file, each with the root it counts from. */
  ticketGlobs(file: Uri): { readonly root: Uri; readonly glob: string }[] {
    return [...this.#read.values()].flatMap(({ file: { uri, value } }) => {
      const root = Uri.joinPath(uri, '..');
      return isInside(file, root) ? value.ticketFiles.map((glob) => ({ root, glob })) : [];
    });
  }

  dispose(): void {
    for (const one of this.#disposables) one.dispose();
  }

  async #text(uri: Uri): Promise<string | undefined> {
    try {
      return await this.#texts.of(uri);
    } catch (error) {
      // Most repositories have none.
      if (error instanceof TooLarge) this.log.warn(error.message);
      return undefined;
    }
  }
}

class TooLarge extends Error {}

async function readText(uri: Uri): Promise<string> {
  const { size } = await workspace.fs.stat(uri);
  if (size > largest) throw new TooLarge(`${uri.fsPath} is not read: it is larger than ${largest} bytes.`);
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
