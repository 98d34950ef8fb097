import { l10n, window } from 'vscode';
import type { Logged } from '../../proposals/log';
import { type Proposal, type Status, statusIds } from '../../proposals/proposal';
import type { Step } from '../../proposals/step';
import { changeProposal } from './change-proposal';
import type { ProposalFiles } from './proposal-files';
import { statusText } from './status-text';

/** What was asked for at a step, as far as it was answered. */
type Answer = Pick<Step, 'note' | 'asked' | 'measure'>;

/** The status a proposal gets, picked. */
export async function pickStatus({ proposal }: Logged): Promise<Status | undefined> {
  const items = statusIds
    .filter((status) => status !== proposal.status)
    .map((status) => ({ label: statusText(status), status }));
  const placeHolder = l10n.t('{0} is {1}. What is it now?', proposal.title, statusText(proposal.status));
  return (await window.showQuickPick(items, { placeHolder }))?.status;
}

/** Takes a step: asks for the one thing that matters, which may be left empty; Escape leaves everything as it is. */
export async function takeStep(files: ProposalFiles, { place, proposal }: Logged, status: Status): Promise<boolean> {
  const answer = await askAbout(proposal, status);
  if (!answer) return false;
  const { dateTimeOf, withStep } = await import('./keeping');
  const by = await files.me();
  const at = dateTimeOf(new Date());
  await changeProposal(files, place, (text) => withStep(text, { status, at, by, ...answer }));
  return true;
}

async function askAbout(proposal: Proposal, status: Status): Promise<Answer | undefined> {
  const { asksFor } = await import('./keeping');
  const title = `${proposal.title}: ${statusText(status)}`;
  const ask = (prompt: string, placeHolder: string, value = ''): Thenable<string | undefined> =>
    window.showInputBox({
      title,
      prompt: l10n.t('{0} Leave it empty to skip.', prompt),
      placeHolder,
      value,
      ignoreFocusOut: true,
    });
  const asked = asksFor[status];
  if (asked === undefined) return {};
  if (asked === 'measure') {
    const { what, before } = proposal.measure ?? {};
    const prompt = what ? l10n.t('{0}: before and after?', what) : l10n.t('What was measured, before and after?');
    const placeHolder = what ? '420 ms → 35 ms' : 'p95: 420 ms → 35 ms';
    const line = await ask(prompt, placeHolder, before ? `${before} → ` : '');
    const { measureOf } = await import('./keeping');
    const measure = line === undefined ? undefined : measureOf(line, what ?? proposal.title);
    return line === undefined ? undefined : measure ? { measure } : {};
  }
  if (asked === 'why') {
    const note = await ask(l10n.t('Why, and what was learned?'), l10n.t('One sentence'));
    return note === undefined ? undefined : said(note);
  }
  const known = [...(proposal.audience ?? []), ...(proposal.people ?? [])].join(', ');
  const withWhom = asked === 'with-whom';
  const names = await ask(
    withWhom ? l10n.t('With whom? Teams and people, separated by commas.') : l10n.t('Who decided?'),
    '@shop/architecture, Ben Roth',
    withWhom ? known : '',
  );
  if (names === undefined) return undefined;
  const list = names.split(',').flatMap((name) => name.trim() || []);
  return { ...said(list.join(', ')), ...(withWhom ? { asked: list } : {}) };
}

const said = (note: string): Answer => (note.trim() === '' ? {} : { note: note.trim() });
