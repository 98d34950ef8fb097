import type { OutlineWords } from '../../drafts';

export const technicalDebt: OutlineWords = {
  ask: 'Mit {audience*} klären, ob die Arbeit an {subject} eine Ursache hat, die sich einmal beheben lässt, und dem einen Platz in der Planung geben.',
  problem:
    'Diese Arbeit ändert {subject} für einen weiteren Fall ({place}); haben die Fälle eine Ursache, braucht jeder nächste wieder eine solche Änderung.',
  cost: 'Gibt es eine solche Ursache, kostet jeder weitere Fall eine Änderung an {subject}: [measure: Stunden für die letzten davon].',
  keep: {
    gain: 'dieser Patch für {subject} kann sofort hinaus, und die Planung bleibt.',
    price: 'den nächsten Fall bei {subject} regelt wieder, wer auf ihn stößt.',
  },
  options: [
    {
      name: 'Erst die Regel, dann kleine Schritte',
      how: 'auf einer halben Seite festhalten, was {subject} in jedem Fall tun soll, auch in den früheren, das mit Tests sichern und dann Schritt für Schritt ändern.',
      gain: 'der nächste Fall von {subject} ist durch die Regel beantwortet oder ändert sie, und die Arbeit kann jederzeit ruhen.',
      price: 'jemand muss entscheiden, was {subject} tun soll, wo die Nutzer Verschiedenes erwarten.',
    },
    {
      name: 'Ein Ort für das, was sich wiederholt',
      how: 'falls anderer Code dasselbe tut wie {subject}, ihm einen Ort und eine Zuständigkeit geben und die Nutzer umstellen.',
      gain: 'der nächste Fix an {subject} geschieht einmal.',
      price:
        'was {subject} ähnlich sieht, kann aus gutem Grund anders sein; eine falsche Abstraktion koppelt mehr als eine Kopie.',
    },
    {
      name: 'Ersetzen',
      how: 'den Teil rund um {subject} neu entwerfen oder eine Bibliothek nehmen, die es kann, und umschalten.',
      gain: 'die Form von {subject} passt zu dem, was jetzt gebraucht wird.',
      price: 'was das alte {subject} wusste, geht verloren, wo kein Test und kein Commit es sagt.',
    },
  ],
  why: 'So wird aus jedem Fall von {subject} eine Entscheidung, die bleibt; in Kauf zu nehmen ist, dass das Ende später kommt.',
  effort: 'M: die Regel für {subject}, ihre Tests und die Änderung in Schritten. Im Betrieb: nichts Neues.',
  risks: [
    'Vielleicht verlässt sich jemand auf das, was {subject} falsch macht: die Tests halten es zuerst fest, wie es ist.',
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
