import { l10n, Uri, workspace } from 'vscode';
import type { Host } from '../host';
import { isInside } from '../inside';
import type { Log } from '../log';
import { uriOfFolder } from '../places';
import { setting } from '../settings';

/** Why a folder is not used, in a sentence. */
export interface Refused {
  readonly refused: string;
}

/** Where proposals are kept. */
export class ProposalFolders {
  constructor(
    private readonly host: Host,
    private readonly log: Log,
  ) {}

  /** The engineer's own folder of proposals, or the sentence that says why there is none. */
  async own(): Promise<Uri | Refused> {
    const written = setting('home', undefined, this.log.warn);
    const home = await this.host.homeFolder(written);
    if (home === undefined) {
      return { refused: l10n.t('alsoNoticed.home must be an absolute path or begin with ~, but is "{0}".', written) };
    }
    const folder = uriOfFolder(home);
    const around = workspace.workspaceFolders?.find(({ uri }) => isInside(folder, uri));
    if (around) {
      return {
        refused: l10n.t(
          'Your proposals are yours alone, so their folder must not lie inside the workspace folder {0}. Change alsoNoticed.home ("{1}").',
          around.name,
          written,
        ),
      };
    }
    return Uri.joinPath(folder, 'proposals');
  }

  /** Whether a file lies in one of the folders of proposals itself. */
  async hold(file: Uri): Promise<boolean> {
    const folder = Uri.joinPath(file, '..').toString();
    const own = await this.own();
    return [...(own instanceof Uri ? [own] : []), ...this.shared()].some((one) => one.toString() === folder);
  }

  /** Folders proposals are shared in; relative ones lie in each workspace folder. Empty in Restricted Mode. */
  shared(): Uri[] {
    if (!workspace.isTrusted) return [];
    const folders = workspace.workspaceFolders ?? [];
    const scopes = folders.length > 0 ? folders : [undefined];
    const all = scopes.flatMap((scope) =>
      setting('sharedFolders', scope?.uri, this.log.warn).flatMap((written) => {
        if (/^([/\\]|[A-Za-z]:)/.test(written)) {
          const file = Uri.file(written);
          // A folder that is not on this computer has its own paths.
          return [scope && scope.uri.scheme !== 'file' ? scope.uri.with({ path: file.path }) : file];
        }
        return scope ? [Uri.joinPath(scope.uri, written)] : [];
      }),
    );
    return [...new Map(all.map((uri) => [uri.toString(), uri])).values()];
  }
}
