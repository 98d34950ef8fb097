import type { LensWords } from '../sentences';

export const readModel: LensWords = {
  name: 'Read Model',
  question:
    'Welche Lesezugriffe verknüpfen, aggregieren oder formen bei jeder Anfrage, und was läge besser vorberechnet vor?',
  variants: {
    'joined-route': {
      title: 'Ein Read Model hinter {route}',
      noticed:
        'Mir ist außerdem aufgefallen, dass {route} jedes Mal {tables*} per Join verknüpft[ und {aggregate*} berechnet] ({place}).',
      designed: 'Was {route} bedient, lässt sich hinter dem Pfad austauschen, ohne Aufrufer zu berühren.',
      proposed:
        'Ich schlage ein denormalisiertes Read Model aus {tables*} für {route} vor, mit vereinbartem Höchstalter[; zu besprechen mit {audience*}].',
    },
    joined: {
      title: 'Ein Read Model für {tables*}',
      noticed:
        'Mir ist außerdem aufgefallen, dass jeder Lesezugriff {tables*} per Join verknüpft[ und {aggregate*} berechnet] ({place}).',
      proposed:
        'Ich schlage eine denormalisierte Sicht auf {tables*} vor, beim Schreiben aktualisiert, mit vereinbartem Höchstalter[; zu besprechen mit {audience*}].',
    },
    derived: {
      title: 'Sagen, wer {column} aktuell hält',
      noticed:
        'Mir ist außerdem aufgefallen, dass sich Lesezugriffe nun auf {column} verlassen, einen abgeleiteten Wert ({place}).',
      proposed:
        'Ich schlage vor, anzugeben, welche Schreibzugriffe {column} aktuell halten und wie alt der Wert sein darf, dazu eine Prüfung mit Reparatur[; zu besprechen mit {audience*}].',
    },
    window: {
      title: 'Bereithalten, was {where} bei jedem Lesen sortiert',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} bei jedem Lesen Zeilen durchläuft oder einstuft ({place}).',
      proposed:
        'Ich schlage vor, das Ergebnis beim Schreiben mit vereinbartem Höchstalter abzulegen, sodass {where} nur nachschlägt[; zu besprechen mit {audience*}].',
    },
    subselect: {
      title: 'Speichern, was {where} je Zeile ableitet',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} je Zeile einen Wert per Subselect berechnet ({place}).',
      proposed:
        'Ich schlage eine beim Schreiben gepflegte Spalte vor, mit Index und Reparaturlauf, sodass {where} sie nur liest[; zu besprechen mit {audience*}].',
    },
    many: {
      title: 'Eine Lesesicht für {where}',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} bei jedem Lesen {joins} Quellen zusammenführt ({place}).',
      proposed:
        'Ich schlage eine auf {where} zugeschnittene, denormalisierte Sicht vor, beim Schreiben aktualisiert, mit vereinbartem Höchstalter[; zu besprechen mit {audience*}].',
    },
    report: {
      title: 'Vorberechnen, was {where} zeigt: {view}',
      noticed: 'Mir ist außerdem aufgefallen, dass jedes Mal aus Rohdaten berechnet wird: {view} ({place}).',
      proposed:
        'Ich schlage vor, die Summen dafür ({view}) beim Schreiben fortzuführen, mit zugesagter Aktualität, sodass {where} sie nur liest[; zu besprechen mit {audience*}].',
    },
    counted: {
      title: 'Bereithalten, was {where} summiert',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} bei jedem Lesen Rohdaten summiert ({place}).',
      proposed:
        'Ich schlage für {where} eine gepflegte Zahl mit zugesagter Aktualität vor, und die Größe, ab der sie sich lohnt[; zu besprechen mit {audience*}].',
    },
    any: {
      title: 'Vorberechnen, was {thing} bei jedem Lesen ableitet',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ bei jedem Lesen neu berechnet wird.',
      proposed:
        'Ich schlage vor, das Ergebnis von {thing} vorberechnet bereitzuhalten, mit Zuständigkeit und Höchstalter[; zu besprechen mit {audience*}].',
    },
  },
};
