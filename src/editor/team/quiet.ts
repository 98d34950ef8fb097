import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { Note } from '../../noticing/note';
import type { Quiet } from '../../repository/team-file';
import { commandIds } from '../commands';
import type { Host } from '../host';
import type { Log } from '../log';
import { noteFrom } from '../notes/commands';
import type { Noticed } from '../work/noticed';
import { teamFileName } from './team-files';

const attempts = 5;

/** *For the Team…*: a lens is made quiet in the team file, with a reason, for everybody to review. */
export function registerQuiet(host: Host, noticed: Noticed, log: Log): Disposable {
  return commands.registerCommand(commandIds.quietForTeam, async (argument: unknown) => {
    const target = await noteFrom(argument, noticed);
    if (!target) return;
    const { root } = target.work;
    if (!root || !workspace.isTrusted) {
      void window.showInformationMessage(
        l10n.t('{0} stands in a Git repository that is trusted, and there is none here.', teamFileName),
      );
      return;
    }
    const quiet = await ask(target.note);
    if (!quiet) return;
    try {
      const uri = await write(host, root, quiet);
      noticed.refreshSoon();
      await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
    } catch (error) {
      log.failed(`Writing ${teamFileName}`, error);
      void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  });
}

async function ask({ lens, evidence }: Note): Promise<Quiet | undefined> {
  const folders = new Set(evidence.flatMap(({ path }) => (path?.includes('/') ? [path.replace(/\/[^/]*$/, '')] : [])));
  const places = [
    { label: l10n.t('Everywhere in this repository'), paths: undefined },
    ...[...folders].map((folder) => ({ label: `${folder}/**`, paths: [`${folder}/**`] })),
  ];
  const title = l10n.t('Quiet for the Team: {0}', lens);
  const place = await window.showQuickPick(places, { title, placeHolder: l10n.t('Where is {0} not useful?', lens) });
  if (!place) return undefined;
  const because = await window.showInputBox({
    title,
    prompt: l10n.t('Why? It is written into {0}, which your team reviews like code.', teamFileName),
    validateInput: (text) => (text.trim() === '' ? l10n.t('A reason is needed.') : undefined),
  });
  if (because === undefined) return undefined;
  return { lens, because: because.trim(), ...(place.paths ? { paths: place.paths } : {}) };
}

/** An open document with unsaved changes is saved first, so that nothing typed is left behind. */
async function write(host: Host, root: Uri, quiet: Quiet): Promise<Uri> {
  const uri = Uri.joinPath(root, teamFileName);
  const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open?.isDirty && !(await open.save())) {
    throw new Error(l10n.t('{0} could not be saved, so it stays as it was.', teamFileName));
  }
  const [{ withQuiet }, files] = await Promise.all([import('./teaming'), host.files()]);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const bytes = await files.read(root.fsPath, teamFileName);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes ?? new Uint8Array());
    const next = new TextEncoder().encode(withQuiet(text, quiet));
    const done = bytes
      ? (await files.replace(root.fsPath, teamFileName, bytes, next)) !== 'changed'
      : await files.create(root.fsPath, teamFileName, next);
    if (done) return uri;
  }
  throw new Error(
    l10n.t('{0} is being changed by another program again and again; try once more in a moment.', teamFileName),
  );
}
