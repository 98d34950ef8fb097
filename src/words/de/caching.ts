import type { LensWords } from '../sentences';

export const caching: LensWords = {
  name: 'Caching',
  question: 'Welcher Lesezugriff wiederholt sich, und wie erfährt die gecachte Antwort, dass sie veraltet ist?',
  variants: {
    'often-called-route': {
      title: '{route} cachen, bevor es mehr Aufrufer werden',
      noticed: 'Mir ist außerdem aufgefallen, wie {route} genutzt werden soll: „{saying}“.',
      designed: 'Der Pfad taugt als Cache-Schlüssel; ein Cache kann also später kommen, ohne Aufrufer zu ändern.',
      proposed:
        'Ich schlage vor, Schlüssel, Lebensdauer und Invalidierung für {route} festzulegen, und wo die Antworten liegen[; zu besprechen mit {audience*}].',
    },
    'derived-route': {
      title: 'Entscheiden, wie {route} gecacht wird',
      noticed: 'Mir ist außerdem aufgefallen, dass {route} die Antwort bei jeder Anfrage neu berechnet ({place}).',
      proposed:
        'Ich schlage vor, festzuhalten, was an {route} wie lange gecacht werden darf und was es invalidiert[; zu besprechen mit {audience*}].',
    },
    route: {
      title: 'Entscheiden, wie {route} gecacht wird',
      noticed: 'Mir ist außerdem aufgefallen, dass {route} bei jeder Anfrage neu beantwortet wird ({place}).',
      proposed:
        'Ich schlage vor, festzuhalten, was an {route} wie lange gecacht werden darf und was es invalidiert[; zu besprechen mit {audience*}].',
    },
    'asked-route': {
      title: '{route} von Anfang an cachen',
      noticed: 'Mir ist außerdem aufgefallen, wie {route} genutzt werden soll: „{saying}“.',
      designed: 'Nach Pfad und Parametern zu cachen, kostet wenig, solange noch niemand aufruft.',
      proposed:
        'Ich schlage vor, Schlüssel, Lebensdauer und Invalidierung für {route} schon im Ticket festzulegen und mit {audience*} zu besprechen.',
    },
    'often-read': {
      title: 'Caching klären, solange {thing} offen ist',
      noticed: 'Mir ist außerdem aufgefallen, wie oft das gelesen wird: „{saying}“.',
      proposed:
        'Ich schlage vor, zu klären, was von {thing} gecacht wird, mit Schlüssel, Lebensdauer und Invalidierung[; zu besprechen mit {audience*}].',
    },
    'switched-off': {
      title: 'Herausfinden, warum der Cache in {where} aus ist',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} den Cache nicht mehr liest ({place}).',
      proposed:
        'Ich schlage vor, die im Schlüssel fehlende Eingabe zu finden, die Invalidierung festzuhalten und den Cache in {where} wieder einzuschalten[; zu besprechen mit {audience*}].',
    },
    'no-lifetime': {
      title: 'Eine Lebensdauer für das, was {where} behält',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} einen Wert vorhält, ohne zu sagen, wie lange ({place}).',
      proposed:
        'Ich schlage vor, für das in {where} Vorgehaltene Schlüssel, Lebensdauer, Größe und Invalidierung an einer Stelle festzulegen und Treffer zu zählen[; zu besprechen mit {audience*}].',
    },
    key: {
      title: 'Jede Eingabe in den Schlüssel von {where}',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} bestimmt, unter welchem Schlüssel gecacht wird ({place}).',
      proposed:
        'Ich schlage vor, alles aufzulisten, wovon die Antwort von {where} abhängt, jedes davon in den Schlüssel aufzunehmen und das zu testen[; zu besprechen mit {audience*}].',
    },
    dropped: {
      title: 'Eine Regel zur Invalidierung für {where}',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} gecachte Werte von Hand verwirft ({place}).',
      proposed:
        'Ich schlage eine schriftliche Regel vor: welcher Schreibzugriff was verwirft, an einer Stelle, damit der nächste neben {where} es nicht vergisst[; zu besprechen mit {audience*}].',
    },
    header: {
      title: 'Eine Cache-Regel je Art von Antwort',
      noticed: 'Mir ist außerdem aufgefallen, dass {file} festlegt, wie eine Art von Antwort gecacht wird: „{quote}“.',
      proposed:
        'Ich schlage in {file} eine Regel je Art vor: private Seiten nie, Dateien mit Hash unbegrenzt, der Rest mit fester Lebensdauer[; zu besprechen mit {audience*}].',
    },
    lifetime: {
      title: 'Angeben, wie alt die Antwort von {where} sein darf',
      noticed: 'Mir ist außerdem aufgefallen, dass eine Lebensdauer ohne Begründung gesetzt ist: „{quote}“.',
      proposed:
        'Ich schlage vor, anzugeben, wie alt die Antwort von {where} sein darf, wo nötig beim Schreiben zu invalidieren und Treffer zu zählen[; zu besprechen mit {audience*}].',
    },
    filled: {
      title: 'Die Cache-Regel von {where} festhalten',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} Antworten zwischenspeichert ({place}).',
      proposed:
        'Ich schlage vor, neben {where} Schlüssel, Lebensdauer, Obergrenze und Invalidierung anzugeben und Treffer zu zählen[; zu besprechen mit {audience*}].',
    },
    said: {
      title: 'Die Cache-Regel von {thing} festhalten',
      noticed: 'Mir ist außerdem aufgefallen, dass hier ein Cache im Spiel ist: „{quote}“.',
      proposed:
        'Ich schlage eine Regel für {thing} vor: Schlüssel, Lebensdauer, Invalidierung, Verhalten bei einem Miss und erwartete Trefferquote[; zu besprechen mit {audience*}].',
    },
    any: {
      title: 'Die Cache-Regeln rund um {thing} klären',
      noticed: 'Mir ist außerdem aufgefallen, dass es zu „{quote}“ keine schriftliche Cache-Regel gibt.',
      proposed:
        'Ich schlage eine Regel für {thing} vor: Schlüssel, Lebensdauer, Invalidierung, erwartete Trefferquote[; zu besprechen mit {audience*}].',
    },
  },
};
