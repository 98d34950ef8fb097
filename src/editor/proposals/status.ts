import { l10n, window } from 'vscode';
import type { Logged } from '../../proposals/log';
import { type Status, statusIds } from '../../proposals/proposal';
import type { Step } from '../../proposals/step';
import { changeProposal } from './change-proposal';
import type { ProposalFiles } from './proposal-files';
import { statusText } from './status-text';

/** What was asked for at a step, as far as it was answered. */
type Answer = Pick<Step, 'note' | 'asked' | 'measure'>;

/** The status proposals get, picked. */
export async function pickStatus(all: readonly Logged[]): Promise<Status | undefined> {
  const [first, ...more] = all;
  const now = first && all.every(({ proposal }) => proposal.status === first.proposal.status) && first.proposal.status;
  const items = statusIds.filter((status) => status !== now).map((status) => ({ label: statusText(status), status }));
  const name = nameOf(all);
  const placeHolder =
    now && more.length === 0
      ? l10n.t('{0} is {1}. What is it now?', name, statusText(now))
      : l10n.t('{0}: what are they now?', name);
  return (await window.showQuickPick(items, { placeHolder }))?.status;
}

const nameOf = (all: readonly Logged[]): string =>
  all.length === 1 && all[0] ? all[0].proposal.title : l10n.t('{0} proposals', all.length);

/**
 * Takes a step: asks for the one thing that matters, which may be left empty; Escape leaves everything as it is. Several
 * are asked about once, but for what was measured: that is each one's own. Throws, in one sentence each, what could not be
 * changed, after the others were.
 */
export async function takeStep(files: ProposalFiles, all: readonly Logged[], status: Status): Promise<void> {
  const changing = all.filter(({ proposal }) => proposal.status !== status);
  const { asksFor } = await import('./keeping');
  const eachItsOwn = asksFor[status] === 'measure';
  const problems: string[] = [];
  for (const some of eachItsOwn ? changing.map((one) => [one]) : [changing]) {
    const answer = await askAbout(some, status);
    if (!answer) break;
    problems.push(...(await changeAll(files, some, status, answer)));
  }
  if (problems.length > 0) throw new Error(problems.join(' '));
}

async function changeAll(
  files: ProposalFiles,
  all: readonly Logged[],
  status: Status,
  answer: Answer,
): Promise<string[]> {
  const { dateTimeOf, withStep } = await import('./keeping');
  const by = await files.me();
  const at = dateTimeOf(new Date());
  const problems: string[] = [];
  for (const { place } of all) {
    try {
      await changeProposal(files, place, (text) => withStep(text, { status, at, by, ...answer }));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  return problems;
}

async function askAbout(all: readonly Logged[], status: Status): Promise<Answer | undefined> {
  const [first] = all;
  if (!first) return undefined;
  const { proposal } = first;
  const { asksFor } = await import('./keeping');
  const title = `${nameOf(all)}: ${statusText(status)}`;
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
  // What one of several is asked for would be written into the others.
  const known = all.length > 1 ? '' : [...(proposal.audience ?? []), ...(proposal.people ?? [])].join(', ');
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
