import { commands, Disposable, l10n, type QuickPickItem, window } from 'vscode';
import type { Logged } from '../../proposals/log';
import { statusIds } from '../../proposals/proposal';
import { commandIds } from '../commands';
import type { Log } from '../log';
import { changeProposal } from './change-proposal';
import { pickFrom, proposalFrom, proposalsFrom } from './pick-proposal';
import type { ProposalFiles } from './proposal-files';
import { pickStatus, takeStep } from './status';

/** What happens to a proposal after it was written: status, feedback, a day to look again, another that takes its place. */
export function registerLife(files: ProposalFiles, log: Log): Disposable {
  const on = (id: string, doing: string, act: (logged: Logged) => Promise<unknown>): Disposable =>
    commands.registerCommand(id, async (argument: unknown) => {
      try {
        const logged = await proposalFrom(argument, files);
        if (logged) await act(logged);
      } catch (error) {
        log.tell(doing, error);
      }
    });
  return Disposable.from(
    commands.registerCommand(commandIds.setStatus, async (argument: unknown, selected: unknown, given: unknown) => {
      try {
        const all = await proposalsFrom(argument, selected, files);
        // What was dropped on a status is given that one.
        const status = all.length > 0 ? (statusIds.find((one) => one === given) ?? (await pickStatus(all))) : undefined;
        if (status) await takeStep(files, all, status);
      } catch (error) {
        log.tell('Setting the status', error);
      }
    }),
    on(commandIds.markShipped, 'Marking as shipped', (logged) => takeStep(files, [logged], 'shipped')),
    on(commandIds.addFeedback, 'Adding feedback', (logged) => addFeedback(files, logged)),
    on(commandIds.setRevisit, 'Setting the day to look again', (logged) => setRevisit(files, logged)),
    on(commandIds.supersede, 'Linking two proposals', (logged) => supersede(files, logged)),
  );
}

async function addFeedback(files: ProposalFiles, { place, proposal }: Logged): Promise<void> {
  const me = await files.me();
  const { title } = proposal;
  const names = [...(proposal.people ?? []), ...(proposal.audience ?? []), ...(proposal.with ?? [])];
  type Item = QuickPickItem & { by?: string };
  const items: Item[] = [
    ...names.map((by) => ({ label: by, by })),
    { label: l10n.t('Somebody else…') },
    { label: l10n.t('My own answer'), description: me, by: me },
  ];
  const picked = await window.showQuickPick(items, { title, placeHolder: l10n.t('Whose feedback is it?') });
  if (!picked) return;
  const prompt = l10n.t('Whose feedback is it?');
  const by = picked.by ?? (await window.showInputBox({ title, prompt, validateInput: notEmpty }))?.trim();
  if (by === undefined) return;
  const words = await window.showInputBox({
    title,
    prompt: l10n.t('What did {0} say?', by),
    ignoreFocusOut: true,
    validateInput: notEmpty,
  });
  if (words === undefined) return;
  const { dateTimeOf, withFeedback } = await import('./keeping');
  const at = dateTimeOf(new Date());
  await changeProposal(files, place, (text) => withFeedback(text, at, by, words.trim()));
}

const notEmpty = (text: string): string | undefined =>
  text.trim() === '' ? l10n.t('A word at least, or Escape.') : undefined;

async function setRevisit(files: ProposalFiles, { place, proposal }: Logged): Promise<void> {
  type Item = QuickPickItem & { day?: string };
  const after = (days: number): string => dayOf(new Date(Date.now() + days * 86_400_000));
  const item = (label: string, day: string): Item => ({ label, description: day, day });
  const items: Item[] = [
    item(l10n.t('In two weeks'), after(14)),
    item(l10n.t('In a month'), after(30)),
    item(l10n.t('In three months'), after(91)),
    { label: l10n.t('On a date…') },
    ...(proposal.revisit ? [{ label: l10n.t('Not any more'), description: proposal.revisit, day: '' }] : []),
  ];
  const placeHolder = l10n.t('Look at it again when? It is marked in the view then.');
  const picked = await window.showQuickPick(items, { title: proposal.title, placeHolder });
  const day = picked && (picked.day ?? (await typedDay(proposal.title, proposal.revisit ?? after(30))));
  if (day === undefined) return;
  const { withRevisit } = await import('./keeping');
  await changeProposal(files, place, (text) => withRevisit(text, day === '' ? undefined : day));
}

const typedDay = (title: string, value: string): Thenable<string | undefined> =>
  window.showInputBox({
    title,
    value,
    prompt: l10n.t('A date, as YYYY-MM-DD.'),
    validateInput: (text) => (isDay(text) ? undefined : l10n.t('Write the date as YYYY-MM-DD, such as {0}.', value)),
  });

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/** A day of the person's own calendar. */
function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Both files say it; the newer one first, as it is the one being worked on. */
async function supersede(files: ProposalFiles, former: Logged): Promise<void> {
  const others = (await files.read()).proposals.filter(({ proposal }) => proposal.id !== former.proposal.id);
  const next = await pickFrom(others, l10n.t('Which proposal takes the place of "{0}"?', former.proposal.title));
  if (!next) return;
  const { linked } = await import('./keeping');
  await changeProposal(files, next.place, linked('supersedes', former.proposal.id));
  await changeProposal(files, former.place, linked('superseded-by', next.proposal.id));
}
