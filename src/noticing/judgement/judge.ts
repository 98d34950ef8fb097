import { isBland } from '../bland';
import { type Judge, judgeByWeights, type Verdict, weighLenses } from '../judge';
import type { Lens, LensId } from '../lenses';
import { type Message, readMessage } from '../message';
import type { Evidence } from '../note';
import type { Observation } from '../signals/signal';
import type { Ticket } from '../ticket';
import type { Work } from '../work';
import { type Features, featuresOf } from './features';
import { fitted } from './fitted';
import { linesOf } from './lines';
import { chance, type Model, reasons, score } from './model';
import { placesFor } from './place';
import { choose, type Policy } from './policy';
import { lineFeatures, quotableIn } from './quotable';

/** Signals that read the repository around the work: no labelled commit came with one, so the model knows none of them. */
const fromFacts = new Set([
  'called-from-elsewhere',
  'fixed-again',
  'known-to-one-other',
  'known-to-oneself',
  'owned-by-others',
]);

/** Signals of what no message makes harmless: data given away or lost, readers that break, a call without end. Chosen by what they are, not by figures. */
const grave = new Set([
  'column-dropped',
  'column-renamed',
  'column-required',
  'column-retyped',
  'migration-irreversible',
  'pipeline-check-skipped',
  'protection-off',
  'retried-for-ever',
  'rows-deleted',
  'secret-literal',
  'secret-logged',
  'uniqueness-added',
  'wire-number-reused',
  'wire-part-removed',
]);

/** How sure the lenses' own weights have to be where a ticket and the change both speak for a lens; chosen out of fold. */
const sure = 0.55;

/**
 * How work is judged: a change with its message, or else with the ticket it answers, by the fitted model, which was fitted
 * on commits with theirs, and by the lenses' own weights where callers or history speak, ticket and change together, or the
 * change gravely; a ticket alone by what it says; a change alone, or with a message that says nothing, by the lenses' weights first.
 */
export const judgeBy =
  (model: Model): Judge =>
  (observations, work, facts, lenses) => {
    if (work.ticket && !work.change && !work.message) return decideTicket(model, observations, work.ticket, lenses);
    const ruled = judgeByWeights(observations, work, facts, lenses);
    const message = wordsOn(work);
    if (!work.change || !message) return ruled;
    const decided = decide(model, observations, work, lenses);
    const signalsIn = (place: (evidence: Evidence) => boolean) =>
      new Set(observations.flatMap(({ signal, evidence }) => (place(evidence) ? [signal] : [])));
    const asked = signalsIn((evidence) => evidence.in === 'ticket');
    const done = signalsIn(({ path }) => path !== undefined);
    const speaks = ({ because }: Verdict, signals: ReadonlySet<string>): boolean =>
      because.some(({ signal, weight }) => weight > 0 && signals.has(signal));
    // What callers and history show, and ticket and change together, says more than any word of one of them.
    const shown = ruled.filter(
      (verdict) =>
        isBland(message) ||
        speaks(verdict, fromFacts) ||
        speaks(verdict, grave) ||
        (verdict.confidence >= sure && speaks(verdict, asked) && speaks(verdict, done)),
    );
    return [...shown, ...decided.filter(({ lens }) => shown.every((verdict) => verdict.lens !== lens))];
  };

/** How what is shipped judges. */
export const judge = judgeBy(fitted);

/** What was written about the work, as a message: the message, or else, where it says nothing, the ticket. */
function wordsOn({ message, ticket }: Work): Message | undefined {
  const written = message?.subject ? message : undefined;
  return ticket && (!written || isBland(written)) ? asMessage(ticket) : written;
}

const asMessage = ({ title, body }: Ticket): Message => readMessage(`${title}\n\n${body}`);

/** What the lenses' own weights say, as features: sums from -1 to 3 in thirds, and the largest. */
export function ruleFeatures(observations: readonly Observation[], lenses: readonly Lens[]): Map<string, number> {
  const features = new Map<string, number>();
  let largest = -1;
  for (const { lens, sum } of weighLenses(observations, lenses)) {
    const held = Math.max(-1, Math.min(3, sum));
    largest = Math.max(largest, held);
    features.set(`rules:${lens}`, Math.round((held / 3) * 1000) / 1000);
  }
  return features.set('rules:largest', Math.round((largest / 3) * 1000) / 1000);
}

/** Which of the lenses are worth a note by a fitted model, the strongest first; none where silence is deserved. */
export function decide(
  model: Model,
  observations: readonly Observation[],
  work: Work,
  lenses: readonly Lens[],
): Verdict[] {
  const message = wordsOn(work);
  const read = { ...(work.change ? { change: work.change } : {}), ...(message ? { message } : {}) };
  const lines = [...linesOf(work)];
  const quotable = quotableIn(lines, model.lines);
  const features = new Map([
    ...featuresOf(read, observations),
    ...lineFeatures(quotable, model.lines),
    ...ruleFeatures(observations, lenses),
  ]);
  return verdicts(model, model.policy, '', features, lenses, (lens) => placesFor(lens, work, lines, model, quotable));
}

/**
 * When a ticket is spoken on: where one lens is clearly asked for. Set by hand on the two dozen of the read part and seven
 * dozen made-up ones.
 */
const ticketPolicy = { speak: 0.75, fine: 0, first: 0.24, second: 0.5, third: 2 };

/**
 * How likely a lens has to be one a ticket must raise where its own rules hear little of it (a third of three): a title that merely
 * has one of its words, such as a table to be sorted, is no reason to speak.
 */
const unspoken = { rules: 0.33, least: 0.8 } as const;

/** Which of the lenses are worth a note on a ticket alone, read as if it were a commit's message. */
export function decideTicket(
  model: Model,
  observations: readonly Observation[],
  ticket: Ticket,
  lenses: readonly Lens[],
): Verdict[] {
  const features = new Map([...featuresOf({ message: asMessage(ticket) }, []), ...ruleFeatures(observations, lenses)]);
  const places = (lens: LensId): Observation[] => placesFor(lens, { ticket }, [], model, new Map());
  const least = (lens: LensId): number => ((features.get(`rules:${lens}`) ?? 0) < unspoken.rules ? unspoken.least : 0);
  return verdicts(model, ticketPolicy, 'ticket ', features, lenses, places, least);
}

function verdicts(
  model: Model,
  policy: Policy,
  outputs: string,
  features: Features,
  lenses: readonly Lens[],
  placesOf: (lens: LensId) => Observation[],
  least: (lens: LensId) => number = () => 0,
): Verdict[] {
  const scores = score(features, model);
  const chanceOf = (output: string): number | undefined => {
    const known = scores.get(`${outputs}${output}`);
    return known === undefined ? undefined : chance(known);
  };
  const ids = lenses.flatMap(({ id }) => ((chanceOf(`must ${id}`) ?? 0) < least(id) ? [] : [id]));
  return choose(chanceOf, policy, ids).map(({ lens, worth }) => ({
    lens,
    confidence: Math.min(0.99, Math.round((worth / (1 + policy.fine)) * 100) / 100),
    because: reasons(features, model, `${outputs}must ${lens}`, 6),
    observations: placesOf(lens),
  }));
}
