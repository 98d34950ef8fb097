import { l10n, type Uri } from 'vscode';
import type { Goal } from '../../growth/goals';
import type { Ladder } from '../../growth/ladder';
import type { Noticed as NoticedNote } from '../../growth/noticed';
import type { GrowthRecord, Written } from '../../growth/record';
import type { SituationId } from '../../growth/situations';
import type { LensId, TrapId } from '../../noticing/lenses/ids';
import { shownLanguage } from '../languages';
import { uriOf } from '../proposals/proposal-files';
import type { HomeFiles } from './home-files';
import { ladderOf, mobilityIn } from './own-ladder';
import type { OwnRecord } from './own-record';

/** One line of the Growth view. */
export interface GrowthLine {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** For tooltip and screen reader. */
  readonly detail?: string;
  readonly icon?: string;
  readonly context?: string;
  readonly open?: Uri;
  /** *Draft It Now* starts from this lens. */
  readonly lens?: LensId;
  /** The notes a line of strategic debt stands for. */
  readonly notes?: readonly NoticedNote[];
  readonly children?: readonly GrowthLine[];
}

export interface GrowthSummary {
  readonly message: string;
  readonly isEmpty: boolean;
  readonly sections: {
    readonly questions: readonly GrowthLine[];
    readonly practices: readonly GrowthLine[];
    readonly debt: readonly GrowthLine[];
    readonly goals: readonly GrowthLine[];
    readonly ladder: readonly GrowthLine[];
  };
}

export interface SummaryOptions {
  readonly situation: SituationId;
  readonly off: ReadonlySet<TrapId>;
}

/** The file of a proposal, by id. */
type FileOf = (id: string) => Uri | undefined;

/** Where there is nothing to show. */
export const noSections: GrowthSummary['sections'] = { questions: [], practices: [], debt: [], goals: [], ladder: [] };

/** What the record says today, in lines. */
export async function growthSummary(
  record: OwnRecord,
  home: HomeFiles,
  options: SummaryOptions,
): Promise<GrowthSummary> {
  const growing = await import('./growing');
  const words = growing.growthWordsOf(shownLanguage());
  const now = new Date();
  // The rules look at the pages of their days only; a day more, since days begin at other times elsewhere.
  const since = new Date(now.getTime() - (growing.trapDays + 1) * 86_400_000).toISOString().slice(0, 10);
  const ladder = ladderOf(home);
  const [all, goals, mobility] = await Promise.all([record.read(since), goalLines(home), mobilityIn(ladder)]);
  const places = new Map(all.proposals.map(({ place, proposal }) => [proposal.id, place]));
  const fileOf: FileOf = (id) => {
    const place = places.get(id);
    return place && uriOf(place);
  };
  const isEmpty = all.proposals.length + all.contributions.length + all.noticed.length + goals.length === 0;
  const { coaches, lenses, practices } = growing.situations[options.situation];
  if (isEmpty) return { message: '', isEmpty, sections: noSections };
  const done = growing.practicesDone(all, mobility);
  const ordered = growing.inOrder(
    done,
    practices.flatMap((id) => done.filter(({ practice }) => practice === id)),
  );
  const sections = {
    ...noSections,
    goals,
    practices: ordered.map(({ practice, proposals, contributions }) => ({
      id: `practice ${practice}`,
      label: words.practices[practice],
      description: String(proposals.length + contributions.length),
      children: [
        ...proposals.map((written) => proposalLine(practice, written, fileOf)),
        ...contributions.map(({ date, text }, at) => ({
          id: `${practice} contribution ${at}`,
          label: text,
          description: date,
          icon: 'person',
        })),
      ],
    })),
  };
  if (!coaches) return { message: l10n.t('The record, and nothing else.'), isEmpty, sections };
  const missing = growing.entriesMissing(all, now);
  const message =
    missing > 0 ? l10n.t('Questions come with {0} more proposals or contributions in the last 90 days.', missing) : '';
  const byId = new Map(all.proposals.map((one) => [one.proposal.id, one]));
  const questions = growing.trapSigns(all, now, options.off).map((sign) => {
    const { name, questions, steps } = words.traps[sign.trap];
    const values = {
      ...sign.slots,
      ...(sign.step.module ? { module: sign.slots.module ?? sign.step.module } : {}),
      ...(sign.step.lens ? { step: sign.step.lens } : {}),
    };
    const step = growing.firstSaid(steps, values, words.and);
    return {
      id: `trap ${sign.trap}`,
      label: growing.firstSaid(questions, values, words.and) || name,
      description: name,
      detail: step,
      context: 'trap',
      children: [
        ...(step ? [stepLine(sign.trap, step, sign.step, fileOf)] : []),
        ...sign.proposals.flatMap((id) => {
          const one = byId.get(id);
          return one ? [proposalLine(sign.trap, one, fileOf)] : [];
        }),
      ],
    };
  });
  const lensWords = growing.wordsOf(shownLanguage()).lenses;
  const owed = growing.strategicDebt(all.noticed, now);
  const inOrder = growing.inOrder(
    owed,
    lenses.flatMap((id) => owed.filter(({ lens }) => lens === id)),
  );
  const debt = inOrder.map(({ lens, module, repository, notes, age }) => ({
    id: `debt ${lens} ${repository} ${module}`,
    label: `${lensWords[lens]?.name ?? lens}: ${module}`,
    description: l10n.t('{0} noticed, {1} days', notes.length, age),
    icon: 'lightbulb',
    context: 'debt',
    lens,
    notes,
    children: notes.map(({ title, commit, at }, which) => ({
      id: `debt ${lens} ${repository} ${module} ${which}`,
      label: title,
      description: `${commit.slice(0, 10)} · ${at.slice(0, 10)}`,
      icon: 'git-commit',
    })),
  }));
  const levels = await ladder.then(
    (read) => ladderLines(read, all, fileOf),
    (problem: unknown) => ladderProblem(problem, home),
  );
  return { message, isEmpty, sections: { ...sections, questions, debt, ladder: levels } };
}

