import { l10n, type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import type { TemplateFault } from '../../proposals/template';
import type { Language } from '../../words';
import type { TemplateId } from '../../words/drafts';
import { isInside } from '../inside';
import type { NoticedWork } from '../work/noticed';

const largest = 200_000;

/** A template that is picked: the team's own first, then ours. Throws a sentence with the line where the team's does not fit. */
export async function pickTemplate(work: NoticedWork | undefined, language: Language): Promise<string | undefined> {
  const { draftWordsOf, templateIds } = await import('./keeping');
  type Item = QuickPickItem & { readonly template?: TemplateId; readonly file?: Uri };
  const own: Item[] = (await teamTemplates(work)).map((file) => ({
    label: file.path.split('/').at(-1)?.replace(/\.md$/, '') ?? '',
    description: workspace.asRelativePath(file),
    file,
  }));
  const separator = (label: string): Item => ({ label, kind: QuickPickItemKind.Separator });
  const items: Item[] = [
    ...(own.length > 0 ? [separator(l10n.t("The team's"))] : []),
    ...own,
    separator(l10n.t('Built in')),
    ...templateIds.map((template) => ({ label: nameOf(template), template })),
  ];
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Which template?') });
  if (picked?.file) return checked(picked.file);
  return picked?.template && draftWordsOf(language).templates[picked.template];
}

function nameOf(template: TemplateId): string {
  const names: Record<TemplateId, string> = {
    'one-page': l10n.t('One Page'),
    rfc: l10n.t('RFC'),
    adr: l10n.t('Decision Record (MADR 4)'),
    'pr-comment': l10n.t('Comment on a Pull Request'),
    message: l10n.t('Message of Five Lines'),
  };
  return names[template];
}

/** The Markdown files of the folder that the team file names; none outside of the repository. */
async function teamTemplates(work: NoticedWork | undefined): Promise<Uri[]> {
  const named = work?.team?.value.templates;
  if (!work?.root || named === undefined) return [];
  const folder = Uri.joinPath(work.root, named);
  if (!isInside(folder, work.root)) return [];
  const entries = await workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => {
      throw new Error(l10n.t('The folder of templates that the team file names cannot be read: {0}', named));
    },
  );
  return entries.flatMap(([name]) => (name.endsWith('.md') ? [Uri.joinPath(folder, name)] : []));
}

async function checked(file: Uri): Promise<string> {
  const { faultsIn } = await import('./keeping');
  const { size } = await workspace.fs.stat(file);
  const name = workspace.asRelativePath(file);
  if (size > largest) throw new Error(l10n.t('{0} is too large for a template.', name));
  const text = new TextDecoder().decode(await workspace.fs.readFile(file)).replaceAll('\r\n', '\n');
  const [fault] = faultsIn(text);
  if (fault) throw new Error(l10n.t('{0}, line {1}: {2}', name, fault.line, sentenceOf(fault)));
  return text;
}

function sentenceOf({ fault, name }: TemplateFault): string {
  if (fault === 'unknown-variable') return l10n.t('there is no variable {0}.', name);
  if (fault === 'unknown-transform') return l10n.t('there is no transform {0}.', name);
  return l10n.t('brackets are not closed: {0}', name);
}
