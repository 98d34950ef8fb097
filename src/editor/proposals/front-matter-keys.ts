import { CompletionItem, CompletionItemKind, Hover, l10n, type Position, Range, type TextDocument } from 'vscode';
import { lensIds } from '../../noticing/lenses/ids';
import { type Proposal, proposalSchema, statusIds } from '../../proposals/proposal';
import { endOfFrontMatter } from './front-matter-end';
import { statusText } from './status-text';

const keys = Object.keys(proposalSchema.shape) as (keyof Proposal)[];

const inside = (document: TextDocument, { line }: Position): boolean => {
  const end = endOfFrontMatter(document);
  return end !== undefined && line > 0 && line < end.line;
};

/** What can be written at a place in a proposal's front matter: the keys of the schema, and the values they take. */
export function keyCompletions(document: TextDocument, position: Position): CompletionItem[] {
  if (!inside(document, position)) return [];
  const line = document.lineAt(position).text.slice(0, position.character);
  if (/^[\w-]{0,40}$/.test(line)) return keys.filter((key) => !has(document, key)).map(keyItem);
  if (/^status: *\w{0,20}$/.test(line)) return statusIds.map((id) => valueItem(id, statusText(id)));
  if (/^ *- *[\w-]{0,40}$/.test(line) && keyAbove(document, position) === 'lenses')
    return lensIds.map((id) => valueItem(id, ''));
  return [];
}

/** What a key of a proposal's front matter is for. */
export function keyHover(document: TextDocument, position: Position): Hover | undefined {
  const name = /^[\w-]{1,40}(?=:)/.exec(document.lineAt(position).text)?.[0] ?? '';
  const key = keys.find((one) => one === name);
  if (!key || position.character > name.length || !inside(document, position)) return undefined;
  return new Hover(keyText(key), new Range(position.line, 0, position.line, name.length));
}

const has = (document: TextDocument, key: string): boolean =>
  `\n${document.getText()}`.replaceAll('\r', '').includes(`\n${key}:`);

function keyItem(key: keyof Proposal): CompletionItem {
  const item = new CompletionItem(key, CompletionItemKind.Property);
  item.insertText = `${key}: `;
  item.documentation = keyText(key);
  return item;
}

function valueItem(id: string, detail: string): CompletionItem {
  const item = new CompletionItem(id, CompletionItemKind.EnumMember);
  item.detail = detail;
  return item;
}

/** The top-level key a line of a list belongs to. */
function keyAbove(document: TextDocument, { line }: Position): string | undefined {
  for (let above = line - 1; above > 0; above--) {
    const found = /^[\w-]{1,40}(?=:)/.exec(document.lineAt(above).text)?.[0];
    if (found) return found;
  }
  return undefined;
}

function keyText(key: keyof Proposal): string {
  const texts: Record<keyof Proposal, string> = {
    schema: l10n.t('The version of this form: 1.'),
    id: l10n.t('Its name for ever: the day and words. Commits name it in their trailer, Proposal: <id>.'),
    title: l10n.t('Problem and direction in one line.'),
    status: l10n.t('What has become of it: {0}. Set Proposal Status keeps the history as well.', statusIds.join(', ')),
    lenses: l10n.t('What it looks at, the leading one first: {0}.', lensIds.join(', ')),
    author: l10n.t('Who wrote it: Name <mail>.'),
    with: l10n.t('Co-authors and mentees: a list of Name <mail>.'),
    repository: l10n.t('owner/name of the repository it came from.'),
    ticket: l10n.t('The key or address of the ticket it came from.'),
    created: l10n.t('When it was made: date and time with offset.'),
    audience: l10n.t('Teams that should read it, such as @shop/architecture.'),
    people: l10n.t('Persons to ask.'),
    commits: l10n.t('Full SHAs of the commits that carry its trailer; kept up to date.'),
    evidence: l10n.t('What shows it: a list of path, line, commit and quote.'),
    history: l10n.t('Each status it had: at, status, by, note.'),
    feedback: l10n.t('What others said: at, by, text.'),
    measure: l10n.t('How success is told: what, before, after.'),
    criteria: l10n.t('Criteria of the career ladder it is evidence for.'),
    revisit: l10n.t('The day to look at it again, YYYY-MM-DD; it is marked in the view then.'),
    supersedes: l10n.t('Ids of proposals it takes the place of.'),
    'superseded-by': l10n.t('Ids of proposals that take its place.'),
  };
  return texts[key];
}
