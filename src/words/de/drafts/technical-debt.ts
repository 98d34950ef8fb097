import type { OutlineWords } from '../../drafts';

export const technicalDebt: OutlineWords = {
  ask: 'Mit {audience*} vereinbaren, die Ursache hinter dieser Arbeit an {subject} zu suchen und einmal zu beheben, mit einem Platz in der Planung.',
  problem:
    'Die Änderung ({place}) beantwortet einen Fall; beseitigt sie nicht auch die Ursache, braucht {subject} die nächste.',
  cost: 'Solange die Ursache da ist, kostet jeder weitere Fall eine Änderung an {subject}: [measure: Stunden für die letzten davon].',
  keep: {
    gain: '{subject} funktioniert nach diesem Patch, und die Planung bleibt.',
    price: 'der nächste Fall bei {subject} beginnt mit derselben Suche.',
  },
  options: [
    {
      name: 'Erst Tests, dann kleine Schritte',
      how: 'mit Tests festhalten, was {subject} heute tut, dann Stück für Stück umbauen, jeder Schritt einzeln ausgeliefert.',
      gain: '{subject} wird ohne großes Umschalten besser und kann jederzeit ruhen.',
      price: 'eine Weile ist {subject} halb alt, halb neu.',
    },
    {
      name: 'Ein Ort für das, was sich wiederholt',
      how: 'wo anderer Code dasselbe tut wie {subject}, ihm einen Ort und eine Zuständigkeit geben und die Nutzer umstellen.',
      gain: 'der nächste Fix an {subject} geschieht einmal.',
      price:
        'was {subject} ähnlich sieht, kann aus gutem Grund anders sein; eine falsche Abstraktion koppelt mehr als eine Kopie.',
    },
    {
      name: 'Ersetzen',
      how: 'den Teil rund um {subject} aus heutigem Wissen neu entwerfen und umschalten.',
      gain: 'die Form von {subject} passt zu dem, was jetzt gebraucht wird.',
      price: 'was das alte {subject} wusste, wird einmal vergessen, und bis zum Ende geht nichts hinaus.',
    },
  ],
  why: 'Das senkt den Preis jeder späteren Änderung an {subject} ohne Stillstand; in Kauf genommen wird, dass das Ende später kommt.',
  effort: 'M: Tests rund um {subject}, die Ursache, die Nutzer einer nach dem anderen. Im Betrieb: nichts Neues.',
  risks: [
    'Jemand verlässt sich auf das, was {subject} falsch macht: die Tests halten es zuerst fest, wie es ist.',
    'Die Arbeit an {subject} bleibt auf halbem Weg liegen: jeder Schritt muss sich allein lohnen.',
  ],
  back: 'Der Rückweg: Jeder Schritt an {subject} ist ein Commit, der sich zurücknehmen lässt.',
  nonGoal: 'Den ganzen Code rund um {subject} einheitlich zu machen.',
  measure: {
    what: 'Stunden für eine typische Änderung an {subject}, und Fixes je Quartal',
    before: '[measure: Stunden und Fixes im letzten Quartal]',
    after: '[measure: Stunden und Fixes je Quartal, die den Erfolg zeigen]',
  },
  questions: [
    'Haben die früheren Änderungen an {subject} eine gemeinsame Ursache, und welche?',
    'Welche geplante Arbeit berührt {subject} in den nächsten zwei Quartalen?',
    'Würden die Zuständigen {subject} lieber lassen, wie es ist, und warum?',
  ],
};
