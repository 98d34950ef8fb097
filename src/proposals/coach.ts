import type { AdviceCode } from './advice';
import { findFrontMatter } from './front-matter';
import { gapsIn } from './gap';
import { readProposal } from './markdown';
import type { Proposal } from './proposal';

/** A place of the file (offsets in characters) and what it lacks; `detail` is a gap's own words or a count of words. */
export interface Advice {
  readonly code: AdviceCode;
  readonly from: number;
  readonly to: number;
  readonly detail?: string;
}

/** A page holds about this many words. */
export const wordsOnAPage = 850;

/** Headings under which a part of the page is found, in any of our templates or languages, lower case. */
const headings = {
  ask: [
    ...['the ask', 'ask', 'summary', 'decision outcome'],
    ...['anliegen', 'zusammenfassung', 'entscheidung'],
    ...['请求', '摘要', '决策结果'],
  ],
  options: [
    ...['options', 'considered options', 'alternatives', 'alternatives considered'],
    ...['optionen', 'erwogene optionen', 'alternativen', 'erwogene alternativen'],
    ...['选项', '方案', '备选方案', '考虑过的其他方案'],
  ],
  measure: [
    ...['measure of success', 'measure', 'how we will know', 'confirmation'],
    ...['erfolgsmaß', 'woran wir es erkennen', 'überprüfung'],
    ...['成功衡量', '衡量', '衡量标准', '怎样判断有效', '验证方式'],
  ],
} as const;

interface Section {
  /** Lower case, without mark-up. */
  readonly heading: string;
  readonly level: number;
  readonly from: number;
  readonly headingEnd: number;
  readonly text: string;
}

/** What a proposal's page lacks before it can be shared, by place; nothing where the file cannot be read as a proposal. */
export function coach(text: string): Advice[] {
  const read = readProposal(text);
  if ('reason' in read) return [];
  const start = findFrontMatter(text)?.body ?? 0;
  const sections = sectionsIn(text, start);
  const [title] = sections;
  const whole = title ? { from: title.from, to: title.headingEnd } : { from: start, to: start };
  const advice: Advice[] = gapsIn(text.slice(start)).map(({ offset, text: gap }) => ({
    code: 'open-gap',
    from: start + offset,
    to: start + offset + gap.length,
    detail: gap.slice(1, -1),
  }));
  const at = (section: Section | undefined) => (section ? { from: section.from, to: section.headingEnd } : whole);
  const ask = sectionNamed(sections, headings.ask);
  if (!says(ask?.text) && !says(title?.level === 1 ? title.text : undefined))
    advice.push({ code: 'no-ask', ...at(ask) });
  const options = sectionNamed(sections, headings.options);
  if (optionsIn(options, sections) < 2) advice.push({ code: 'one-option', ...at(options) });
  const measure = sectionNamed(sections, headings.measure);
  if (!hasMeasure(read.proposal, measure)) advice.push({ code: 'no-measure', ...at(measure) });
  if (!read.proposal.audience?.length && !read.proposal.people?.length) advice.push({ code: 'no-audience', ...whole });
  if (!read.proposal.ticket) advice.push({ code: 'no-ticket', ...whole });
  const count = text.slice(start).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  if (count > wordsOnAPage) advice.push({ code: 'too-long', ...whole, detail: String(count) });
  return advice.sort((a, b) => a.from - b.from);
}

/** The page's headings with the text up to the next one, of whatever level; fenced code has no headings. */
function sectionsIn(text: string, start: number): Section[] {
  const found: { heading: string; level: number; from: number; headingEnd: number }[] = [];
  let fenced = false;
  let offset = start;
  for (const line of text.slice(start).split('\n')) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    const hashes = fenced ? undefined : /^#{1,6}(?= )/.exec(line)?.[0];
    if (hashes) {
      const heading = line
        .slice(hashes.length)
        .replace(/[*_`#\r]/g, '')
        .trim()
        .toLowerCase();
      found.push({ heading, level: hashes.length, from: offset, headingEnd: offset + line.trimEnd().length });
    }
    offset += line.length + 1;
  }
  return found.map((one, at) => ({ ...one, text: text.slice(one.headingEnd, found[at + 1]?.from ?? text.length) }));
}

const sectionNamed = (sections: readonly Section[], names: readonly string[]): Section | undefined =>
  sections.find(({ heading }) => names.includes(heading));

/** Whether anything stands there beside gaps and quiet marks. */
function says(text: string | undefined): boolean {
  if (text === undefined) return false;
  const gaps = gapsIn(text).reduce((rest, { text: gap }) => rest.replace(gap, ''), text);
  return /[\p{L}\p{N}]{2}/u.test(gaps);
}

/** Bullets, numbers or sub-headings that say something. */
function optionsIn(section: Section | undefined, sections: readonly Section[]): number {
  if (!section) return 0;
  const after = sections.slice(sections.indexOf(section) + 1);
  const end = after.findIndex(({ level }) => level <= section.level);
  const below = after.slice(0, end < 0 ? after.length : end).filter(({ level }) => level === section.level + 1);
  const bullets = section.text.split('\n').filter((line) => /^(?:[-*+]|\d{1,3}[.)]) /.test(line) && says(line));
  return Math.max(below.length, bullets.length);
}

function hasMeasure({ measure }: Proposal, section: Section | undefined): boolean {
  return measure?.before !== undefined || says(section?.text);
}

/** What has to be there before a page is shown to others; the rest is advice. */
export const neededToShare: readonly AdviceCode[] = ['no-ask', 'one-option', 'no-audience', 'open-gap'];

/** What is missing before the page can be shared, each code once, with how often. */
export function missingToShare(advice: readonly Advice[]): { readonly code: AdviceCode; readonly times: number }[] {
  return neededToShare.flatMap((code) => {
    const times = advice.filter((one) => one.code === code).length;
    return times > 0 ? [{ code, times }] : [];
  });
}
