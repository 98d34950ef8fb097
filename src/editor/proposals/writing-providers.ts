import { CodeActionKind, commands, Disposable, languages } from 'vscode';
import { commandIds } from '../commands';
import type { Log } from '../log';
import type { ProposalFolders } from './folders';

const markdown = { language: 'markdown' };

/** Completion, hover and quick fixes in the pages of proposals. */
export function registerWritingProviders(folders: ProposalFolders, log: Log): Disposable {
  return Disposable.from(
    languages.registerCompletionItemProvider(
      markdown,
      {
        async provideCompletionItems(document, position) {
          if (!(await folders.hold(document.uri))) return [];
          return (await import('./writing')).keyCompletions(document, position);
        },
      },
      ' ',
    ),
    languages.registerHoverProvider(markdown, {
      async provideHover(document, position) {
        if (!(await folders.hold(document.uri))) return undefined;
        return (await import('./writing')).keyHover(document, position);
      },
    }),
    languages.registerCodeActionsProvider(
      markdown,
      {
        async provideCodeActions(document, _, context) {
          if (context.diagnostics.length === 0) return [];
          return (await import('./writing')).fixesFor(document, context);
        },
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    commands.registerCommand(commandIds.coachingOff, async (argument: unknown) =>
      (await import('./writing')).coachingOff(argument, log),
    ),
  );
}
