import type { LensWords } from '../sentences';

export const knowledgeSharing: LensWords = {
  name: 'Wissensweitergabe',
  question: 'Was muss die nächste Person wissen, das nirgends steht?',
  variants: {
    'one-other': {
      title: 'Neben {expert} eine zweite Person an {soleFile} heranführen',
      noticed:
        'Mir ist außerdem aufgefallen, dass[ in {soleYears} Jahren] alle {soleCommits} Commits an {solePath}[ seit {soleSince}] von {expert} sind.',
      proposed:
        'Ich schlage vor, mit {expert} gemeinsam an {soleFile} zu arbeiten und Regeln samt Gründen daneben festzuhalten.',
    },
    oneself: {
      title: 'Eine zweite Person an {soleFile} heranführen',
      noticed:
        'Mir ist außerdem aufgefallen, dass[ in {soleYears} Jahren] alle {soleCommits} Commits an {solePath}[ seit {soleSince}] von mir sind.',
      proposed:
        'Ich schlage vor, dass {pair} und ich die nächste Änderung an {soleFile} gemeinsam machen und Regeln samt Gründen daneben festhalten.',
    },
    'no-reason': {
      title: 'Festhalten, warum „{subject}“ zurückgenommen wurde',
      noticed: 'Mir ist außerdem aufgefallen, dass „{subject}“ ohne Begründung zurückgenommen wird.',
      proposed:
        'Ich schlage vor, festzuhalten, was kaputtging, wer es sah und was „{subject}“ vor dem nächsten Versuch erfüllen muss[; zu besprechen mit {audience*}].',
    },
    reverted: {
      title: 'Festhalten, was „{subject}“ gelehrt hat',
      noticed: 'Mir ist außerdem aufgefallen, dass „{subject}“ zurückgenommen wird.',
      proposed:
        'Ich schlage vor, kurz festzuhalten, was erwartet war, was geschah und was ein zweiter Versuch von „{subject}“ zeigen muss[; zu besprechen mit {audience*}].',
    },
    'not-understood': {
      title: 'Den Grund herausfinden und aufschreiben',
      noticed: 'Mir ist außerdem aufgefallen, dass der Grund noch nicht bekannt ist: „{quote}“.',
      proposed:
        'Ich schlage vor, zu zweit eine Stunde auf die Ursache hinter {thing} zu verwenden und das Ergebnis daneben festzuhalten[; zu besprechen mit {audience*}].',
    },
    puzzle: {
      title: 'Weitergeben, was {where} voraussetzt',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ warnt, ohne zu erklären.',
      proposed:
        'Ich schlage neben {where} eine kurze Notiz vor: warum es so ist, was sonst kaputtgeht, wer es weiß; danach eine Führung durch den Code[; zu besprechen mit {audience*}].',
    },
    'taken-back': {
      title: 'Ein Decision Record für {thing}',
      noticed: 'Mir ist außerdem aufgefallen, dass eine frühere Entscheidung umgekehrt wird: „{quote}“.',
      proposed:
        'Ich schlage für {thing} einen Decision Record vor: was gemessen und abgewogen wurde und was die Entscheidung wieder ändern würde[; zu besprechen mit {audience*}].',
    },
    asked: {
      title: 'Klären, wer {thing} aufschreibt und pflegt',
      noticed: 'Mir ist außerdem aufgefallen, dass es darum geht, was jemand wissen muss: „{quote}“.',
      proposed:
        'Ich schlage für {thing} eine Seite vor, die jemand Neues schreibt und eine zweite Person erprobt, mit Zuständigkeit und einem Tag zum Wiederansehen[; zu besprechen mit {audience*}].',
    },
    any: {
      title: 'Aufschreiben, worauf {thing} beruht',
      noticed: 'Mir ist außerdem aufgefallen, dass nirgends sonst steht, worauf „{quote}“ beruht.',
      proposed:
        'Ich schlage eine Seite neben {thing} vor: Entscheidung, Alternativen, Betrieb und wer Auskunft gibt[; zu besprechen mit {audience*}].',
    },
  },
};
