import type { OutlineWords } from '../../drafts';

export const scalability: OutlineWords = {
  ask: 'Mit {audience*} vereinbaren, welche Größe {subject} aushalten muss, und beseitigen, was die Kosten mit den Daten wachsen lässt.',
  problem:
    'Was {subject} hier tut ({place}), kostet mit jedem weiteren Eintrag oder Aufrufer mehr, und nichts setzt eine Grenze.',
  cost: 'Niemand sieht es, bis der größte Kunde es sieht, und dann ist {subject} für alle langsam: [measure: Einträge oder Aufrufe heute, und Wachstum im Jahr].',
  keep: {
    gain: '{subject} ist einfach und genügt für heutige Größen.',
    price: 'den Tag, an dem {subject} zu langsam ist, bestimmt das Wachstum, nicht wir.',
  },
  options: [
    {
      name: 'Grenze und Seiten',
      how: '{subject} eine größte Menge und eine Seite zum Fortsetzen geben (nach Schlüssel, nicht nach Offset).',
      gain: 'ein Aufruf von {subject} hat bekannte Höchstkosten.',
      price: 'wer {subject} nutzt, muss den Seiten folgen.',
    },
    {
      name: 'Einmal für viele fragen',
      how: 'die wiederholten Einzelschritte von {subject} durch einen ersetzen, der alle Schlüssel auf einmal nimmt.',
      gain: 'die Zahl der Roundtrips von {subject} wächst nicht mehr mit den Daten.',
      price: 'der eine Schritt von {subject} ist größer und braucht eine eigene Obergrenze.',
    },
    {
      name: 'Heraus aus der Anfrage',
      how: 'die Arbeit von {subject} in eine Queue legen, von Workern im verträglichen Tempo erledigen lassen und den Fortschritt melden.',
      gain: 'aus einer Spitze bei {subject} wird Warten statt ein Ausfall.',
      price: '{subject} antwortet später; Reihenfolge, Wiederholung und Reste brauchen Regeln.',
      needs: 'queue',
    },
  ],
  why: 'Das setzt den Kosten von {subject} mit dem geringsten neuen Aufwand eine Obergrenze; in Kauf zu nehmen ist eine kleine Änderung bei den Nutzern.',
  effort:
    'S für die Grenze von {subject}; M mit Seiten für alle Nutzer. Im Betrieb: eine Zahl, die größte gesehene Menge.',
  risks: [
    'Jemand verlässt sich darauf, alles von {subject} auf einmal zu bekommen: Aufrufe über der Grenze zählen, bevor sie gilt.',
    'Der Engpass hinter {subject} liegt anderswo: zuerst mit einer Kopie der größten Daten messen.',
  ],
  back: 'Der Rückweg: Die Grenze von {subject} ist eine Einstellung und sofort anzuheben.',
  nonGoal: 'Mehr Maschinen für {subject}; sie verschieben die Grenze und behalten die Kurve.',
  measure: {
    what: 'Dauer von {subject} bei einfacher, zehnfacher und hundertfacher heutiger Größe',
    before: '[measure: Dauer und Größe des größten Falls]',
    after: '[measure: Größe, bei der es noch rechtzeitig antworten muss]',
  },
  questions: [
    'Wie groß ist der größte Fall von {subject} heute, und wie groß in zwei Jahren?',
    'Wachsen die Kosten von {subject} mit den Daten, mit deren Quadrat oder mit der Zahl der Aufrufer?',
    'Was soll {subject} über der Grenze tun: ablehnen, abschneiden oder warten lassen?',
  ],
};
