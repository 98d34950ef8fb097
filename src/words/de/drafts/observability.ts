import type { OutlineWords } from '../../drafts';

export const observability: OutlineWords = {
  ask: 'Mit {audience*} vereinbaren, was von {subject} in Produktion zu sehen sein muss und wer wovon geweckt wird.',
  problem: 'Sobald {subject} läuft, sagt weder der Code ({place}) noch etwas darum herum, ob es funktioniert.',
  cost: 'Dass {subject} stillsteht, bemerkt zuerst jemand, der es nutzt: [measure: Zeit von der Störung bis zur ersten Meldung im letzten Fall].',
  keep: {
    gain: 'kein Code und kein Rauschen für {subject}.',
    price: 'ein stiller Fehler von {subject} bleibt still.',
  },
  options: [
    {
      name: 'Strukturierte Logzeilen',
      how: '{subject} schreibt je Lauf eine Zeile: Ergebnis, Dauer, Umfang und eine ID, die zum Aufrufer führt.',
      gain: 'jeder einzelne Fall von {subject} lässt sich nachschlagen.',
      price: 'Quoten zu {subject} sind aus Zeilen zu zählen, und Personendaten müssen draußen bleiben.',
    },
    {
      name: 'Metriken mit Ziel',
      how: 'Aufrufe, Fehler und Dauer von {subject} zählen, das Ziel angeben und auf das Fehlerbudget alarmieren statt auf einzelne Fehler.',
      gain: 'ein Bild sagt, ob es {subject} gut geht.',
      price: 'jemand muss das Ziel von {subject} verantworten; Labels mit vielen Werten sind teuer.',
      needs: 'metrics',
    },
    {
      name: 'Prüfung von außen',
      how: '{subject} alle paar Minuten mit bekannter Eingabe ausführen und das Ergebnis vergleichen; bei einem Job ein Lebenszeichen erwarten.',
      gain: 'auch ein Stillstand von {subject} fällt auf.',
      price: 'die Testdaten von {subject} sind von den echten getrennt zu halten.',
    },
  ],
  why: 'Das beantwortet „Funktioniert {subject}?“ mit dem geringsten Betriebsaufwand; in Kauf zu nehmen ist, dass Ursachen noch zu suchen sind.',
  effort:
    'S für die Zeilen oder Zähler von {subject}; S für einen Alarm mit einer Seite, die sagt, was zu tun ist. Im Betrieb: monatlich ein Blick auf Fehlalarme.',
  risks: [
    'Ein Alarm zu {subject}, auf den niemand handeln kann, wird bald ignoriert: jeder nennt den ersten Schritt.',
    'Was {subject} loggt, enthält ein Geheimnis oder einen Namen: die erlaubten Felder auflisten.',
  ],
  back: 'Der Rückweg: Was {subject} meldet, lässt sich abschalten, ohne die Funktion zu berühren.',
  nonGoal: 'Ein Dashboard für alles rund um {subject}.',
  measure: {
    what: 'Zeit von einer Störung von {subject} bis zur ersten Person, die davon weiß',
    before: '[measure: diese Zeit im letzten Fall]',
    after: '[measure: vertretbare Minuten]',
  },
  questions: [
    'An welchem Zeichen würden Nutzer erkennen, dass {subject} gestört ist?',
    'Wer erfährt es, wenn {subject} nachts scheitert, und was geschieht dann zuerst?',
    'Wie oft scheitert {subject} heute, ohne dass es jemand weiß?',
  ],
};
