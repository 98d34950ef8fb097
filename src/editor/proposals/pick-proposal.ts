import { l10n, window } from 'vscode';
import * as z from 'zod/mini';
import type { Logged } from '../../proposals/log';
import { type ProposalFiles, uriOf } from './proposal-files';
import { statusText } from './status-text';

/** What the view hands to a command on a proposal. */
const loggedSchema = z.object({
  place: z.object({ folder: z.string(), name: z.string() }),
  proposal: z.object({ id: z.string() }),
});

/** Whether a command was called on a proposal of the view. */
export const isOnProposal = (argument: unknown): boolean => loggedSchema.safeParse(argument).success;

interface Choice {
  readonly placeHolder?: string;
  /** Which proposals are offered; all of them where absent. */
  readonly among?: (logged: Logged) => boolean;
  /** Those that are offered first, each part in the order of the log. */
  readonly first?: (logged: Logged) => boolean;
}

/** The proposal a menu was opened on, the one in the editor in front, or the one that is picked. */
export async function proposalFrom(
  argument: unknown,
  files: ProposalFiles,
  { placeHolder = l10n.t('Which proposal?'), among = () => true, first = () => false }: Choice = {},
): Promise<Logged | undefined> {
  const proposals = (await files.read()).proposals.filter(among);
  const given = loggedSchema.safeParse(argument);
  const active = given.success ? undefined : window.activeTextEditor?.document.uri.toString();
  const found = proposals.find(({ place, proposal }) =>
    given.success ? proposal.id === given.data.proposal.id : uriOf(place).toString() === active,
  );
  return found ?? pickFrom([...proposals.filter(first), ...proposals.filter((one) => !first(one))], placeHolder);
}

/** The proposals selected in the view where a menu was opened; else the one `proposalFrom` answers. */
export async function proposalsFrom(argument: unknown, selected: unknown, files: ProposalFiles): Promise<Logged[]> {
  const several = z.array(z.unknown()).safeParse(selected).data ?? [];
  const ids = new Set(several.flatMap((one) => loggedSchema.safeParse(one).data?.proposal.id ?? []));
  if (ids.size > 1) return (await files.read()).proposals.filter(({ proposal }) => ids.has(proposal.id));
  const one = await proposalFrom(argument, files);
  return one ? [one] : [];
}

/** The proposal that is picked among these. */
export async function pickFrom(proposals: readonly Logged[], placeHolder: string): Promise<Logged | undefined> {
  if (proposals.length === 0) {
    void window.showInformationMessage(l10n.t('There is no proposal for this yet. Draft one first.'));
    return undefined;
  }
  const items = proposals.map((logged) => ({
    label: logged.proposal.title,
    description: statusText(logged.proposal.status),
    detail: logged.proposal.id,
    logged,
  }));
  return (await window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.logged;
}
