import type { OutlineWords } from '../../drafts';

export const readModel: OutlineWords = {
  ask: 'Mit {audience*} vereinbaren, ob für {subject} Indizes genügen oder ein Read Model[ aus {tables*}] nötig ist, und wie alt es sein darf.',
  problem:
    'Jedes Lesen von {subject} setzt die Antwort neu zusammen; die Kosten können also der Zahl der Lesezugriffe und der Datenmenge folgen, nicht der Zahl der Änderungen.',
  cost: 'Je mehr Aufrufer sich auf Form und Aktualität von {subject} verlassen, desto schwerer lässt sich beides ändern: [measure: Lesezugriffe je Schreibzugriff auf das, was {subject} zeigt].',
  keep: {
    gain: '{subject} ist immer aktuell, mit nur einer Kopie der Daten.',
    price: 'jedes Lesen von {subject} wiederholt die Arbeit[, {tables*} zu verknüpfen].',
  },
  options: [
    {
      name: 'Erst Indizes, dann eine materialisierte Sicht',
      how: 'indizieren, worüber die Abfrage von {subject} joint und filtert, und messen; nur wenn das Ziel dann verfehlt wird, hält die Datenbank ihr Ergebnis bereit, aktualisiert nach Plan oder beim Schreiben.',
      gain: 'nichts wird kopiert, bevor es sein muss, und danach liest {subject} eine Zeile über ihren Schlüssel.',
      price:
        'zwei Schritte; im zweiten belastet jede Aktualisierung die Datenbank, und ihr Abstand ist das Höchstalter von {subject}.',
    },
    {
      name: 'Projektion aus Events',
      how: 'eine Tabelle in der Form der Antwort von {subject} schreiben, bei jeder Änderung fortgeführt, in derselben Transaktion oder kurz danach aus einer Outbox.',
      gain: '{subject} ist bald nach jedem Schreiben aktuell, und das Lesen hängt nicht mehr an der Länge der Historie.',
      price:
        'jeder Schreibzugriff muss gefunden werden, und ein verlorenes Event macht {subject} bis zum Neuaufbau falsch.',
    },
    {
      name: 'Nur Indizes',
      how: 'den Abfrageplan von {subject} lesen und die Spalten indizieren, über die gejoint und gefiltert wird.',
      gain: 'keine zweite Kopie dessen, was {subject} liest, und wenig zu ändern.',
      price:
        'Joinen und Aufsummieren geschehen weiter bei jedem Lesen, und jeder Index bremst die Schreibzugriffe, denen er folgt.',
    },
    {
      name: 'Suchindex',
      how: 'als Dokumente indizieren, was {subject} zeigt, und von dort ausliefern.',
      gain: 'Filter und Volltext über {subject} kommen mit.',
      price: 'ein weiterer Speicher zu füllen und zu betreiben, der nur lohnt, wenn Menschen in {subject} suchen.',
      needs: 'search-index',
    },
  ],
  why: 'Das beginnt mit dem, was am wenigsten kostet, und geht nur weiter, wenn {subject} das Ziel dann noch verfehlt; in Kauf zu nehmen ist eine Antwort, die so alt sein kann wie vereinbart.',
  effort:
    'S für Indizes und Messung von {subject}; M mit Sicht, erstem Füllen, einem Befehl zum Neuaufbau und einem Vergleich mit der Abfrage. Im Betrieb: eine Kennzahl für das Alter dessen, was die Sicht zeigt.',
  risks: [
    '[Das Ticket verlangt: „{exact}“. Eine veraltete Antwort bricht das: die Ausnahme vereinbaren oder {subject} lassen, wie es ist.]',
    'Das Read Model von {subject} weicht von der Quelle ab: jede Nacht eine Stichprobe vergleichen und alarmieren.',
    'Das erste Füllen für {subject} kann den laufenden Betrieb sperren oder belasten: auf einer Kopie mit gleich vielen Zeilen üben.',
  ],
  back: 'Der Rückweg: {subject} behält die Abfrage hinter einem Schalter, bis beide eine Weile übereinstimmen; die Sicht kann weg, sie enthält nichts Eigenes.',
  nonGoal: 'Zu ändern, welche Felder {subject} liefert, oder das Schreibmodell aufzuteilen.',
  measure: {
    what: '95. Perzentil von {subject}, und das Alter der Daten',
    before: '[measure: 95. Perzentil und gelesene Zeilen von {subject}]',
    after: '[measure: 95. Perzentil und Höchstalter von {subject}]',
  },
  questions: [
    'Wie viele Sekunden alt darf {subject} für jeden Aufrufer sein, und wer bestimmt das?',
    'Welche Schreibzugriffe ändern, was {subject} zeigt, auch außerhalb dieses Codes (Skripte, Importe, andere Services)?',
    'Ist {subject} schnell genug, wenn die Spalten zum Joinen und Filtern indiziert sind?',
  ],
};
