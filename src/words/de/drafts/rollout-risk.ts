import type { OutlineWords } from '../../drafts';

export const rolloutRisk: OutlineWords = {
  ask: 'Mit {audience*} vereinbaren, wie {subject} stufenweise zu den Nutzern kommt, was es anhalten würde und wie es zurückgeht.',
  problem:
    'Mit dieser Änderung ({place}) ist {subject} für alle im selben Moment neu, und manches davon macht kein Deployment rückgängig.',
  cost: 'Ist {subject} falsch, trifft es alle, bevor jemand hinsieht: [measure: betroffene Nutzer oder Beträge in der ersten Stunde].',
  keep: {
    gain: '{subject} ist für alle zugleich da, ohne Aufräumen.',
    price: 'das erste Zeichen, dass {subject} falsch ist, kommt von allen.',
  },
  options: [
    {
      name: 'Zunächst aus, dann stufenweise',
      how: '{subject} abgeschaltet ausliefern, für uns, für wenige, für einen Teil, für alle einschalten; jede Stufe wartet auf die Kontrollmetrik.',
      gain: 'ein Fehler in {subject} ist klein, und der Rückweg ist ein Schalter.',
      price: 'beide Wege von {subject} müssen so lange funktionieren, und der Schalter ist zu entfernen.',
      needs: 'feature-flags',
    },
    {
      name: 'Parallel laufen, vergleichen, umschalten',
      how: 'das neue {subject} ohne Wirkung neben dem alten laufen lassen und Unterschiede festhalten.',
      gain: 'der Unterschied von {subject} ist bekannt, bevor ihn Nutzer spüren.',
      price: 'eine Zeit lang doppelte Arbeit, und kein Nutzen bei Wirkungen von {subject} nach außen.',
    },
    {
      name: 'Erst eine Instanz',
      how: '{subject} auf eine Instanz oder Region ausrollen, beobachten und von Hand fortfahren.',
      gain: 'kein Schalter im Code von {subject}.',
      price: 'wer das neue {subject} bekommt, ist Zufall, und der Rückweg ist ein Deployment.',
    },
  ],
  why: 'Das hält einen Fehler in {subject} klein; in Kauf zu nehmen sind einige Tage, in denen es beide Wege gibt.',
  effort:
    'S für die Stufen von {subject}, die Kontrollmetrik und die Seite, die sagt, wer entscheidet; S, um den Schalter zu entfernen. Im Betrieb: jemand, der jede Stufe beobachtet.',
  risks: [
    'Was {subject} gesendet, berechnet oder gelöscht hat, bleibt so: auflisten, was ein Rückweg nicht ungeschehen macht.',
    'Der Schalter von {subject} bleibt jahrelang: mit Zuständigkeit und Datum versehen.',
  ],
  back: 'Der Rückweg: {subject} wird in Minuten abgeschaltet, von jemandem, der es einmal geübt hat.',
  nonGoal: 'Eine Plattform für alle Rollouts neben {subject}.',
  measure: {
    what: 'Kontrollmetrik von {subject} je Stufe, und Minuten bis zur Rücknahme',
    before: '[measure: diese Metrik]',
    after: '[measure: der Wert, der den Rollout anhält]',
  },
  questions: [
    'Was an {subject} lässt sich nicht rückgängig machen, und wer muss dem zustimmen?',
    'Welche eine Zahl würde binnen einer Stunde zeigen, dass {subject} falsch ist?',
    'Wer darf {subject} anhalten, zu jeder Tageszeit?',
  ],
};
