// A synthetic year in the life of the sample's engineer: everything the side bar and the documents show, made up.
// The same day and seed give the same files; dates count back from `now`, so that the last 90 days are never empty.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Contribution, withContribution } from '../src/growth/contributions';
import { type Dismissal, dismissalLine } from '../src/growth/dismissed';
import { type Goal, withGoal } from '../src/growth/goals';
import { type Noticed, noticedLines } from '../src/growth/noticed';
import { moduleOf } from '../src/growth/record';
import type { LensId } from '../src/noticing/lenses/ids';
import { draftOf } from '../src/proposals/draft';
import { newId } from '../src/proposals/id';
import { proposalFile } from '../src/proposals/markdown';
import type { Proposal, Status } from '../src/proposals/proposal';

/** One proposal as test/fixtures/year.json tells it; times in days before `now`, people by their key in authors.json. */
interface Told {
  readonly ago: number;
  readonly lens: LensId;
  readonly title: string;
  readonly work?: string;
  readonly at: string;
  /** Words of the line that is the evidence. */
  readonly says: string;
  readonly ticket?: string;
  readonly problem?: string;
  readonly idea?: string;
  readonly outcome: Status;
  readonly note?: string;
  readonly measure?: NonNullable<Proposal['measure']>;
  readonly audience?: string[];
  readonly people?: string[];
  readonly with?: string[];
  readonly criteria?: string[];
  readonly feedback?: [who: string, text: string][];
  /** Days after `now`. */
  readonly revisit?: number;
  /** The place in the list of the one it takes the place of. */
  readonly follows?: number;
}

interface YearTold {
  readonly proposals: Told[];
  readonly noticed: [lens: LensId, module: string, title: string][];
  readonly contributions: [number, Contribution['kind'], string, string[]?, string?, string[]?][];
  readonly goals: {
    ago: number;
    kind: Goal['kind'];
    text: string;
    with?: string[];
    by?: number;
    done?: number;
    criteria?: string[];
  }[];
}

const day = 86_400_000;
const repository = 'shop';
const stepsTo: Readonly<Record<Status, readonly Status[]>> = {
  draft: [],
  shared: ['shared'],
  discussing: ['shared', 'discussing'],
  accepted: ['shared', 'discussing', 'accepted'],
  declined: ['shared', 'discussing', 'declined'],
  shipped: ['shared', 'discussing', 'accepted', 'shipped'],
  withdrawn: ['shared', 'withdrawn'],
};
const about = `# A sample, made up

Nobody lived this year: \`npm start -- --sample year\` made it, with the people and the code of the sample shop.
`;

