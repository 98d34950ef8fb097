import type { OutlineWords } from '../../drafts';

export const cost: OutlineWords = {
  ask: 'Mit {audience*} vereinbaren, was {subject} kosten darf, und welcher günstigere Entwurf gilt, wenn es mehr würde.',
  problem:
    'Was hier dazukommt ({place}), wird je Nutzung oder je Monat bezahlt, und für {subject} gibt es weder Zahl noch Zuständigkeit.',
  cost: 'Eine Rechnung kommt einen Monat später, und {subject} lässt sie nur wachsen: [measure: Preis je Einheit × Einheiten im Monat].',
  keep: {
    gain: '{subject} ist so einfach wie möglich, ohne dass etwas zu bauen wäre.',
    price: 'die Kosten von {subject} folgen der Nutzung, und niemand erfährt es.',
  },
  options: [
    {
      name: 'Budget und Alarm',
      how: 'kennzeichnen, was {subject} verbraucht, einen Monat schätzen und die Zuständigen informieren, wenn die Schätzung verlassen wird.',
      gain: 'die Kosten von {subject} sind vor der Rechnung bekannt.',
      price: 'an {subject} spart das für sich allein nichts.',
    },
    {
      name: 'Weniger für dasselbe verbrauchen',
      how: 'mit {subject} weniger aufbewahren, bündeln, komprimieren oder verfallen lassen: kürzere Aufbewahrung, günstigere Speicherklasse, ein Aufruf für viele.',
      gain: 'die Kosten von {subject} sinken, ohne dass sich für Nutzer etwas ändert.',
      price: 'etwas Arbeit, und was {subject} nicht mehr aufbewahrt, ist weg.',
    },
    {
      name: 'Anderer Anbieter oder Eigenbau',
      how: '{subject} mit dem nächstgünstigeren Angebot und dem Eigenbau vergleichen, Personal eingeschlossen.',
      gain: 'der Preis von {subject} selbst steht zur Debatte.',
      price: 'ein Umzug von {subject} kostet einmal, der eigene Betrieb kostet Menschen.',
    },
  ],
  why: 'Das zeigt, was {subject} kostet, bevor etwas gebaut wird; in Kauf zu nehmen ist, dass die Ersparnis erst danach kommt.',
  effort: 'S für Schätzung und Alarm zu {subject}; M für den günstigeren Entwurf. Im Betrieb: ein Blick im Monat.',
  risks: [
    'Sparen an {subject} bremst oder verliert Daten, die jemand braucht: zuerst die Aufbewahrung klären.',
    'Die Schätzung zu {subject} liegt weit daneben: nach einer Woche mit der Rechnung vergleichen.',
  ],
  back: 'Der Rückweg: Die frühere Einstellung von {subject} ist jederzeit wiederherstellbar, Gelöschtes nicht.',
  nonGoal: 'Die Kosten von allem neben {subject}.',
  measure: {
    what: 'Kosten von {subject} je tausend Nutzungen und im Monat',
    before: '[measure: beide Werte]',
    after: '[measure: beide Werte]',
  },
  questions: [
    'Nach welcher Einheit wird {subject} abgerechnet, und was treibt sie?',
    'Wer bezahlt {subject}, und ist das dort bekannt?',
    'Wie lange wird das von {subject} Gespeicherte wirklich angesehen?',
  ],
};
