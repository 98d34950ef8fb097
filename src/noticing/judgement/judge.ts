import { type Judge, judgeByWeights, type Verdict, weighLenses } from '../judge';
import type { Lens, LensId } from '../lenses';
import { readMessage } from '../message';
import type { Observation } from '../signals/signal';
import type { Ticket } from '../ticket';
import type { Work } from '../work';
import { type Features, featuresOf } from './features';
import { fitted as model } from './fitted';
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

/**
 * How work is judged: a commit with its message by the fitted model, which was fitted on just that, and by the lenses' own
 * weights where callers or history speak; a ticket alone by what the words of messages tell; a change without a message,
 * and ticket and change together, by the lenses' weights.
 */
export const judge: Judge = (observations, work, facts, lenses) => {
  const ruled = judgeByWeights(observations, work, facts, lenses);
  if (work.ticket && !work.change && !work.message) return decideTicket(model, observations, work.ticket, lenses);
  if (work.ticket || !work.message?.subject || !work.change) return ruled;
  const fitted = decide(model, observations, work, lenses);
  const known = ruled.filter(
    ({ lens, because }) =>
      because.some(({ signal, weight }) => weight > 0 && fromFacts.has(signal)) &&
      fitted.every((verdict) => verdict.lens !== lens),
  );
  return [...fitted, ...known];
};

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
  const lines = [...linesOf(work)];
  const quotable = quotableIn(lines, model.lines);
  const features = new Map([
    ...featuresOf(work, observations),
    ...lineFeatures(quotable, model.lines),
    ...ruleFeatures(observations, lenses),
  ]);
  return verdicts(model, model.policy, '', features, lenses, (lens) => placesFor(lens, work, lines, model, quotable));
}

/**
 * When a ticket is spoken on: where one lens is clearly asked for. Set by hand on the two dozen of the read part, which are
 * too few to search a grid with.
 */
const ticketPolicy = { speak: 0.72, fine: 0, first: 0.18, second: 0.35, third: 2 };

/** Which of the lenses are worth a note on a ticket alone, read as if it were a commit's message. */
export function decideTicket(
  model: Model,
  observations: readonly Observation[],
  ticket: Ticket,
  lenses: readonly Lens[],
): Verdict[] {
  const message = readMessage(`${ticket.title}\n\n${ticket.body}`);
  const features = new Map([...featuresOf({ message }, []), ...ruleFeatures(observations, lenses)]);
  return verdicts(model, ticketPolicy, 'ticket ', features, lenses, (lens) =>
    placesFor(lens, { ticket }, [], model, new Map()),
  );
}

function verdicts(
  model: Model,
  policy: Policy,
  outputs: string,
  features: Features,
  lenses: readonly Lens[],
  placesOf: (lens: LensId) => Observation[],
): Verdict[] {
  const scores = score(features, model);
  const chanceOf = (output: string): number | undefined => {
    const known = scores.get(`${outputs}${output}`);
    return known === undefined ? undefined : chance(known);
  };
  const ids = lenses.map(({ id }) => id);
  return choose(chanceOf, policy, ids).map(({ lens, worth }) => ({
    lens,
    confidence: Math.min(0.99, Math.round((worth / (1 + policy.fine)) * 100) / 100),
    because: reasons(features, model, `${outputs}must ${lens}`, 6),
    observations: placesOf(lens),
  }));
}
