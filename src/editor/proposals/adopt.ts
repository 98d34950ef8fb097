import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import * as z from 'zod/mini';
import type { LoggedDecision } from '../../proposals/decision';
import { saveFile } from '../change-file';
import { commandIds } from '../commands';
import type { Host } from '../host';
import type { Log } from '../log';
import { folderOf, uriOfFolder } from '../places';
import type { DecisionRecords } from './decision-records';
import type { ProposalFolders } from './folders';
import { proposalFrom } from './pick-proposal';
import { type ProposalFiles, uriOf } from './proposal-files';
import { statusText } from './status-text';

/** What the view hands over. */
const entrySchema = z.object({ decision: z.custom<LoggedDecision>((value) => typeof value === 'object') });

/** *Adopt Decision Record…* makes a proposal of one, *Export as Decision Record…* one of a proposal; neither changes what it reads. */
export function registerAdopt(
  host: Host,
  files: ProposalFiles,
  folders: ProposalFolders,
  decisions: DecisionRecords,
  log: Log,
): Disposable {
  const on = (id: string, doing: string, act: (argument: unknown) => Promise<void>): Disposable =>
    commands.registerCommand(id, (argument: unknown) =>
      act(argument).catch((error: unknown) => log.tell(doing, error)),
    );
  return Disposable.from(
    on(commandIds.adoptDecision, 'Adopting a decision record', async (argument) => {
      const given = entrySchema.safeParse(argument);
      const record = given.success ? given.data.decision : await pick(await decisions.look());
      if (record) await adopt(record, host, files, folders);
    }),
    on(commandIds.exportDecision, 'Exporting a decision record', async (argument) => {
      const logged = await proposalFrom(argument, files);
      if (!logged) return;
      const { toMadr } = await import('./keeping');
      const text = toMadr(await files.text(logged.place));
      const [known] = decisions.known;
      const folder = known ? uriOfFolder(known.place.folder) : workspace.workspaceFolders?.[0]?.uri;
      const name = `${logged.proposal.id}.md`;
      const file = await window.showSaveDialog({
        defaultUri: folder ? Uri.joinPath(folder, name) : Uri.file(name),
        filters: { Markdown: ['md'] },
        title: l10n.t('Export as Decision Record'),
      });
      if (!file) return;
      await saveFile(host, file, new TextEncoder().encode(text));
      await window.showTextDocument(await workspace.openTextDocument(file), { preview: false });
    }),
  );
}

async function pick(found: readonly LoggedDecision[]): Promise<LoggedDecision | undefined> {
  if (found.length === 0) {
    const why = l10n.t('No decision records are found: Markdown files in a folder named adr, rfc or decisions.');
    void window.showInformationMessage(why);
    return undefined;
  }
  const items = found.map((record) => ({
    label: record.decision.title,
    description: [record.decision.status ? statusText(record.decision.status) : '', record.decision.date ?? '']
      .filter(Boolean)
      .join(' · '),
    detail: workspace.asRelativePath(uriOf(record.place)),
    record,
  }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Adopt which one?'), matchOnDetail: true }))?.record;
}

/** What we exported once comes back as it was, with what its status has become since; any other is begun as a proposal. */
async function adopt(
  { place, decision }: LoggedDecision,
  host: Host,
  files: ProposalFiles,
  folders: ProposalFolders,
): Promise<void> {
  const own = await folders.own();
  if (!(own instanceof Uri)) throw new Error(own.refused);
  const [{ adopted, dateTimeOf, fromMadr, readProposal }, port, { proposals }, me] = await Promise.all([
    import('./keeping'),
    host.files(),
    files.read(),
    files.me(),
  ]);
  const now = dateTimeOf(new Date());
  const known = (id: string) => proposals.find(({ proposal }) => proposal.id === id);
  const back = fromMadr(await files.text(place), now);
  const read = back === undefined ? undefined : readProposal(back);
  const { id, text } =
    back !== undefined && read && 'proposal' in read
      ? { id: read.proposal.id, text: back }
      : adopted(decision, me, now, (one) => known(one) !== undefined);
  const name = `${id}.md`;
  const there = known(id)?.place;
  if (there || !(await port.create(folderOf(own), name, new TextEncoder().encode(text))))
    void window.showInformationMessage(l10n.t('{0} is in the log already.', id));
  else files.wrote();
  const uri = uriOf(there ?? { folder: folderOf(own), name });
  await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}
