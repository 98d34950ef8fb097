import MarkdownIt, { type Token } from 'markdown-it';
import { findFrontMatter } from './front-matter';

/** The forms a proposal's page is copied in. */
export const copyForms = ['markdown', 'text', 'html', 'chat'] as const;
export type CopyForm = (typeof copyForms)[number];

/** No HTML of the page is let through; an address that runs something (`javascript:`, `command:`) is no link. */
const markdown = new MarkdownIt({ html: false, linkify: false });
const harmless = /^(?:https?:|mailto:|#|[^:]{0,1000}$)/i;
markdown.validateLink = (address) => harmless.test(address.trim());

/** The page (with or without its front matter) in another form; the front matter is never part of it. */
export function copyAs(form: CopyForm, text: string): string {
  const page = text
    .slice(findFrontMatter(text)?.body ?? 0)
    .replaceAll('\r\n', '\n')
    .trim();
  if (form === 'markdown') return `${page}\n`;
  if (form === 'html') return markdown.render(page);
  return `${linesOf(markdown.parse(page, {}), form === 'chat')}\n`;
}

/** Words without mark-up; a chat keeps `*bold*`, `` `code` `` and bullets, which all chats read alike. */
function linesOf(tokens: readonly Token[], chat: boolean): string {
  const lines: string[] = [];
  const depth: { ordered: number | undefined }[] = [];
  let sign = '';
  let heading = false;
  let cells: string[] | undefined;
  const close = (): unknown => lines.at(-1) === '' || lines.push('');
  for (const token of tokens) {
    if (token.type === 'bullet_list_open') depth.push({ ordered: undefined });
    else if (token.type === 'ordered_list_open') depth.push({ ordered: Number(token.attrGet('start') ?? 1) });
    else if (token.type.endsWith('_list_close')) {
      depth.pop();
      if (depth.length === 0) close();
    } else if (token.type === 'list_item_open') sign = signOf(depth);
    else if (token.type === 'heading_open') heading = true;
    else if (token.type === 'heading_close') heading = false;
    else if (token.type === 'tr_open') cells = [];
    else if (token.type === 'tr_close') {
      if (cells?.some((cell) => cell !== '')) lines.push(cells.join(': '));
      cells = undefined;
    } else if (token.type === 'fence' || token.type === 'code_block') lines.push(token.content.trimEnd(), '');
    else if (token.type === 'inline') {
      const words = inlineOf(token.children ?? [], chat);
      if (cells) cells.push(words);
      else lines.push(sign + (heading && chat ? `*${words}*` : words));
      if (sign !== '') sign = ' '.repeat(sign.length);
    } else if (token.type === 'paragraph_close' && depth.length === 0 && !cells) close();
    if (token.type === 'heading_close' && !chat) close();
    if (token.type === 'list_item_close') sign = '';
  }
  return lines.join('\n').trim();
}

function signOf(depth: { ordered: number | undefined }[]): string {
  const list = depth.at(-1);
  const margin = '  '.repeat(Math.max(0, depth.length - 1));
  if (list?.ordered === undefined) return `${margin}- `;
  const sign = `${margin}${list.ordered}. `;
  list.ordered += 1;
  return sign;
}

function inlineOf(children: readonly Token[], chat: boolean): string {
  let words = '';
  let address = '';
  for (const token of children) {
    const { type, content } = token;
    if (type === 'code_inline') words += chat ? `\`${content}\`` : content;
    else if (type === 'softbreak' || type === 'hardbreak') words += ' ';
    else if (type === 'strong_open' || type === 'strong_close') words += chat ? '*' : '';
    else if (type === 'link_open') address = String(token.attrGet('href') ?? '');
    else if (type === 'link_close') {
      if (address !== '' && !words.endsWith(address)) words += ` (${address})`;
      address = '';
    } else words += content;
  }
  return words;
}
