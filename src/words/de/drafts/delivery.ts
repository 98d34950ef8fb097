import type { OutlineWords } from '../../drafts';

export const delivery: OutlineWords = {
  ask: 'Mit {audience*} vereinbaren, die Zeit, die {subject} jeden von uns kostet, aus jeder Änderung herauszunehmen.',
  problem:
    'Alle, die bauen, testen oder ausliefern, kommen an {subject} vorbei, und was hier umgangen wird ({place}), kehrt für alle wieder.',
  cost: 'Bezahlt wird in kleinen Wartezeiten, die niemand auf {subject} bucht: [measure: Minuten je Lauf, Läufe am Tag, Anteil der Wiederholungen].',
  keep: {
    gain: 'an {subject} ist nichts zu ändern, und alle kennen den Kniff.',
    price: 'jeder Neue und jeder Lauf zahlt erneut für {subject}.',
  },
  options: [
    {
      name: 'Den Handgriff skripten',
      how: 'aus dem, was rund um {subject} von Hand geschieht, einen Befehl machen, der beim Code liegt.',
      gain: 'dasselbe {subject} für alle, und nachlesbar.',
      price: 'jemand muss das Skript zu {subject} auf allen Rechnern lauffähig halten.',
    },
    {
      name: 'Das Langsamste oder Instabilste beheben',
      how: 'messen, wo {subject} Zeit verliert oder zufällig scheitert, und das Erste der Liste beheben (cachen, teilen, auf eine Bedingung statt auf Zeit warten).',
      gain: 'jeder Lauf von {subject} hat sofort etwas davon.',
      price: 'der nächstlangsamste Teil von {subject} wartet schon.',
    },
    {
      name: 'Nur das, was die Änderung berührt',
      how: 'die Pipeline aus den geänderten Dateien ermitteln lassen, was {subject} bauen und testen muss.',
      gain: 'die Dauer von {subject} folgt der Änderung und nicht dem Repository.',
      price: 'eine falsche Zuordnung lässt einen Fehler an {subject} vorbei; ein voller Lauf je Nacht muss ihn finden.',
    },
  ],
  why: 'Das gibt bei jedem Lauf von {subject} Zeit zurück, ohne einem neuen Werkzeug zu vertrauen; in Kauf zu nehmen ist, dass es nur eine Ursache ist.',
  effort: 'S, um {subject} eine Woche lang zu messen; S bis M für die erste Ursache. Im Betrieb: die Zahl im Blick.',
  risks: [
    'Ein schnelleres {subject}, das weniger prüft: dieselben Fehler müssen gefunden werden, also vorher und nachher zählen.',
    'Ein Retry verdeckt, dass {subject} instabil ist: jeden mit seinem Test festhalten.',
  ],
  back: 'Der Rückweg: Das frühere {subject} ist einen Commit entfernt, und beide können eine Woche nebeneinander laufen.',
  nonGoal: 'Ein neues Buildsystem rund um {subject}.',
  measure: {
    what: 'Minuten vom Push bis zur Antwort von {subject}, und Anteil wiederholter Läufe',
    before: '[measure: Median und 95. Perzentil einer Woche]',
    after: '[measure: Minuten, die zu spüren wären]',
  },
  questions: [
    'Wie viele Menschen warten auf {subject}, und wie oft am Tag?',
    'Welcher Teil von {subject} scheitert, ohne dass eine Änderung schuld ist?',
    'Wer darf {subject} ändern, und wer würde sich darum kümmern?',
  ],
};
