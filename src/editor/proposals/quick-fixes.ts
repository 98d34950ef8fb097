import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  ConfigurationTarget,
  type Diagnostic,
  l10n,
  SnippetString,
  SnippetTextEdit,
  type TextDocument,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import * as z from 'zod/mini';
import { type AdviceCode, adviceCodes } from '../../proposals/advice';
import { commandIds } from '../commands';
import type { Log } from '../log';
import { setting } from '../settings';
import { endOfFrontMatter } from './front-matter-end';

const codeSchema = z.enum(adviceCodes);

/** Turns off what coaches one thing, for good; anything but the code of an advice is passed over. */
export async function coachingOff(argument: unknown, log: Log): Promise<void> {
  const code = codeSchema.safeParse(argument);
  if (!code.success) return;
  const off = setting('coaching.off', undefined, log.warn);
  const next = [...new Set([...off, code.data])];
  await workspace.getConfiguration('alsoNoticed').update('coaching.off', next, ConfigurationTarget.Global);
}

/** Quick fixes for what a page lacks: where to write it, and never to be told again. */
export function fixesFor(document: TextDocument, { diagnostics }: CodeActionContext): CodeAction[] {
  return diagnostics.flatMap((diagnostic) => {
    const code = codeSchema.safeParse(diagnostic.code);
    if (diagnostic.source !== 'Also Noticed' || !code.success) return [];
    const write = written(document, diagnostic, code.data);
    const off = new CodeAction(l10n.t('Do not coach this any more ({0})', code.data), CodeActionKind.QuickFix);
    off.command = { command: commandIds.coachingOff, title: off.title, arguments: [code.data] };
    off.diagnostics = [diagnostic];
    return write ? [write, off] : [off];
  });
}

/** The fix that makes the place to write in, with stops where only the engineer knows what to say. */
function written(document: TextDocument, diagnostic: Diagnostic, code: AdviceCode): CodeAction | undefined {
  const inFront: Partial<Record<AdviceCode, [title: string, snippet: SnippetString]>> = {
    'no-audience': [l10n.t('Name an audience'), snippet("audience:\n  - '", ['@shop/architecture'], "'\n")],
    'no-ticket': [l10n.t('Link a ticket'), snippet('ticket: ', ['KEY-1'], '\n')],
    'no-measure': [l10n.t('Name a measure'), snippet('measure:\n  what: ', ['what'], '\n  before: ', ['today'], '\n')],
  };
  const onPage: Partial<Record<AdviceCode, [title: string, snippet: SnippetString]>> = {
    'no-ask': [l10n.t('Write the ask'), snippet('\n\n', ['Who should decide what'], '\n')],
    'one-option': [
      l10n.t('Add two options'),
      snippet('\n- **', ['Status quo'], '**: ', ['leave it'], '\n- **', ['Another way'], '**: ', ['how']),
    ],
  };
  const front = inFront[code];
  const page = onPage[code];
  const end = front && endOfFrontMatter(document);
  if (front && end) return action(document, diagnostic, front[0], SnippetTextEdit.insert(end, front[1]));
  const { end: heading } = diagnostic.range;
  if (page) return action(document, diagnostic, page[0], SnippetTextEdit.insert(heading, page[1]));
  if (code !== 'open-gap') return undefined;
  const gap = new SnippetString().appendPlaceholder(document.getText(diagnostic.range).slice(1, -1));
  return action(document, diagnostic, l10n.t('Fill in'), SnippetTextEdit.replace(diagnostic.range, gap));
}

/** Text as it is, and in brackets what stands at a stop. */
function snippet(...parts: readonly (string | [string])[]): SnippetString {
  const made = new SnippetString();
  for (const part of parts) {
    if (typeof part === 'string') made.appendText(part);
    else made.appendPlaceholder(part[0]);
  }
  return made;
}

function action(document: TextDocument, diagnostic: Diagnostic, title: string, edit: SnippetTextEdit): CodeAction {
  const made = new CodeAction(title, CodeActionKind.QuickFix);
  made.edit = new WorkspaceEdit();
  made.edit.set(document.uri, [edit]);
  made.diagnostics = [diagnostic];
  made.isPreferred = true;
  return made;
}
