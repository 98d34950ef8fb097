import type { LensId } from '../lenses/ids';
import type { Evidence } from '../note';
import { evidenceAt, type Observation, quoteOf } from '../signals/signal';
import type { Work } from '../work';
import { type Features, putWords } from './features';
import { linesOf } from './lines';
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
  model: Model,
  quotable: ReadonlyMap<string, Quotable>,
): Observation[] {
  const known = lineFor(lens, quotable);
  const evidence =
    known && quotes.test(known.line.text)
      ? evidenceAt(known.file, known.line)
      : (heaviestLine(lens, work, model) ?? heaviestPhrase(lens, work, model));
  return evidence ? [{ signal: 'words', evidence, slots: {}, strength: 0.5 }] : [];
}

function weigh(text: string, place: string, column: number, model: Model): number {
  const features: Features = new Map();
  putWords(features, place, wordsOf(text.slice(0, 400), 40), false);
  let sum = 0;
  for (const name of features.keys()) sum += Math.max(0, model.weights[name]?.[column] ?? 0);
  return sum;
}

function heaviestLine(lens: LensId, work: Work, model: Model): Evidence | undefined {
  const column = model.outputs.indexOf(`must ${lens}`);
  let best: { weight: number; evidence: Evidence } | undefined;
  for (const { file, line } of linesOf(work)) {
    if (!quotes.test(line.text)) continue;
    const own = file.kind === 'test' && lens !== 'test-strategy' ? 0.3 : file.kind === 'docs' ? 0.5 : 1;
    const weight = own * weigh(line.text, line.sign === '+' ? 'added' : 'removed', column, model);
    if (!best || weight > best.weight) best = { weight, evidence: evidenceAt(file, line) };
  }
  return best?.evidence;
}

function heaviestPhrase(lens: LensId, work: Work, model: Model): Evidence | undefined {
  const column = model.outputs.indexOf(`must ${lens}`);
  let best: { weight: number; evidence: Evidence } | undefined;
  for (const where of ['message', 'ticket'] as const)
    for (const line of (work[where]?.text ?? '').split('\n').slice(0, 100)) {
      if (!quotes.test(line)) continue;
      const weight = weigh(line, 'subject', column, model);
      if (!best || weight > best.weight) best = { weight, evidence: { in: where, quote: quoteOf(line) } };
    }
  return best?.evidence;
}
