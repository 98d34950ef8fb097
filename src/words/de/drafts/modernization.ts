import type { OutlineWords } from '../../drafts';

export const modernization: OutlineWords = {
  ask: 'Mit {audience*} klären, wo {subject} ankommen soll, und welches Stück zuerst dorthin umzieht.',
  problem: 'Die Änderung ({place}) baut an {subject} weiter, ohne Entscheidung, ob wir dort noch bauen wollen.',
  cost: 'Was inzwischen auf {subject} gebaut wird, muss mit umziehen, und jedes Jahr kennen es weniger: [measure: Änderungen im letzten Jahr, Ende des Supports].',
  keep: {
    gain: 'alle kennen {subject}, und es funktioniert.',
    price: 'der Schritt weg von {subject} wächst mit allem, was dazukommt.',
  },
  options: [
    {
      name: 'Fassade, dann Stück für Stück',
      how: 'eine Schnittstelle vor {subject} setzen, dahinter ein Stück auf den neuen Weg bringen und nach und nach Last darauf geben.',
      gain: 'jedes Stück von {subject} lohnt sich allein und kann zurück.',
      price: 'eine Zeit lang gibt es zwei Wege für das, was {subject} tut, und eine Brücke dazwischen.',
    },
    {
      name: 'Upgrade an Ort und Stelle, im Takt',
      how: '{subject} jetzt auf die unterstützte Version bringen und vereinbaren, wie oft das geschieht.',
      gain: 'Wissen und Form von {subject} bleiben; Sicherheitsfixes kommen weiter.',
      price: 'auch die Grenzen von {subject} bleiben; ein Upgrade hat kein Feature vorzuzeigen.',
    },
    {
      name: 'Einfrieren und wegziehen',
      how: 'an {subject} nichts mehr ergänzen, Neues anderswo bauen und Altes umziehen, wenn es berührt wird.',
      gain: 'der günstigste Weg, das Wachstum von {subject} zu stoppen.',
      price: 'ohne Enddatum wird {subject} nie abgeschaltet.',
    },
  ],
  why: 'Das zeigt an einem echten Stück von {subject}, ob der Endzustand trägt; in Kauf zu nehmen ist die Zeit mit beiden Wegen.',
  effort:
    'M für die Fassade von {subject} und das erste Stück; L insgesamt, mit einer Entscheidung nach jedem. Im Betrieb: beide Wege bis zum Ende.',
  risks: [
    'Das alte {subject} hat Verhalten, das niemand aufschrieb: vor dem Umschalten beide mit derselben Eingabe vergleichen.',
    'Der Umzug bleibt auf halbem Weg stehen, und beide Formen von {subject} bleiben: letztes Stück und Datum am Anfang nennen.',
  ],
  back: 'Der Rückweg: Hinter der Fassade läuft das alte {subject} weiter, und ein Schalter bringt die Last zurück.',
  nonGoal: 'Neues Verhalten von {subject} während des Umzugs.',
  measure: {
    what: 'Anteil von {subject} auf dem neuen Weg, und Zeit für eine typische Änderung',
    before: '[measure: Zeit für eine typische Änderung]',
    after: '[measure: umgezogener Anteil, und bis wann]',
  },
  questions: [
    'Bis wann wird {subject} unterstützt, und von wem?',
    'Wer kann {subject} heute sonst noch ändern ({place})?',
    'Welches Stück von {subject} ist klein und würde den Weg trotzdem beweisen?',
  ],
};