/** Numbers from 0 to 1, the same for the same seed (mulberry32 by Tommy Ettinger, public domain). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The files of the year by their path in home; `fixtures` is the folder that holds the sample shop. */
export function yearOf(now: Date, fixtures = 'test/fixtures', seed = 214): Map<string, string> {
  const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(fixtures, file), 'utf8')) as T;
  const told = read<YearTold>('year.json');
  const authors = read<Record<string, string>>('shop/authors.json');
  const next = chance(seed);
  const person = (key: string): string => {
    const found = authors[key];
    if (!found) throw new Error(`Nobody in authors.json is called ${key}.`);
    return found;
  };
  const people = (keys: readonly string[] = []): string[] => keys.map(person);
  const dayOf = (ago: number): string => new Date(now.getTime() - ago * day).toISOString().slice(0, 10);
  /** A moment in office hours, on a Friday where it would fall on a weekend. */
  const momentOf = (ago: number): string => {
    const date = new Date(`${dayOf(ago)}T00:00:00Z`);
    const past = [2, 0, 0, 0, 0, 0, 1][date.getUTCDay()] ?? 0;
    const minutes = 8 * 60 + Math.floor(next() * 9 * 60);
    return `${new Date(date.getTime() - past * day + minutes * 60_000).toISOString().slice(0, 19)}+00:00`;
  };
  const sha = (): string => Array.from({ length: 40 }, () => Math.floor(next() * 16).toString(16)).join('');
  const me = person('ana');
  const lineOf = linesOf(fixtures);
  const files = new Map([['SAMPLE.md', about]]);
  const proposals: Proposal[] = [];
  let noticed: Noticed[] = [];
  let dismissed = '';

  for (const one of told.proposals) {
    const created = momentOf(one.ago);
    const path = one.at;
    const steps = stepsTo[one.outcome];
    const gap = Math.min(9, (one.ago - 3) / Math.max(1, steps.length));
    const times = steps.map((_, at) => momentOf(one.ago - gap * (at + 0.6 + next() * 0.4)));
    const history = steps.map((status, at) => ({
      at: times[at] ?? created,
      status,
      by: status === 'accepted' || status === 'declined' ? person('dina') : me,
      ...(one.note && at === steps.length - 1 ? { note: one.note } : {}),
    }));
    const former = one.follows === undefined ? undefined : proposals[one.follows];
    const id = newId(one.title, created, (taken) => proposals.some((other) => other.id === taken));
    const proposal: Proposal = {
      schema: 1,
      id,
      title: one.title,
      status: one.outcome,
      created,
      author: me,
      lenses: [one.lens],
      with: people(one.with),
      repository,
      ...(one.ticket ? { ticket: one.ticket } : {}),
      audience: one.audience,
      people: people(one.people),
      evidence: [{ path, ...lineOf(path, one.says) }],
      history: [{ at: created, status: 'draft', by: me }, ...history],
      feedback: (one.feedback ?? []).map(([who, text]) => ({
        at: times[1] ?? times[0] ?? created,
        by: person(who),
        text,
      })),
      ...(one.measure ? { measure: one.measure } : {}),
      criteria: one.criteria,
      ...(one.revisit ? { revisit: dayOf(-one.revisit) } : {}),
      ...(former ? { supersedes: former.id } : {}),
    };
    if (former) former['superseded-by'] = id;
    proposals.push(proposal);
    if (next() < 0.7)
      noticed.push({
        at: momentOf(one.ago + 1),
        repository,
        commit: sha(),
        lens: one.lens,
        title: one.title,
        module: moduleOf(path),
        outcome: 'drafted',
        proposal: id,
      });
  }
  for (const [at, proposal] of proposals.entries())
    files.set(`proposals/${proposal.id}.md`, proposalFile(proposal, pageOf(told.proposals[at] as Told, proposal)));

  for (let ago = 350; ago > 2; ago -= 3 + Math.floor(next() * 6)) {
    const [lens, module, title] = told.noticed[Math.floor(next() * told.noticed.length)] as YearTold['noticed'][number];
    const at = momentOf(ago);
    const outcome = next() < 0.3 ? 'dismissed' : 'open';
    noticed.push({ at, repository, commit: sha(), lens, title, module, outcome });
    if (outcome === 'dismissed')
      dismissed += dismissalLine(dismissed, {
        kind: 'dismissed',
        at,
        repository,
        lens,
        note: title,
      } satisfies Dismissal);
  }
  noticed = noticed.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  files.set('noticed.jsonl', noticedLines('', noticed));
  files.set('dismissed.jsonl', dismissed);

  const contributions = told.contributions.map(
    ([ago, kind, text, others, link, criteria = []]): Contribution => ({
      date: momentOf(ago).slice(0, 10),
      kind,
      text,
      with: people(others).map(nameOf),
      ...(link ? { link } : {}),
      criteria,
    }),
  );
  files.set('contributions.md', contributions.reduce(withContribution, ''));
  const goals = told.goals.map(
    ({ ago, kind, text, by, done, criteria = [], ...one }): Goal => ({
      date: momentOf(ago).slice(0, 10),
      kind,
      text,
      with: people(one.with).map(nameOf),
      ...(by ? { by: dayOf(-by) } : {}),
      ...(done ? { done: dayOf(-done) } : {}),
      criteria,
    }),
  );
  return files.set('goals.md', goals.reduce(withGoal, ''));
}

const nameOf = (one: string): string => one.replace(/ <.*/, '');

/** Finds lines of the sample shop as it is at the end of its history. */
function linesOf(fixtures: string): (file: string, says: string) => { line: number; quote: string } {
  const commits = path.join(fixtures, 'shop/commits');
  const names = readdirSync(commits, { recursive: true, encoding: 'utf8' }).sort();
  // Folders are numbered in the order of the commits, so the last one that holds a file has its last form.
  const last = new Map(names.map((name) => [name.replaceAll('\\', '/').replace(/^[^/]+\//, ''), name]));
  return (file, says) => {
    const lines = readFileSync(path.join(commits, last.get(file) ?? file), 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes(says));
    if (at < 0) throw new Error(`${file} of the sample has no line with ${says}`);
    return { line: at + 1, quote: (lines[at] ?? '').trim().slice(0, 160) };
  };
}

/** The page: a draft's as it is drafted, with its gaps; any other as its author left it. */
function pageOf({ lens, work, ticket, problem, idea }: Told, proposal: Proposal): string {
  const { title, author = '', created, evidence = [], audience = [], measure } = proposal;
  if (!problem || !idea)
    return draftOf({
      notes: [],
      lens,
      language: 'en',
      repository,
      work: work ?? title,
      author,
      day: created.slice(0, 10),
      ...(ticket ? { ticket } : {}),
    }).body;
  const number = measure
    ? `${measure.what}: ${measure.before ?? '[measure: before]'} → ${measure.after ?? '[measure: after]'}`
    : '[measure: what would show that it worked]';
  return [
    `# ${title}`,
    `${idea} I would like ${audience.join(' and ')} to decide on it.`,
    `## Problem\n${problem}`,
    `## Evidence\n${evidence.map(({ path, line, quote }) => `- \`${path}:${line}\`: \`${quote}\``).join('\n')}`,
    `## Options\n- **As it is**: nothing to do now, and the problem grows with each caller.\n- **Proposed**: ${idea}`,
    `## Measure\n${number}`,
    '',
  ].join('\n\n');
}

/** Fills an empty home. */
export function writeYear(home: string, now: Date, fixtures?: string): void {
  for (const [name, text] of yearOf(now, fixtures)) {
    mkdirSync(path.dirname(path.join(home, name)), { recursive: true, mode: 0o700 });
    writeFileSync(path.join(home, name), text, { flag: 'wx' });
  }
}
