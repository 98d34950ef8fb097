import type { ExtensionContext } from 'vscode';
import { activateOn } from './editor/activate';
import { onlyTrusted } from './editor/host';

/** The entry where there is Node: all of this computer. */
export const activate = (context: ExtensionContext): void => activateOn(host, context);

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
