import { commands, Disposable, env, l10n, window } from 'vscode';
import type { CopyForm } from '../../proposals/copy';
import { commandIds } from '../commands';
import type { Log } from '../log';
import { openDocument } from './change-proposal';
import { proposalFrom } from './pick-proposal';
import type { ProposalFiles } from './proposal-files';

/** *Copy as* and *Open as Page*: the page in the form another place takes. */
export function registerCopies(files: ProposalFiles, log: Log): Disposable {
  const on = (id: string, doing: string, act: (title: string, text: string) => Promise<unknown>): Disposable =>
    commands.registerCommand(id, async (argument: unknown) => {
      try {
        const logged = await proposalFrom(argument, files);
        if (!logged) return;
        const open = openDocument(logged.place);
        await act(logged.proposal.title, open?.isDirty ? open.getText() : await files.text(logged.place));
      } catch (error) {
        log.tell(doing, error);
      }
    });
  return Disposable.from(
    on(commandIds.copyProposal, 'Copying a proposal', copy),
    on(commandIds.openAsPage, 'Showing a proposal as a page', async (title, text) => {
      const { showPage } = await import('./page-panel');
      await showPage(title, text);
    }),
  );
}

async function copy(title: string, text: string): Promise<void> {
  const forms: { label: string; description?: string; form: CopyForm }[] = [
    { label: l10n.t('Markdown'), form: 'markdown' },
    { label: l10n.t('Plain Text'), form: 'text' },
    { label: l10n.t('HTML Source'), form: 'html' },
    { label: l10n.t('Chat Message'), form: 'chat' },
  ];
  const picked = await window.showQuickPick(forms, { title, placeHolder: l10n.t('Copy it as what?') });
  if (!picked) return;
  const { copyAs } = await import('./copying');
  await env.clipboard.writeText(copyAs(picked.form, text));
  window.setStatusBarMessage(l10n.t('The proposal is on the clipboard.'), 5_000);
}
