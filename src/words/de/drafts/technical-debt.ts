import type { OutlineWords } from '../../drafts';

export const technicalDebt: OutlineWords = {
  ask: 'Mit {audience*} vereinbaren, die Ursache hinter {subject} einmal zu beheben, mit einem Platz in der Planung.',
  problem: 'Die Änderung ({place}) behandelt ein Symptom: Was sie bei {subject} wieder nötig macht, ist noch da.',
  cost: 'Jede spätere Änderung zahlt erneut für {subject}: [measure: Änderungen im letzten Jahr, und Stunden je Änderung].',
  keep: {
    gain: '{subject} funktioniert nach diesem Patch, und die Planung bleibt.',
    price: 'die nächste Änderung an {subject} beginnt mit derselben Suche.',
  },
  options: [
    {
      name: 'Erst Tests, dann kleine Schritte',
      how: 'mit Tests festhalten, was {subject} heute tut, dann Stück für Stück umbauen, jeder Schritt einzeln ausgeliefert.',
      gain: '{subject} wird ohne großes Umschalten besser und kann jederzeit ruhen.',
      price: 'eine Weile ist {subject} halb alt, halb neu.',
    },
    {
      name: 'Eine Abstraktion für alle Kopien',
      how: 'dem, was {subject} wiederholt, einen Ort und eine Zuständigkeit geben und die Nutzer umstellen.',
      gain: 'der nächste Fix an {subject} geschieht einmal.',
      price:
        'die Kopien von {subject} unterscheiden sich aus Gründen, die zu verstehen sind; eine falsche Abstraktion koppelt mehr als eine Kopie.',
    },
    {
      name: 'Ersetzen',
      how: 'den Teil rund um {subject} aus heutigem Wissen neu entwerfen und umschalten.',
      gain: 'die Form von {subject} passt zu dem, was jetzt gebraucht wird.',
      price: 'was das alte {subject} wusste, wird einmal vergessen, und bis zum Ende geht nichts hinaus.',
    },
  ],
  why: 'Das senkt den Preis jeder späteren Änderung an {subject} ohne Stillstand; in Kauf genommen wird, dass das Ende später kommt.',
  effort: 'M: Tests rund um {subject}, die Ursache, die Nutzer einer nach dem anderen. Im Betrieb: weniger als heute.',
  risks: [
    'Jemand verlässt sich auf das, was {subject} falsch macht: die Tests halten es zuerst fest, wie es ist.',
    'Die Arbeit an {subject} bleibt auf halbem Weg liegen: jeder Schritt muss sich allein lohnen.',
  ],
  back: 'Der Rückweg: Jeder Schritt an {subject} ist ein Commit, der sich zurücknehmen lässt.',
  nonGoal: 'Den ganzen Code rund um {subject} einheitlich zu machen.',
  measure: {
    what: 'Stunden für eine typische Änderung an {subject}, und Fixes je Quartal',
    before: '[measure: Fixes im letzten Jahr, und Stunden je Fix]',
    after: '[measure: Fixes je Quartal, die den Erfolg zeigen]',
  },
  questions: [
    'Warum hat der letzte Fix an {subject} nicht gehalten?',
    'Welche geplante Arbeit berührt {subject} in den nächsten zwei Quartalen?',
    'Wem gehört {subject}, und soll es dort lieber bleiben, wie es ist?',
  ],
};
