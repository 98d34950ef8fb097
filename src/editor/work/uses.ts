import { commands, type Location, Position, type TextDocument, Uri, workspace } from 'vscode';
import type { Change, ChangedFile } from '../../noticing/change';
import { lookupsOf } from '../../repository/lookups';
import type { Use } from '../../repository/uses';
import { isInside } from '../inside';

/** How many names are asked for, and how long all answers together are waited for, in milliseconds. */
const most = { names: 5, time: 1_000, uses: 200 };

/**
 * Where the language server of an open document says that the exported names a change touches are used. None where it has
 * no server, where no changed file is open, or where the answer takes too long; nothing is opened for it.
 */
export async function usesOf(root: Uri, change: Change, signal: AbortSignal): Promise<Use[]> {
  const found: Use[] = [];
  const late = performance.now() + most.time;
  const names = lookupsOf(change).filter(({ kind }) => kind === 'name');
  for (const { of, path } of names.slice(0, most.names)) {
    const uri = Uri.joinPath(root, path);
    const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    const file = change.files.find((one) => one.path === path);
    const at = document && file && declaredAt(of, file, document);
    if (!at) continue;
    const asked = Promise.resolve(commands.executeCommand<Location[]>('vscode.executeReferenceProvider', uri, at));
    const answer = await within(late - performance.now(), asked, signal);
    for (const location of answer ?? [])
      if (isInside(location.uri, root) && found.length < most.uses)
        found.push({ of, path: pathIn(root, location.uri), line: location.range.start.line + 1 });
  }
  return found;
}

const pathIn = (root: Uri, file: Uri): string => file.path.slice(root.path.replace(/\/$/, '').length + 1);

/** Where a document holds a name as a whole word: first on a line that the change shows, else anywhere. */
function declaredAt(name: string, file: ChangedFile, document: TextDocument): Position | undefined {
  const shown = file.hunks.flatMap(({ lines }) => lines.flatMap(({ sign, line }) => (sign === '-' ? [] : [line - 1])));
  for (const line of [...shown, ...Array(document.lineCount).keys()]) {
    if (line >= document.lineCount) continue;
    const { text } = document.lineAt(line);
    const at = text.indexOf(name);
    if (at >= 0 && !/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + name.length)))
      return new Position(line, at);
  }
  return undefined;
}

/** The answer, if it comes within so many milliseconds and is no failure of the server's. */
async function within<T>(milliseconds: number, answer: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopped = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, milliseconds));
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  try {
    return await Promise.race([answer.catch(() => undefined), stopped]);
  } finally {
    clearTimeout(timer);
  }
}
