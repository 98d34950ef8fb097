import type { LensWords } from '../sentences';

export const cost: LensWords = {
  name: 'Kosten',
  question: 'Wofür zahlen wir dadurch, was treibt den Preis, und welcher Entwurf wäre günstiger?',
  variants: {
    model: {
      title: '{service} beziffern und deckeln',
      noticed: 'Mir ist außerdem aufgefallen, dass {service} nach Nutzung abgerechnet wird ({place}).',
      proposed:
        'Ich schlage eine Schätzung je Aufruf vor, eine Obergrenze, einen Zähler und eine Einstellung, mit der sich Günstigeres als {service} wählen lässt[; zu besprechen mit {audience*}].',
    },
    capacity: {
      title: '{service} in {file} beziffern',
      noticed: 'Mir ist außerdem aufgefallen, dass mit {service} Kapazität gekauft wird ({place}).',
      proposed:
        'Ich schlage vor, {service} in {file} zum Parameter mit kleinem Standardwert zu machen, mit geschätzten Monatskosten daneben[; zu besprechen mit {audience*}].',
    },
    service: {
      title: '{service} beziffern',
      noticed: 'Mir ist außerdem aufgefallen, dass jede Nutzung bezahlt wird: „{quote}“.',
      proposed:
        'Ich schlage für {service} eine Schätzung von Nutzung und Preis vor, eine Obergrenze je Kunde und den günstigeren Weg zuerst[; zu besprechen mit {audience*}].',
    },
    any: {
      title: '{thing} beziffern',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ bestimmt, was wir bezahlen.',
      proposed:
        'Ich schlage vor, für {thing} den Kostentreiber, eine Schätzung bei zehnfacher Nutzung und den günstigeren Entwurf zu nennen[; zu besprechen mit {audience*}].',
    },
  },
};
