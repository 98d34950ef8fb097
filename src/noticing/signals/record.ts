import { isInComment, isMoved, placeOf } from './enclosing';
import { type Found, quoteOf, type Scene, type SignalGroup } from './signal';

const reason =
  /\b(?:because|since|as it|as the|due to|caus(?:e|es|ed|ing)|broke|breaks?|fail(?:s|ed|ing|ure)?|regress\w{0,4}|issue|bug|until|wrong|slow|so that|in order to|not needed|no longer)\b/i;

/** What the next person would have to ask somebody about. */
export const record: SignalGroup = {
  lines: [
    {
      id: 'puzzle-in-comment',
      doc: 'A comment says that its code is subtle or not understood.',
      kinds: ['source', 'config', 'migration', 'schema', 'build', 'test'],
      triggers: [
        'not sure why',
        'some reason',
        'magic',
        'tricky',
        'subtle',
        'no idea',
        'somehow',
        "don't know",
        'careful',
        'beware',
        'mysterious',
        'order matters',
        'do not change',
      ],
      pattern:
        /\b(?:not sure why|some reason|tricky|subtle|no idea|somehow|don't know why|careful|beware|mysterious(?:ly)?|order matters|do not (?:change|touch|reorder))\b/i,
      slots: ({ index }, spot) => (isMoved(spot) || !isInComment(spot.line.text, index) ? undefined : placeOf(spot)),
    },
  ],
  phrases: [
    {
      id: 'says-not-understood',
      doc: 'The words say that the cause, or the reason, is not understood.',
      triggers: [
        'not sure why',
        'some reason',
        'no idea',
        "don't know why",
        'magic',
        'somehow',
        'apparently',
        'seems to',
        'i think',
        'hopefully',
      ],
      pattern:
        /\bnot (?:entirely |quite )?sure (?:why|if|how)\b|\bfor some reason\b|\bno idea\b|\bdon't know why\b|\bsomehow\b|\bapparently\b|\bhopefully\b/i,
      slots: (match) => ({ words: match[0].toLowerCase() }),
    },
    {
      id: 'says-taken-back',
      doc: 'The words say that a decision is taken back.',
      triggers: ['revert', 'back to', 'undo', 'roll back', 'downgrade', 'restor', 'reinstat'],
      pattern:
        /\brevert(?:s|ed|ing)?\b|\b(?:go|going|went|switch(?:ed|ing)?|mov(?:e|ed|ing)|migrated) back to\b|\bdowngrad(?:e|es|ed|ing)\b|\breinstat\w{1,3}\b/i,
      slots: (match) => ({ words: match[0].toLowerCase() }),
    },
  ],
  works: [
    {
      id: 'revert-without-reason',
      doc: 'An earlier change is taken back and the message does not say why.',
      *observe({ work }: Scene): Iterable<Found> {
        const { message } = work;
        if (message?.form !== 'revert') return;
        if (reason.test(message.body)) return;
        const subject = message.subject.replace(/^revert[: ]{1,2}"?/i, '').replace(/"?(?: \(#\d{1,8}\))?$/, '');
        yield {
          evidence: { in: 'message', quote: quoteOf(message.subject) },
          slots: { subject: subject.slice(0, 45) },
        };
      },
    },
  ],
};
