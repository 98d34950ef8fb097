import type { OutlineWords } from '../../drafts';

export const securityPrivacy: OutlineWords = {
  ask: 'Mit {audience*} die Regel vereinbaren, die {subject} schützt, und wo sie für alles Gleichartige durchgesetzt wird.',
  problem:
    'Was hier für {subject} getan ist ({place}), gilt nur an dieser Stelle; die nächste muss selbst daran denken.',
  cost: 'Eine vergessene Stelle genügt, und bei {subject} könnte heute niemand sagen, wer sie genutzt hat: [measure: gleichartige Stellen, und wie viele die Prüfung haben].',
  keep: {
    gain: '{subject} ist für diese Änderung erledigt, und sonst bewegt sich nichts.',
    price: 'ob die nächste Stelle wie {subject} sicher ist, hängt davon ab, wer das Review macht.',
  },
  options: [
    {
      name: 'Am Rand ablehnen, was nicht erlaubt ist',
      how: 'eine Schicht vor {subject} alles ablehnen lassen, was nicht ausdrücklich erlaubt ist, und jede Stelle angeben lassen, was sie braucht.',
      gain: 'eine vergessene Regel neben {subject} bleibt geschlossen.',
      price: 'alles, was rund um {subject} versehentlich offen war, ist zuerst zu finden.',
    },
    {
      name: 'Bei den Daten prüfen',
      how: 'wer {subject} sehen oder ändern darf, dort durchsetzen, wo gelesen und geschrieben wird, je Zeile oder Feld.',
      gain: 'kein Weg um die Regel für {subject} herum, gleich welcher Code fragt.',
      price: 'die Regel für {subject} liegt weiter vom Feature entfernt, und jede Abfrage zahlt dafür.',
    },
    {
      name: 'Prüfung im Build und Auditprotokoll',
      how: 'die unsichere Form von {subject} per Lint-Regel oder Scan ablehnen und festhalten, wer was damit tat.',
      gain: 'ein Versehen nahe {subject} fällt im Review auf, ein Missbrauch danach.',
      price: 'gefunden wird nur, was eine bekannte Form hat; ein Protokoll zu {subject} ist selbst zu schützen.',
    },
  ],
  why: 'Damit ist der sichere Weg für {subject} der, der kein Nachdenken braucht; in Kauf zu nehmen ist, dass Ausnahmen zu beantragen sind.',
  effort:
    'M: ein Bedrohungsmodell von {subject} auf einer Seite, die Regel an einer Stelle, Tests, die sie zu umgehen versuchen. Im Betrieb: je Quartal eine Durchsicht der Ausnahmen.',
  risks: [
    'Die strengere Regel sperrt jemanden aus, der {subject} zu Recht nutzt: zuerst nur loggen, was sie ablehnen würde.',
    'Was {subject} schon gezeigt hat, bleibt bekannt: sagen, ob Geheimnisse zu wechseln oder Menschen zu informieren sind.',
  ],
  back: 'Der Rückweg: Die Regel für {subject} geht mit einer Einstellung vom Ablehnen aufs Loggen zurück, und nie stillschweigend.',
  nonGoal: 'Ein vollständiges Sicherheitsreview von allem rund um {subject}.',
  measure: {
    what: 'Von der Regel abgedeckte Stellen wie {subject}',
    before: '[measure: gefundene Stellen, und wie viele davon abgedeckt sind]',
    after: 'alle, und ein Test, der bei einer neuen scheitert',
  },
  questions: [
    'Wer hätte etwas davon, {subject} zu missbrauchen, und was würde zuerst versucht?',
    'Wessen personenbezogene Daten berührt {subject}, zu welchem Zweck, und wie lange werden sie aufbewahrt?',
    'Wo tut anderer Code dasselbe ohne die Prüfung ({place})?',
  ],
};
