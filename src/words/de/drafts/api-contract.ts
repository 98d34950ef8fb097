import type { OutlineWords } from '../../drafts';

export const apiContract: OutlineWords = {
  ask: 'Mit {audience*} vereinbaren, was {subject} zusagt (Felder, Fehler, Paging, Versionen), solange sich das noch frei ändern lässt.',
  problem: 'Sobald jemand auf {subject} aufbaut, ist jedes sichtbare Detail eine Zusage, gewollt oder nicht ({place}).',
  cost: 'Ein falsches Feld oder ein falscher Fehler von {subject} ist heute günstig zu ändern und später eine Migration für alle Nutzer: [measure: Aufrufer, und in wie vielen Versionen].',
  keep: {
    gain: '{subject} bleibt so schnell änderbar wie der Code.',
    price: 'wer {subject} nutzt, lernt die Regeln durch Probieren und verlässt sich auf Zufälle.',
  },
  options: [
    {
      name: 'Schriftlicher Vertrag, nur Ergänzungen',
      how: 'aufschreiben, was {subject} annimmt und antwortet, Fehler eingeschlossen; danach nur ergänzen und nie eine Bedeutung ändern.',
      gain: 'keine zweite Version von {subject}; eine Prüfung im Build kann Brüche ablehnen.',
      price: 'Fehler in {subject} bleiben lange sichtbar; Namen wollen sorgfältig gewählt sein.',
    },
    {
      name: 'Neue Version neben der alten',
      how: 'dem geänderten {subject} eine eigene Version geben (Pfad, Header oder Name), mit Enddatum für die alte.',
      gain: '{subject} lässt sich richtigstellen, und jeder Nutzer wechselt, wenn er so weit ist.',
      price: 'bis zum Enddatum sind zwei Formen von {subject} zu testen und zu pflegen.',
    },
    {
      name: 'Adapter am Rand',
      how: 'die Form von {subject} behalten und am Rand auf die neue innere Form übersetzen.',
      gain: 'wer {subject} nutzt, muss nichts umstellen.',
      price: 'eine Übersetzung, die bleibt und verdeckt, was {subject} inzwischen kann.',
    },
  ],
  why: 'Damit bleiben alle Nutzer von {subject} ohne Termin lauffähig; in Kauf zu nehmen ist, dass die Geschichte mitgetragen wird.',
  effort:
    'S, um den Vertrag von {subject} aufzuschreiben; M mit einer Prüfung im Build. Im Betrieb: ein Log, wer abgekündigte Teile noch nutzt.',
  risks: [
    'Ein Client, der unbekannte Felder ablehnt, bricht an einer Ergänzung von {subject}: mit dem strengsten erproben.',
    'Ein wiederholter Aufruf von {subject} wirkt doppelt: angeben, ob er idempotent ist und über welchen Schlüssel.',
  ],
  back: 'Der Rückweg: Bis zum Enddatum antwortet die alte Form von {subject}; zurück geht es mit einem Deployment.',
  nonGoal: 'Umbenennungen in {subject}, nur weil es schöner ginge.',
  measure: {
    what: 'Aufrufe abgekündigter Teile von {subject}, und durch Änderungen gebrochene Nutzer',
    before: '[measure: Nutzer von {subject} je Version]',
    after: '[measure: Datum, ab dem die alte Form keine Aufrufe mehr hat]',
  },
  questions: [
    'Welche Fehler von {subject} darf ein Aufrufer erneut versuchen, welche nicht?',
    'Was geschieht bei {subject}, wenn die Antwort zehntausend Einträge hat: Gibt es Seiten?',
    'Wie erfahren Nutzer von {subject}, dass ein Teil abgekündigt ist, und wie viel Zeit bleibt ihnen?',
  ],
};
