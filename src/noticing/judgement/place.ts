import { speaks } from '../kind';
import type { LensId } from '../lenses/ids';
import { evidenceAt, type Observation, quoteOf } from '../signals/signal';
import type { Work } from '../work';
import type { Features } from './features';
import { putWords } from './features';
import type { Model } from './model';
import { wordsOf } from './words';

/**
 * Where the words that speak for a lens stand: the line of the change, or else the line of message or ticket, whose
 * words weigh most. For lenses that the model raises though none of their own signals saw anything.
 */
export function placesFor(lens: LensId, work: Work, model: Model): Observation[] {
  const column = model.outputs.indexOf(`must ${lens}`);
  const weigh = (text: string, place: string): number => {
    const features: Features = new Map();
    putWords(features, place, wordsOf(text.slice(0, 400), 40), false);
    let sum = 0;
    for (const name of features.keys()) sum += Math.max(0, model.weights[name]?.[column] ?? 0);
    return sum;
  };
  let best: { worth: number; evidence: Observation['evidence'] } | undefined;
  const offer = (worth: number, evidence: () => Observation['evidence']): void => {
    if (best === undefined || worth > best.worth) best = { worth, evidence: evidence() };
  };
  let looked = 0;
  for (const file of work.change?.files ?? []) {
    if (!speaks(file.kind) || file.kind === 'translation') continue;
    const own = file.kind === 'test' ? (lens === 'test-strategy' ? 1 : 0.3) : file.kind === 'docs' ? 0.5 : 1;
    for (const hunk of file.hunks)
      for (const line of hunk.lines) {
        if (line.sign === ' ' || !/[\p{L}\p{N}_]{4}/u.test(line.text)) continue;
        if (looked++ > 3000) break;
        const worth = own * weigh(line.text, line.sign === '+' ? 'added' : 'removed');
        offer(line.sign === '+' ? worth : worth * 0.9, () => evidenceAt(file, line));
      }
  }
  if (!best)
    for (const [where, text] of [
      ['message', work.message?.text],
      ['ticket', work.ticket?.text],
    ] as const)
      for (const line of (text ?? '').split('\n').slice(0, 100))
        if (/[\p{L}\p{N}_]{4}/u.test(line)) offer(weigh(line, 'subject'), () => ({ in: where, quote: quoteOf(line) }));
  return best ? [{ signal: 'words', evidence: best.evidence, slots: {}, strength: 0.5 }] : [];
}
