import type { ExtensionContext } from 'vscode';
import { activateGrowth } from './growth';
import { HomeFiles } from './growth/home-files';
import type { Host } from './host';
import { Log } from './log';
import { activateNoticing } from './noticing';
import { activateProposals } from './proposals';
import { ProposalFolders } from './proposals/folders';

/** Wires the rooms to VS Code and to what the computer around it can do. */
export function activateOn(host: Host, context: ExtensionContext): void {
  const log = new Log();
  context.subscriptions.push(log);
  const folders = new ProposalFolders(host, log);
  const home = new HomeFiles(host, folders);
  const noticing = activateNoticing(context, host, log, home);
  const proposals = activateProposals(context, host, log, folders, noticing);
  activateGrowth(context, host, log, home, noticing, proposals);
}
