import type { OutlineWords } from '../../drafts';

export const businessOutcome: OutlineWords = {
  ask: 'Mit {audience*} klären, für wen {subject} was besser macht und an welcher Zahl wir es sähen.',
  problem:
    'Die Arbeit sagt, was {subject} tun soll, und nicht, warum: Weder Nutzerproblem noch Maß sind genannt ({place}).',
  cost: 'Ohne Maß gilt {subject} mit der Auslieferung als erledigt, ob es hilft oder nicht: [measure: Menschen mit dem Problem, und wie oft].',
  keep: {
    gain: '{subject} wird gebaut wie verlangt, ohne Abstimmung.',
    price: 'niemand wird wissen, ob {subject} sich gelohnt hat, also wird es nie entfernt.',
  },
  options: [
    {
      name: 'Ein Maß vor dem Bauen',
      how: 'nach dem Problem hinter {subject} fragen und eine Zahl vereinbaren, mit heutigem und erhofftem Wert.',
      gain: 'eine Stunde Aufwand, und der Entwurf von {subject} kann dem Grund folgen.',
      price: 'die Antwort kann lauten, dass {subject} nicht gebraucht wird.',
    },
    {
      name: 'Ein günstigerer erster Schritt',
      how: 'das Kleinste erproben, das zeigt, ob {subject} gewünscht ist: von Hand, für wenige oder als Link, der Klicks zählt.',
      gain: 'die erste Antwort zu {subject} kommt in Tagen.',
      price: 'ein Versuch zu {subject} wird weggeworfen und muss auch so heißen.',
    },
    {
      name: 'Mit Maß bauen',
      how: '{subject} bauen wie verlangt, die Nutzung vom ersten Tag an erfassen und einen Termin zum Hinsehen setzen.',
      gain: 'keine Verzögerung für {subject}.',
      price: 'die gesamten Kosten von {subject} sind vor der ersten Antwort ausgegeben.',
    },
  ],
  why: 'Das kostet am wenigsten und klärt am meisten zu {subject}; in Kauf zu nehmen ist eine Frage, die lästig sein kann.',
  effort:
    'S: ein Gespräch über {subject}, eine Zahl, ein Termin. Im Betrieb: jemand, der zum Termin auf die Zahl sieht.',
  risks: [
    'Die Zahl zu {subject} ist leicht zu zählen und sagt nichts: fragen, was je nach Wert anders getan würde.',
    'Die Frage zu {subject} wird als Nein verstanden: den günstigeren Schritt gleich mitbringen.',
  ],
  back: 'Der Rückweg: Bewegt sich die Zahl zu {subject} bis zum Termin nicht, wird es entfernt, und das ist jetzt vereinbart.',
  nonGoal: 'Ein Urteil darüber, ob {subject} zu Recht verlangt wurde.',
  measure: {
    what: 'Die Zahl, die {subject} bewegen soll',
    before: '[measure: der Wert]',
    after: '[measure: Wert, ab dem es sich lohnt, und bis wann]',
  },
  questions: [
    'Was tun die Menschen, für die {subject} gedacht ist, heute stattdessen?',
    'Was täten wir anders, wenn sich zeigte, dass {subject} nicht genutzt wird?',
    'Gibt es etwas Günstigeres als {subject}, das dasselbe erreicht?',
  ],
};
