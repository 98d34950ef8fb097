import type { LensWords } from '../sentences';

export const businessOutcome: LensWords = {
  name: 'Geschäftlicher Nutzen',
  question: 'Warum wird das verlangt, und woran wäre zu sehen, dass es gewirkt hat?',
  variants: {
    'no-reason': {
      title: 'Klären, was „{asked}“ ändern soll und für wen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {ticket} „{asked}“ verlangt, ohne zu sagen, wessen Problem das löst.',
      proposed:
        'Ich schlage vor, zu „{asked}“ vorab das Problem der Nutzer, die erwartete Kennzahl und das günstigste Experiment dafür mit {audience*} abzustimmen.',
    },
    'no-reason-keyless': {
      title: 'Klären, was „{asked}“ ändern soll und für wen',
      noticed: 'Mir ist außerdem aufgefallen, dass „{asked}“ ohne das Problem kommt, das es löst.',
      proposed:
        'Ich schlage vor, zu „{asked}“ das Problem der Nutzer, die erwartete Kennzahl und das günstigste Experiment dafür mit {audience*} abzustimmen.',
    },
    aim: {
      title: '„{phrase}“ vorher und nachher messen',
      noticed: 'Mir ist außerdem das Ziel dahinter aufgefallen: „{phrase}“.',
      proposed:
        'Ich schlage vor, zu „{phrase}“ den heutigen Wert, die als Erfolg geltende Änderung und ein kleineres Experiment vorab festzuhalten[; abzustimmen mit {audience*}].',
    },
    asked: {
      title: 'Sagen, woran sich zeigt, dass {thing} wirkt',
      noticed: 'Mir ist außerdem aufgefallen, dass das Ticket ein Ziel nennt: „{quote}“.',
      proposed:
        'Ich schlage vor, zu „{work}“ den Wert von heute, den Wert, der als Erfolg gilt, den Tag der Prüfung und den günstigsten Versuch zu benennen[; abzustimmen mit {audience*}].',
    },
    any: {
      title: 'Das Erfolgsmaß für {thing} benennen',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ nicht sagt, was danach besser sein soll.',
      proposed:
        'Ich schlage vor, zu „{work}“ das Problem der Nutzer, ein Maß vorher und nachher und eine günstigere Alternative zu benennen[; abzustimmen mit {audience*}].',
    },
  },
};
