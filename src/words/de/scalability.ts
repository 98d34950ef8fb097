import type { LensWords } from '../sentences';

export const scalability: LensWords = {
  name: 'Skalierbarkeit',
  question: 'Was wächst hier mit Daten oder Last, und wo liegt die Grenze?',
  variants: {
    'query-loop': {
      title: 'In einem Zug laden, was {where} einzeln fragt',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} je Schleifendurchlauf einen Aufruf macht: „{quote}“.',
      proposed:
        'Ich schlage in {where} einen gebündelten Aufruf vor, einen Test der Abfragezahl, der das sichert, und einen Blick auf Verwandtes[; zu besprechen mit {audience*}].',
    },
    'fan-out': {
      title: 'Begrenzen, was {where} auf einmal sendet',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} je Eintrag einen Job oder eine Nachricht sendet ({place}).',
      proposed:
        'Ich schlage vor, aus {where} in begrenzten Batches einzureihen, ein Lauf zur Zeit, und die größte erwartete Zahl anzugeben[; zu besprechen mit {audience*}].',
    },
    unlimited: {
      title: 'Seitenweise laden, was {where} lädt',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} mit {call} alles lädt, was da ist ({place}).',
      proposed:
        'Ich schlage Paging oder eine feste Grenze für {where} und benachbarte Listen vor, und die Größe, ab der es schmerzt[; zu besprechen mit {audience*}].',
    },
    bulk: {
      title: 'In {where} in begrenzten Schritten schreiben',
      noticed: 'Mir ist außerdem aufgefallen, dass eine Anweisung in {where} beliebig viele Zeilen berührt ({place}).',
      proposed:
        'Ich schlage für {where} begrenzte, fortsetzbare Batches mit passendem Index und Fortschrittszähler vor[; zu besprechen mit {audience*}].',
    },
    contains: {
      title: 'Ein Index für das, was {where} sucht',
      noticed:
        'Mir ist außerdem aufgefallen, dass {where} mitten in einer Spalte sucht ({place}), was kein gewöhnlicher Index bedient.',
      proposed:
        'Ich schlage für {where} einen Such- oder Präfixindex vor, bis dahin eine Mindestlänge und eine Grenze[; zu besprechen mit {audience*}].',
    },
    limit: {
      title: 'Das Wachstum hinter {setting} beseitigen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {setting} auf {value} geht ({place}); das verschiebt nur die Grenze.',
      proposed:
        'Ich schlage vor, beim neuen {setting} zu messen, die Kurve zu zeichnen und die Abhilfe zu planen: Paging, Streaming, Batches[; zu besprechen mit {audience*}].',
    },
    preload: {
      title: 'Listen vor einer Abfrage je Zeile schützen',
      noticed: 'Mir ist außerdem aufgefallen, dass nur in {where} verknüpfte Zeilen vorab geladen werden ({place}).',
      proposed:
        'Ich schlage eine Prüfung der Abfragezahl vor und einen Durchgang durch die Listen neben {where}, damit die nächste am Test scheitert[; zu besprechen mit {audience*}].',
    },
    'all-at-once': {
      title: 'Begrenzen, was {where} auf einmal startet',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} so viele Aufrufe startet, wie es Einträge gibt ({place}).',
      proposed:
        'Ich schlage in {where} eine feste Zahl zur selben Zeit oder einen gebündelten Aufruf vor, und die größte auszuhaltende Zahl[; zu besprechen mit {audience*}].',
    },
    'in-memory': {
      title: 'Die Datenbank für {where} zählen und filtern lassen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {where} Zeilen lädt, um sie im Speicher zu zählen oder zu filtern ({place}).',
      proposed:
        'Ich schlage vor, das in die Abfrage hinter {where} zu verlegen, mit einem Test bei realistischer Größe[; zu besprechen mit {audience*}].',
    },
    probe: {
      title: 'Messen, was {where} je Zeile fragt',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} für jede Zeile nach anderen Zeilen fragt ({place}).',
      proposed:
        'Ich schlage vor, {where} auf größten Daten zu messen und die Frage durch Join, ein Subselect oder ein gespeichertes Flag zu ersetzen[; zu besprechen mit {audience*}].',
    },
    aggregate: {
      title: 'Messen, was {where} bei jedem Lesen zählt',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} bei jedem Lesen neu zählt oder gruppiert ({place}).',
      proposed:
        'Ich schlage vor, {where} auf den größten Daten zu messen und die Größe zu vereinbaren, ab der es bereitgehalten wird[; zu besprechen mit {audience*}].',
    },
    'one-each': {
      title: 'Die Abfragen je Seite konstant halten',
      noticed: 'Mir ist außerdem aufgefallen, dass hier Roundtrips von Hand eingespart werden: „{quote}“.',
      proposed:
        'Ich schlage eine Prüfung der Abfragezahl rund um {thing} vor und einen Durchgang durch Verwandtes nach demselben Muster[; zu besprechen mit {audience*}].',
    },
    'said-limit': {
      title: 'Das Wachstum hinter der Grenze beseitigen',
      noticed: 'Mir ist außerdem aufgefallen, dass eine Grenze gesetzt oder verschoben wird: „{quote}“.',
      proposed:
        'Ich schlage vor, für {thing} anzugeben, was wächst, ab welcher Größe es schmerzt und was hilft: Seite, Batch, Stream oder Queue[; zu besprechen mit {audience*}].',
    },
    sorted: {
      title: 'Index und Grenze für {where}',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} beim Lesen sortiert ({place}).',
      proposed:
        'Ich schlage einen Index für diese Sortierung und eine Grenze in {where} vor, per Query-Plan auf Daten echter Größe geprüft[; zu besprechen mit {audience*}].',
    },
    memory: {
      title: 'Den Speicherbedarf von {thing} begrenzen',
      noticed: 'Mir ist außerdem aufgefallen, dass der Speicher die Grenze ist: „{quote}“.',
      proposed:
        'Ich schlage vor, {thing} auf Streaming oder Paging umzustellen, mit angegebener größter Eingabe und einem Test bei dieser Größe[; zu besprechen mit {audience*}].',
    },
    slow: {
      title: '{thing} dort messen, wo es schmerzen wird',
      noticed: 'Mir ist außerdem aufgefallen, dass es um Tempo geht, ohne Zahl: „{quote}“.',
      proposed:
        'Ich schlage einen Benchmark von {thing} bei zehnfacher Datenmenge vor, ein Ziel und eine Prüfung, die es hält[; zu besprechen mit {audience*}].',
    },
    many: {
      title: 'Sagen, wie viele {thing} aushalten muss',
      noticed: 'Mir ist außerdem aufgefallen, dass vieles zugleich verarbeitet wird: „{quote}“.',
      proposed:
        'Ich schlage vor, die größte Zahl für {thing} anzugeben, in begrenzten, fortsetzbaren Schritten zu arbeiten und bei dieser Größe zu messen[; zu besprechen mit {audience*}].',
    },
    plan: {
      title: 'Den Query-Plan von {thing} im Blick behalten',
      noticed: 'Mir ist außerdem aufgefallen, dass es um die Abfrage selbst geht: „{quote}“.',
      proposed:
        'Ich schlage für {thing} eine Prüfung des Plans auf Daten in Produktionsgröße vor, und eine Grenze, ab der neu hingesehen wird[; zu besprechen mit {audience*}].',
    },
    any: {
      title: 'Das Wachstum hinter {thing} kennen',
      noticed: 'Mir ist außerdem aufgefallen, dass die Kosten von „{quote}“ mit den Daten wachsen.',
      proposed:
        'Ich schlage vor, die Wachstumskurve von {thing} zu ermitteln, die Größe, ab der es schmerzt, und was dann hilft: Batch, Seite oder Queue[; zu besprechen mit {audience*}].',
    },
  },
};
