import type { GrowthWords } from '../../words/growth';
import { strategicDebt } from '../debt';
import type { GrowthRecord } from '../record';
import { contributionLine, say } from './entry';
import { during, weekOf } from './period';

/** The weekly page: what the week held, and three questions that fit it. `day` is any day of that week. */
export function weeklyReflection(
  record: GrowthRecord,
  day: string,
  now: Date,
  words: GrowthWords,
  lensName: (lens: string) => string,
): { week: string; text: string } {
  const { week, period } = weekOf(day);
  const held = during(record, period);
  const { document, statuses, and } = words;
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`## ${title}\n\n${lines.join('\n')}\n`] : [];
  const text = [
    `# ${say(document.reflection, { week }, and)}\n`,
    ...part(
      document.commits,
      held.commits.map(({ sha, subject }) => `- ${sha.slice(0, 10)} ${subject}`),
    ),
    ...part(
      document.noticed,
      held.noticed.map(({ lens, title, module }) => `- ${lensName(lens)}: ${title} (${module})`),
    ),
    ...part(
      document.proposals,
      held.proposals.map(({ proposal }) => `- ${proposal.title} (${statuses[proposal.status]})`),
    ),
    ...part(
      document.contributions,
      held.contributions.map((one) => contributionLine(one, words)),
    ),
    `## ${document.questions}\n`,
    ...questions(record, held, now, words, lensName).map((question) => `### ${question}\n\n\n`),
  ].join('\n');
  return { week, text };
}

/** Three questions: what the week and the log raise first, then the ones that always fit. */
function questions(
  record: GrowthRecord,
  held: GrowthRecord,
  now: Date,
  words: GrowthWords,
  lensName: (lens: string) => string,
): string[] {
  const { reflection, and } = words;
  const asked: string[] = [];
  const ask = (template: string, values: Parameters<typeof say>[1]): void => {
    const question = say(template, values, and);
    if (question) asked.push(question);
  };
  const draft = record.proposals.find(({ proposal }) => proposal.status === 'draft')?.proposal;
  const [debt] = strategicDebt(record.noticed, now);
  const unmeasured = record.proposals.find(
    ({ proposal }) => proposal.status === 'shipped' && !proposal.measure?.after,
  )?.proposal;
  const waiting = record.proposals.find(
    ({ proposal }) => proposal.status === 'shared' && !proposal.feedback?.length,
  )?.proposal;
  if (debt) ask(reflection.dropped, { lens: lensName(debt.lens), module: debt.module });
  if (unmeasured) ask(reflection.shipped, { title: unmeasured.title });
  if (waiting) ask(reflection.waiting, { title: waiting.title });
  ask(reflection.draft, { title: draft?.title });
  if (held.contributions.length === 0) ask(reflection.nobody, {});
  return [...asked, ...reflection.always].slice(0, 3);
}
