import { fill } from '../../words/fill';
import type { GrowthWords } from '../../words/growth';
import type { Contribution } from '../contributions';
import type { Written } from '../record';

/** Fills a template with single values and lists; undefined where one is missing. */
export function say(
  template: string,
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
  and: string,
): string | undefined {
  const slots = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(values)) {
    const list = typeof value === 'string' ? [value] : (value ?? []);
    if (list.length > 0) slots.set(name, list);
  }
  return fill(template, slots, and);
}

/** The first template whose slots are all there. */
export function firstSaid(templates: readonly string[], values: Parameters<typeof say>[1], and: string): string {
  for (const template of templates) {
    const said = say(template, values, and);
    if (said !== undefined) return said;
  }
  return '';
}

/** The first paragraph under the heading of the problem, at most `most` characters; the page's own words. */
function problemOf(body: string, most = 300): string {
  const lines = body.split(/\r?\n/).map((line) => line.trim());
  const below = lines.slice(lines.findIndex((line) => /^## (?:Problem|问题)/.test(line)) + 1);
  const start = below.findIndex((line) => line !== '' && !line.startsWith('#'));
  if (start < 0) return '';
  const length = below.slice(start).findIndex((line) => line === '' || line.startsWith('#'));
  const text = below.slice(start, length < 0 ? undefined : start + length).join(' ');
  const line = text.replace(/\s+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

/** `Ana Souza` of `Ana Souza <ana@shop.example>`. */
export const nameOf = (person: string): string => (person.split('<', 1)[0] ?? '').trim() || person;

/** Outcome first, then what it was and who had a part: one proposal of a brag document. A missing number stays a gap. */
export function proposalEntry({ proposal, body }: Written, words: GrowthWords): string {
  const { document, statuses, and } = words;
  const { measure, status } = proposal;
  const decision = proposal.history?.findLast((step) => step.status === status)?.note;
  const changed = measure
    ? say(
        document.measured,
        { what: measure.what, before: measure.before ?? document.gapBefore, after: measure.after ?? document.gap },
        and,
      )
    : status === 'shipped'
      ? document.gap
      : undefined;
  const people = [...(proposal.with ?? []), ...(proposal.people ?? [])].map(nameOf);
  const links = [proposal.ticket, ...(proposal.commits ?? []).map((sha) => sha.slice(0, 10))].filter(
    (one) => one !== undefined,
  );
  const lines = [
    `### ${proposal.title}`,
    '',
    `**${statuses[status]}**${decision ? `: ${decision}` : ''}`,
    '',
    ...(changed ? [`- ${document.changed}: ${changed}`] : []),
    `- ${document.problem}: ${problemOf(body) || proposal.title}`,
    ...(people.length > 0 ? [`- ${document.together}: ${people.join(', ')}`] : []),
    ...(links.length > 0 ? [`- ${document.links}: ${links.join(', ')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** One line of a contribution. */
export function contributionLine(contribution: Contribution, words: GrowthWords): string {
  const people = say(` (${words.document.withOthers})`, { people: contribution.with.map(nameOf) }, words.and) ?? '';
  const link = contribution.link ? ` <${contribution.link}>` : '';
  return `- ${contribution.date} · ${words.kinds[contribution.kind]}: ${contribution.text}${people}${link}`;
}
