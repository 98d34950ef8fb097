import { withoutCredentials } from '../../words/credentials';
import type { GrowthWords } from '../../words/growth';
import type { Ladder } from '../ladder';
import { evidenceFor } from '../ladder';
import type { GrowthRecord, Written } from '../record';
import { contributionLine, nameOf, proposalEntry, say } from './entry';
import { during, type Period } from './period';

/** The order in which a reader wants to see outcomes. */
const impact = ['shipped', 'accepted', 'discussing', 'shared', 'declined', 'draft', 'withdrawn'];

const byImpact = (proposals: readonly Written[]): Written[] =>
  [...proposals].sort((a, b) => impact.indexOf(a.proposal.status) - impact.indexOf(b.proposal.status));

const exported = (parts: readonly string[]): string => withoutCredentials(parts.join('\n'));

const heading = (title: string, period: Period, words: GrowthWords): string =>
  `# ${title}\n\n${say(words.document.period, { ...period }, words.and)}\n`;

/** The brag document of a period: impact first, everything linked, co-authors credited, gaps visible. */
export function bragDocument(record: GrowthRecord, period: Period, words: GrowthWords): string {
  const { proposals, contributions } = during(record, period);
  const { document } = words;
  // What nobody has seen yet has done nothing yet.
  const told = byImpact(proposals.filter(({ proposal }) => !['draft', 'withdrawn'].includes(proposal.status)));
  return exported([
    heading(document.brag, period, words),
    `## ${document.proposals}\n`,
    ...(told.length > 0 ? told.map((written) => proposalEntry(written, words)) : [`${document.nothing}\n`]),
    `## ${document.contributions}\n`,
    contributions.length > 0 ? contributions.map((one) => contributionLine(one, words)).join('\n') : document.nothing,
    '',
  ]);
}

/** So much evidence is told for a criterion, the strongest first, so that a packet is read in 90 seconds. */
const mostTold = 3;

/** The promotion packet: each criterion of the ladder with what bears it, past tense, to be read in 90 seconds. */
export function promotionPacket(
  record: GrowthRecord,
  ladder: Ladder,
  level: string,
  period: Period,
  words: GrowthWords,
): string {
  const { proposals, contributions } = during(record, period);
  const { document, statuses, and } = words;
  const asked = ladder.levels.find(({ id }) => id === level);
  const sections = evidenceFor(
    ladder,
    byImpact(proposals).map((written) => ({ ...written, criteria: written.proposal.criteria ?? [] })),
    contributions,
  )
    .filter((evidence) => evidence.level === level)
    .map((evidence) => {
      const lines = [
        ...evidence.proposals.map(({ proposal }) => {
          const { measure } = proposal;
          const outcome = measure
            ? say(
                document.measured,
                {
                  what: measure.what,
                  before: measure.before ?? document.gapBefore,
                  after: measure.after ?? document.gap,
                },
                and,
              )
            : document.gap;
          const people = say(` (${document.withOthers})`, { people: (proposal.with ?? []).map(nameOf) }, and) ?? '';
          return `- ${say(document.proposed, { title: proposal.title }, and)} ${statuses[proposal.status]}. ${outcome}${people}`;
        }),
        ...evidence.contributions.map((one) => contributionLine(one, words)),
      ];
      const told = lines.slice(0, mostTold);
      if (lines.length > told.length) told.push(`- … +${lines.length - told.length}`);
      return `## ${evidence.criterion.title}\n\n${told.length > 0 ? told.join('\n') : document.noEvidence}\n`;
    });
  return exported([heading(`${document.packet}: ${asked?.title ?? level}`, period, words), ...sections]);
}

/** One page for a conversation with a manager: what shipped, what was decided, what is in flight and where help is needed. */
export function onePage(record: GrowthRecord, period: Period, words: GrowthWords): string {
  const { proposals, contributions } = during(record, period);
  const { document, statuses, and } = words;
  const line = ({ proposal }: Written): string => {
    const { measure } = proposal;
    const number = measure?.after
      ? say(
          document.measured,
          { what: measure.what, before: measure.before ?? document.gapBefore, after: measure.after },
          and,
        )
      : proposal.status === 'shipped'
        ? document.gap
        : undefined;
    return `- ${proposal.title} (${statuses[proposal.status]})${number ? `: ${number}` : ''}`;
  };
  const part = (title: string, among: readonly string[]): string[] => {
    const lines = proposals.filter(({ proposal }) => among.includes(proposal.status)).map(line);
    return lines.length > 0 ? [`## ${title}\n\n${lines.join('\n')}\n`] : [];
  };
  const waiting = proposals.filter(({ proposal }) => proposal.status === 'shared' && !proposal.feedback?.length);
  const parts = [
    ...part(document.shipped, ['shipped']),
    ...part(document.decided, ['accepted', 'declined']),
    ...part(document.inFlight, ['shared', 'discussing']),
    ...(contributions.length > 0
      ? [`## ${document.contributions}\n\n${contributions.map((one) => contributionLine(one, words)).join('\n')}\n`]
      : []),
    ...(waiting.length > 0 ? [`## ${document.help}\n\n${waiting.map(line).join('\n')}\n`] : []),
  ];
  return exported([
    heading(document.onePage, period, words),
    ...(parts.length > 0 ? parts : [`${document.nothing}\n`]),
  ]);
}
