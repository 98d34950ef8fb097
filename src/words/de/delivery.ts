import type { LensWords } from '../sentences';

export const delivery: LensWords = {
  name: 'Build und Auslieferung',
  question: 'Was kosten Bauen, Testen und Ausliefern jeden von uns, und was würde es verringern?',
  variants: {
    skipped: {
      title: '{file} scheitern lassen, wenn die Prüfung scheitert',
      noticed: 'Mir ist außerdem aufgefallen, dass ein Fehlschlag ungesehen durchgehen kann: {step} ({place}).',
      proposed:
        'Ich schlage vor, {step} im Zweifel scheitern zu lassen, mit Zuständigkeit und Enddatum je Ausnahme, und zu zählen, was verdeckt wird[; abzustimmen mit {audience*}].',
    },
    copied: {
      title: 'Aus {job} eine Matrix statt einer Kopie machen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {job} die Nachbarn wiederholt ({place}); jedes Wachstum der Suite ist Handarbeit.',
      proposed:
        'Ich schlage statt {job} und verwandter Jobs eine Matrix vor, nach gemessener Zeit geteilt, mit erfasster Gesamtdauer[; abzustimmen mit {audience*}].',
    },
    waits: {
      title: 'Auf das Ereignis warten, nicht auf {wait}',
      noticed: 'Mir ist außerdem aufgefallen, dass der Lauf nach der Uhr wartet: „{quote}“.',
      proposed:
        'Ich schlage vor, {wait} hier und an verwandten Stellen durch ein Bereitschaftssignal zu ersetzen und Dauer und Flaky-Quote zu verfolgen[; abzustimmen mit {audience*}].',
    },
    longer: {
      title: 'Klären, was {after} statt {before} verdeckt',
      noticed: 'Mir ist außerdem aufgefallen, dass eine Wartezeit von {before} auf {after} steigt ({place}).',
      proposed:
        'Ich schlage vor, in {thing} auf ein Signal zu warten, die echte Laufdauer zu erfassen und die Grenze daraus abzuleiten[; abzustimmen mit {audience*}].',
    },
    'time-limit': {
      title: 'Den Lauf messen, bevor {wait} gesetzt wird',
      noticed: 'Mir ist außerdem aufgefallen, dass das Zeitlimit eines Laufs von Hand gesetzt ist: „{quote}“.',
      proposed:
        'Ich schlage vor, die Dauer jedes Teils von {file} zu erfassen, den langsamsten zu kürzen oder zu teilen und Limits daraus abzuleiten[; abzustimmen mit {audience*}].',
    },
    fetched: {
      title: 'Festlegen und cachen, was {file} lädt',
      noticed: 'Mir ist außerdem aufgefallen, dass jeder Lauf sein Werkzeug neu lädt oder baut: {tool} ({place}).',
      proposed:
        'Ich schlage vor, die Version festzulegen, Image oder Cache zu nutzen und die Bauzeit von {file} vorher und nachher festzuhalten[; abzustimmen mit {audience*}].',
    },
    cache: {
      title: 'Messen, was {step} in {file} spart',
      noticed: 'Mir ist außerdem aufgefallen, dass der Build ohne Messwert beschleunigt wird: „{quote}“.',
      proposed:
        'Ich schlage vor, die Zeiten von {file} vorher und nachher festzuhalten und zu prüfen, dass ein zweiter Lauf nichts wiederholt[; abzustimmen mit {audience*}].',
    },
    added: {
      title: '{pipeline}: Zuständigkeit und Zeitbudget klären',
      noticed: 'Mir ist außerdem aufgefallen, dass {pipeline} jeder Änderung einen Lauf hinzufügt („{quote}“).',
      proposed:
        'Ich schlage vor, für {pipeline} anzugeben, was gefunden werden muss, wie lange es dauern darf, wer repariert und welcher alte Schritt entfällt[; abzustimmen mit {audience*}].',
    },
    'flaky-tests': {
      title: 'Eine Liste instabiler Tests mit Enddatum führen',
      noticed: 'Mir ist außerdem aufgefallen, dass die Änderung auf instabile Tests reagiert: „{phrase}“.',
      proposed:
        'Ich schlage vor, die gemeinsame Ursache hinter „{work}“ zu suchen, auf Signale statt auf Zeit zu warten und die Flaky-Quote zu verfolgen[; abzustimmen mit {audience*}].',
    },
    local: {
      title: 'Das lokale Setup aus {file} im CI testen',
      noticed: 'Mir ist außerdem aufgefallen, dass sich der Einstieg für Entwickler ändert: „{quote}“.',
      proposed:
        'Ich schlage vor, die Versionen in {file} festzulegen, das Setup täglich im CI zu starten und die Minuten bis zum ersten grünen Test zu messen[; abzustimmen mit {audience*}].',
    },
    time: {
      title: 'Die Zeit beziffern, die {thing} spart',
      noticed: 'Mir ist außerdem aufgefallen, dass es um verlorene Zeit bei der Auslieferung geht: „{phrase}“.',
      proposed:
        'Ich schlage vor, die Minuten hinter „{work}“ vorher und nachher zu messen, den Gewinn durch eine Prüfung zu sichern und das Nächstlangsamste anzugehen[; abzustimmen mit {audience*}].',
    },
    step: {
      title: '{file} auf einem Branch erproben, ehe es zählt',
      noticed:
        'Mir ist außerdem aufgefallen, dass sich die Pipeline bei „{quote}“ ändert und das erst im Ernstfall erprobt wird.',
      proposed:
        'Ich schlage vor, {file} bei eigenen Änderungen laufen zu lassen, mit gemeinsamem Setup für verwandte Pipelines und erfasster Zeit[; abzustimmen mit {audience*}].',
    },
    any: {
      title: 'Messen, was {thing} jede Änderung kostet',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ bei jedem Build oder Release Zeit kostet.',
      proposed:
        'Ich schlage vor, die verlorene Zeit rund um {thing} zu messen, eine zuständige Person zu benennen und das Ziel zu setzen[; abzustimmen mit {audience*}].',
    },
  },
};