function proposalLine(under: string, { proposal }: Written, fileOf: FileOf): GrowthLine {
  const open = fileOf(proposal.id);
  return {
    id: `${under} ${proposal.id}`,
    label: proposal.title,
    description: proposal.created.slice(0, 10),
    icon: 'file',
    ...(open ? { open } : {}),
  };
}

function stepLine(trap: TrapId, step: string, from: { proposal?: string; lens?: string }, fileOf: FileOf): GrowthLine {
  const open = from.proposal ? fileOf(from.proposal) : undefined;
  const lens = from.lens as LensId | undefined;
  return { id: `step ${trap}`, label: step, icon: 'arrow-right', ...(open ? { open } : lens ? { lens } : {}) };
}

/** What `goals.md` says, and which of its lines cannot be read; a click opens the file. */
async function goalLines(home: HomeFiles): Promise<GrowthLine[]> {
  const { goalsInOrder, readGoals } = await import('./growing');
  const open = await home.uri('goals.md');
  const { entries, unread } = readGoals(await home.read('goals.md'));
  const goals = goalsInOrder(entries).map((goal, at) => ({
    id: `goal ${at}`,
    label: goal.text,
    description: whenOf(goal),
    icon: goal.kind === 'conversation' ? 'comment-discussion' : goal.done ? 'pass' : 'target',
    open,
  }));
  const problems = unread.map(({ line, text }) => ({
    id: `goal line ${line}`,
    label: l10n.t('Line {0} of goals.md is not read as a goal or conversation', line),
    description: text,
    icon: 'warning',
    open,
  }));
  return [...problems, ...goals];
}

function whenOf({ kind, date, by, done, with: people }: Goal): string {
  if (kind === 'conversation') return [date, ...people].join(' · ');
  if (done) return l10n.t('reached {0}', done);
  return by ? l10n.t('by {0}', by) : date;
}

/** Why the engineer's own ladder cannot be read; a click opens the file. */
async function ladderProblem(problem: unknown, home: HomeFiles): Promise<GrowthLine[]> {
  const label = problem instanceof Error ? problem.message : String(problem);
  return [{ id: 'ladder problem', label, icon: 'warning', open: await home.uri('ladder.yaml') }];
}

async function ladderLines(ladder: Ladder, all: GrowthRecord, fileOf: FileOf): Promise<GrowthLine[]> {
  const { evidenceFor } = await import('./growing');
  const proposals = all.proposals.map((one) => ({ ...one, criteria: one.proposal.criteria ?? [] }));
  const evidence = evidenceFor(ladder, proposals, all.contributions);
  return ladder.levels.map(({ id, title }) => {
    const own = evidence.filter(({ level }) => level === id);
    const shown = own.filter(({ proposals, contributions }) => proposals.length + contributions.length > 0);
    return {
      id: `level ${id}`,
      label: title,
      description: l10n.t('{0} of {1} with evidence', shown.length, own.length),
      children: own.map(({ criterion, proposals, contributions }) => ({
        id: `criterion ${criterion.id}`,
        label: criterion.title,
        description:
          proposals.length + contributions.length > 0
            ? String(proposals.length + contributions.length)
            : l10n.t('no evidence yet'),
        icon: proposals.length + contributions.length > 0 ? 'pass' : 'circle-large-outline',
        children: [
          ...proposals.map((one) => proposalLine(criterion.id, one, fileOf)),
          ...contributions.map(({ text, date }, at) => ({
            id: `${criterion.id} contribution ${at}`,
            label: text,
            description: date,
            icon: 'person',
          })),
        ],
      })),
    };
  });
}
