import type { Uri } from 'vscode';
import type { Host } from '../host';
import { repositoryName } from './repositories';

const known = new Map<string, Promise<string>>();

/** How a repository is called in files (formats.md): `owner/name` of its remote without host or credentials, else the folder's name. */
export function repositoryId(host: Host, root: Uri): Promise<string> {
  const key = root.toString();
  const id = known.get(key) ?? ask(host, root);
  known.set(key, id);
  return id;
}

async function ask(host: Host, root: Uri): Promise<string> {
  // Git answers 1 where there is no such remote.
  const url = await host.git?.(root.fsPath, ['config', 'remote.origin.url']).catch(() => '');
  const parts = (url ?? '')
    .trim()
    .replace(/\.git$/, '')
    .split(/[/:]/);
  const [owner, name] = parts.slice(-2);
  return url && parts.length > 2 && owner && name ? `${owner}/${name}` : repositoryName(root);
}
