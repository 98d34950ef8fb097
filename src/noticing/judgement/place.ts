import type { LensId } from '../lenses/ids';
import type { Evidence } from '../note';
import { evidenceAt, type Observation, proseOf } from '../signals/signal';
import type { Work } from '../work';
import { type Features, putWords } from './features';
import type { ReadLine } from './lines';
import type { Model } from './model';
import { lineFor, type Quotable } from './quotable';
import { wordsOf } from './words';

const quotes = /[\p{L}\p{N}_]{4}/u;

/**
 * Where the words that speak for a lens stand: the line of the change that an expert would most likely quote, or else the
 * line of message or ticket whose words weigh most. For lenses raised though none of their own signals saw anything.
 */
export function placesFor(
  lens: LensId,
  work: Work,
  lines: readonly ReadLine[],
  model: Model,
  quotable: ReadonlyMap<string, Quotable>,
): Observation[] {
  const known = lineFor(lens, quotable);
  const evidence =
    known && quotes.test(known.line.text)
      ? evidenceAt(known.file, known.line)
      : (heaviestLine(lens, lines, model) ?? heaviestPhrase(lens, work, model));
  return evidence ? [{ signal: 'words', evidence, slots: {}, strength: 0.5 }] : [];
}

function heaviestLine(lens: LensId, lines: readonly ReadLine[], model: Model): Evidence | undefined {
  const column = model.outputs.indexOf(`must ${lens}`);
  const known = new Map<string, number>();
  const weightOf = (name: string): number => {
    const weight = known.get(name) ?? Math.max(0, model.weights.of(name)?.[column] ?? 0);
    known.set(name, weight);
    return weight;
  };
  let best: { weight: number; read: ReadLine } | undefined;
  for (const read of lines) {
    const { file, line, own } = read;
    const place = line.sign === '+' ? 'added:' : 'removed:';
    let weight = 0;
    for (const word of own.words) weight += weightOf(place + word);
    for (const group of own.groups) weight += weightOf(`about ${place}${group}`);
    weight *= file.kind === 'test' && lens !== 'test-strategy' ? 0.3 : file.kind === 'docs' ? 0.5 : 1;
    if ((!best || weight > best.weight) && quotes.test(line.text)) best = { weight, read };
  }
  return best && evidenceAt(best.read.file, best.read.line);
}

function heaviestPhrase(lens: LensId, work: Work, model: Model): Evidence | undefined {
  const column = model.outputs.indexOf(`must ${lens}`);
  let best: { weight: number; evidence: Evidence } | undefined;
  for (const where of ['message', 'ticket'] as const)
    for (const line of (work[where]?.text ?? '').split('\n').slice(0, 100)) {
      if (!quotes.test(line)) continue;
      const features: Features = new Map();
      putWords(features, 'subject', wordsOf(line.slice(0, 400), 40), false);
      let weight = 0;
      for (const name of features.keys()) weight += Math.max(0, model.weights.of(name)?.[column] ?? 0);
      if (!best || weight > best.weight) best = { weight, evidence: { in: where, quote: proseOf(line) } };
    }
  return best?.evidence;
}
