import { l10n, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { type ReadTeamFile, teamFileName } from '../editor/team/team-files';
import type { Quiet, TeamFileProblem } from '../repository/team-file';

/** The lenses a team file makes quiet, one of them, or something in it that has to be mended. */
export type TeamEntry =
  | { readonly team: ReadTeamFile; readonly named: string }
  | { readonly team: ReadTeamFile; readonly quiet: Quiet }
  | { readonly team: ReadTeamFile; readonly problem: TeamFileProblem };

/** What of a team file the Noticed view lists at its top level; `named` says whose, where several repositories have one. */
export function teamEntries(team: ReadTeamFile, named: string): TeamEntry[] {
  const quiet = team.value.quiet.length > 0 ? [{ team, named }] : [];
  return [...team.problems.map((problem) => ({ team, problem })), ...quiet];
}

/** The lenses below *Quiet for the team*. */
export const quietIn = (entry: TeamEntry): TeamEntry[] =>
  'named' in entry ? entry.team.value.quiet.map((quiet) => ({ team: entry.team, quiet })) : [];

export function teamItem(entry: TeamEntry): TreeItem {
  if ('problem' in entry) return problemItem(entry.team, entry.problem);
  const item = 'named' in entry ? groupItem(entry.team, entry.named) : quietItem(entry.quiet);
  if ('quiet' in entry) item.command = opening(entry.team);
  return item;
}

function groupItem({ uri, value }: ReadTeamFile, named: string): TreeItem {
  const label = named === '' ? l10n.t('Quiet for the team') : l10n.t('Quiet for the team in {0}', named);
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.id = `quiet ${uri.toString()}`;
  item.description = [...new Set(value.quiet.map(({ lens }) => lens))].join(', ');
  item.iconPath = new ThemeIcon('mute');
  item.contextValue = 'quiet';
  item.accessibilityInformation = { label: `${label}: ${item.description}` };
  return item;
}

function quietItem({ lens, paths, because }: Quiet): TreeItem {
  const item = new TreeItem(lens, TreeItemCollapsibleState.None);
  item.description = [...(paths ?? []), because].join(' · ');
  item.tooltip = item.description;
  item.accessibilityInformation = { label: l10n.t('Quiet, {0}: {1}', lens, item.description) };
  return item;
}

function problemItem(team: ReadTeamFile, { line, message }: TeamFileProblem): TreeItem {
  const item = new TreeItem(teamFileName, TreeItemCollapsibleState.None);
  item.description = l10n.t('line {0}: {1}', line, message);
  item.tooltip = `${teamFileName}, ${item.description}`;
  item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  item.accessibilityInformation = { label: l10n.t('Needs attention: {0}, {1}', teamFileName, item.description) };
  item.command = opening(team, line);
  return item;
}

const opening = ({ uri }: ReadTeamFile, line = 1) => ({
  command: 'vscode.open',
  title: l10n.t('Open'),
  arguments: [uri, { selection: new Range(line - 1, 0, line - 1, 0) }],
});
