import { l10n } from 'vscode';
import { shownLanguage } from '../editor/languages';
import { statusText } from '../editor/proposals/status-text';
import type { Picture, PictureId, PictureRow } from '../growth/pictures';
import { statusIds } from '../proposals/proposal';
import { growthWordsOf, wordsOf } from '../words';
import { median } from './drawing/dots';
import type { PageWords, PeriodId, ShownPicture } from './protocol';

/** A picture in the editor's language. `reading` says that own commits are still being read. */
export function shownOf(picture: Picture, reading: boolean): ShownPicture {
  const { id, columns, rows } = picture;
  return {
    id,
    title: titleOf(id),
    about: id === 'balance' && reading ? l10n.t('Your commits are being read…') : aboutOf(picture),
    columns: columns.map(columnOf),
    rows: rows.map(({ values: [name = '', ...rest], ids }) => ({
      cells: [nameOf(id, name), ...rest],
      goes: ids.length > 0 || id === 'debt',
    })),
  };
}

function titleOf(id: PictureId): string {
  const titles: Readonly<Record<PictureId, string>> = {
    calendar: l10n.t('Proposals over time'),
    flow: l10n.t('How far they came'),
    lenses: l10n.t('By lens'),
    practices: l10n.t('By practice'),
    teams: l10n.t('Teams reached'),
    decisions: l10n.t('From shared to decision'),
    balance: l10n.t('Implemented and proposed'),
    debt: l10n.t('Noticed, not proposed'),
  };
  return titles[id];
}

function columnOf(column: string): string {
  const names: Readonly<Record<string, string>> = {
    day: l10n.t('Day'),
    proposals: l10n.t('Proposals'),
    status: l10n.t('Status'),
    now: l10n.t('Now'),
    ever: l10n.t('Ever'),
    lens: l10n.t('Lens'),
    practice: l10n.t('Practice'),
    contributions: l10n.t('Contributions'),
    team: l10n.t('Team'),
    decided: l10n.t('Decided'),
    title: l10n.t('Proposal'),
    days: l10n.t('Days'),
    week: l10n.t('Week'),
    implemented: l10n.t('Commits'),
    proposed: l10n.t('Proposals'),
    notes: l10n.t('Notes, added up'),
  };
  return names[column] ?? column;
}

/** Ids of statuses, lenses and practices as words; days, weeks and teams as they are. */
function nameOf(id: PictureId, name: string | number): string | number {
  const named = (words: Readonly<Record<string, string>>): string => words[name] ?? String(name);
  if (id === 'flow') return named(Object.fromEntries(statusIds.map((status) => [status, statusText(status)])));
  if (id === 'practices') return named(growthWordsOf(shownLanguage()).practices);
  if (id !== 'lenses') return name;
  const { lenses } = wordsOf(shownLanguage());
  return named(Object.fromEntries(Object.entries(lenses).map(([lens, words]) => [lens, words?.name ?? lens])));
}

const sum = (rows: readonly PictureRow[], column: number): number =>
  rows.reduce((all, { values }) => all + Number(values[column]), 0);

function aboutOf({ id, rows }: Picture): string {
  const [first, second] = rows;
  const most = first && first.values[1] !== second?.values[1] ? String(nameOf(id, first.values[0] ?? '')) : undefined;
  switch (id) {
    case 'calendar':
      return l10n.t('Proposals: {0}. Days with one: {1}.', sum(rows, 1), rows.length);
    case 'flow':
      return l10n.t('Proposals in each status now, and those that ever were in it.');
    case 'lenses':
      if (most === undefined) return rows.length > 0 ? l10n.t('Lenses: {0}.', rows.length) : '';
      return l10n.t('Lenses: {0}. Most often: {1}.', rows.length, most);
    case 'practices':
      return l10n.t(
        'Practices with something done for them: {0} of {1}.',
        rows.filter(({ values }) => Number(values[1]) + Number(values[2]) > 0).length,
        rows.length,
      );
    case 'teams':
      if (most === undefined) return rows.length > 0 ? l10n.t('Teams: {0}.', rows.length) : '';
      return l10n.t('Teams: {0}. Most often: {1}.', rows.length, most);
    case 'decisions': {
      const middle = median(rows.map(({ values }) => Number(values[2])));
      return middle === undefined ? '' : l10n.t('Decided: {0}. Median: {1} days.', rows.length, middle);
    }
    case 'balance':
      return l10n.t('Your commits: {0}. Proposals: {1}.', sum(rows, 1), sum(rows, 2));
    default:
      return l10n.t('Notes that were shown on a commit and wait: {0}.', Number(rows.at(-1)?.values[1] ?? 0));
  }
}

/** The words of the page itself. */
export function pageWords(): PageWords {
  return {
    period: l10n.t('Period'),
    repository: l10n.t('Repository'),
    allRepositories: l10n.t('All repositories'),
    allTables: l10n.t('All as tables'),
    table: l10n.t('Table'),
    hint: l10n.t('T shows the picture in focus as a table. A click goes to the proposals behind a mark.'),
    save: l10n.t('Save “{0}” as {1}', '{0}', '{1}'),
    nothing: l10n.t('Nothing in this period.'),
    median: l10n.t('Median: {0} days', '{0}'),
    more: l10n.t('{0} more in the table', '{0}'),
  };
}

/** What is said where there is nothing to show yet. */
export const welcome = (): string =>
  l10n.t(
    'There is no record yet. Draft a proposal from a note, or log a contribution: both are shown here from then on.',
  );

/** A period as it is offered. */
export function periodName(period: PeriodId): string {
  const names: Readonly<Record<PeriodId, string>> = {
    quarter: l10n.t('This quarter'),
    lastQuarter: l10n.t('Last quarter'),
    months: l10n.t('Last 12 months'),
    year: l10n.t('This year'),
    lastYear: l10n.t('Last year'),
    all: l10n.t('Everything'),
  };
  return names[period];
}
