import MarkdownIt from 'markdown-it';
import { gapsIn } from './gap';

/** Markup in the page is shown as text; pictures are not fetched; links keep to the web, mail and the page itself. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image');
markdown.validateLink = (url) => /^(?:https?:\/\/|mailto:|#)/i.test(url.trim());

/** A page as HTML: headings, paragraphs, lists, tables, code, emphasis and links, and nothing else whatever it holds. */
export const htmlOf = (body: string): string => markdown.render(body);

type Token = ReturnType<typeof markdown.parse>[number];

/** A page as plain text: no mark-up, lists with their signs, a link's address behind its words. */
export function plainTextOf(body: string): string {
  const lines: string[] = [];
  const lists: { number: number | undefined }[] = [];
  let sign = '';
  let row: string[] = [];
  for (const token of markdown.parse(body, {})) {
    const indent = '  '.repeat(Math.max(0, lists.length - 1));
    if (token.type === 'bullet_list_open') lists.push({ number: undefined });
    else if (token.type === 'ordered_list_open') lists.push({ number: Number(token.attrGet('start') ?? 1) });
    else if (token.type.endsWith('_list_close')) {
      lists.pop();
      if (lists.length === 0) lines.push('');
    } else if (token.type === 'list_item_open') sign = signOf(lists.at(-1));
    else if (token.type === 'inline') {
      const text = inlineText(token);
      if (token.map === null || row.length > 0) row.push(text);
      else {
        lines.push(
          ...text.split('\n').map((line, at) => `${indent}${lists.length === 0 ? '' : at === 0 ? sign : '  '}${line}`),
        );
        sign = '  ';
      }
    } else if (token.type === 'fence' || token.type === 'code_block')
      lines.push(
        ...token.content
          .trimEnd()
          .split('\n')
          .map((line) => `${indent}    ${line}`),
        '',
      );
    else if (token.type === 'tr_open') row = [''];
    else if (token.type === 'tr_close') {
      lines.push(row.slice(1).join(' | '));
      row = [];
    } else if (/^(?:heading|table)_close$/.test(token.type) || (token.type === 'paragraph_close' && lists.length === 0))
      lines.push('');
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function signOf(list: { number: number | undefined } | undefined): string {
  if (list?.number === undefined) return '- ';
  list.number += 1;
  return `${list.number - 1}. `;
}

function inlineText({ children }: Token): string {
  let text = '';
  let address = '';
  for (const child of children ?? []) {
    if (child.type === 'link_open') address = String(child.attrGet('href') ?? '');
    else if (child.type === 'link_close') {
      if (!address.startsWith('#') && !text.endsWith(address)) text += ` (${address})`;
    } else if (child.type === 'softbreak' || child.type === 'hardbreak') text += '\n';
    else text += child.content;
  }
  return text;
}

/** Sections a message for a chat is made of, by the words of their headings. */
const told = [/\bproblem|\bmotivation/i, /\brecommendation|\bproposal$|\boutcome/i, /\bmeasure|\bhow we will know/i];
const asked = /\bquestion/i;
const longest = 280;

/** The page in at most five lines for a chat: title, the ask, problem, recommendation, and what is open. Gaps are left out. */
export function chatMessageOf(title: string, body: string): string {
  const sections = plainSections(body);
  const first = (words: RegExp): string => sections.find(({ heading }) => words.test(heading))?.beginning ?? '';
  const ask = sections.find(({ level, beginning }) => level <= 1 && beginning !== '')?.beginning ?? '';
  const lines = [title, ask, ...told.map(first), first(asked)].filter((line) => line !== '');
  return `${[...new Set(lines)].slice(0, 5).join('\n')}\n`;
}

/** The beginning of each section, without mark-up. */
function plainSections(body: string): { heading: string; level: number; beginning: string }[] {
  const sections = [{ heading: '', level: 0, beginning: '' }];
  let inHeading = 0;
  for (const token of markdown.parse(body, {})) {
    if (token.type === 'heading_open') inHeading = Number(token.tag.slice(1));
    else if (token.type === 'inline') {
      const text = inlineText(token).replace(/\s+/g, ' ').trim();
      const section = sections.at(-1);
      if (inHeading > 0) sections.push({ heading: text, level: inHeading, beginning: '' });
      else if (section?.beginning === '' && gapsIn(text).length === 0) section.beginning = beginningOf(text);
      inHeading = 0;
    }
  }
  return sections;
}

/** As many whole sentences as fit on a line of a chat; a longer first one is cut. */
function beginningOf(text: string): string {
  let end = 0;
  for (const { index } of text.matchAll(/[.!?](?= |$)/g)) if (index < longest) end = index + 1;
  if (end > 0 || text.length <= longest) return text.slice(0, end || undefined);
  return `${text.slice(0, longest - 1).trimEnd()}…`;
}
