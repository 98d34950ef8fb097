import type { ExtensionContext } from 'vscode';
import { activateGrowth } from './editor/growth';
import { HomeFiles } from './editor/growth/home-files';
import { onlyTrusted } from './editor/host';
import { Log } from './editor/log';
import { activateNoticing } from './editor/noticing';
import { activateProposals } from './editor/proposals';
import { ProposalFolders } from './editor/proposals/folders';

/** Wires the rooms to VS Code; a table of contents. */
export function activate(context: ExtensionContext): void {
  const log = new Log();
  context.subscriptions.push(log);
  const folders = new ProposalFolders(host, log);
  const home = new HomeFiles(host, folders);
  const noticing = activateNoticing(context, host, log, home);
  const proposals = activateProposals(context, host, log, folders, noticing);
  activateGrowth(context, host, log, home, noticing, proposals);
}

/** This computer, each part loaded on first use. */
const host = onlyTrusted({
  git: async (root, [command, ...args], signal) => {
    const { git } = await import('./node/git');
    const { bytes } = await git([command, ...args], { root, ...(signal ? { signal } : {}) });
    return bytes.toString();
  },
  facts: async (root, change, signal, failed, later) => {
    const { factsOfChange } = await import('./node/facts');
    return factsOfChange(root, change, signal, failed, later);
  },
  sharpened: async (...asked) => (await import('./node/facts')).sharpenedFacts(...asked),
  secrets: async (...asked) => (await import('./node/secrets')).secretsIn(...asked),
  files: async () => (await import('./node/files')).nodeFiles,
  homeFolder: async (written) => (await import('./node/home')).homeFolder(written),
});
