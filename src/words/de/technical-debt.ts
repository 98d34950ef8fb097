import type { LensWords } from '../sentences';

export const technicalDebt: LensWords = {
  name: 'Technische Schulden',
  question: 'Ist das wieder ein Patch derselben Art, und welche Änderung am Entwurf würde die Reihe beenden?',
  variants: {
    'fixed-again': {
      title: 'Die Reihe der Fixes in {fixedFile} beenden',
      noticed:
        'Mir ist außerdem aufgefallen, dass {fixedPath} schon {fixCount}-mal repariert wurde ({fix*})[, davon {functionFixes}-mal in {fixedFunction}][, jedes Mal in {fixedAlways}].',
      proposed:
        'Ich schlage vor, {fixedFile} für diese ganze Fehlerklasse neu zu entwerfen, mit je einem Test[; zu besprechen mit {audience*}].',
    },
    patched: {
      title: 'Ein Ort für das, was sich wiederholt: {places}',
      noticed: 'Mir ist außerdem aufgefallen, dass dieselben Zeilen mehrfach dazukommen: {places} ({place}).',
      proposed:
        'Ich schlage eine gemeinsame Definition vor ({places}), damit die nächste Änderung einmal geschieht und keine Stelle vergessen wird[; zu besprechen mit {audience*}].',
    },
    twins: {
      title: 'Die zwei Kopien von {file} zusammenführen',
      noticed: 'Mir ist außerdem aufgefallen, dass sich zwei Kopien von {file} gleich ändern: {places}.',
      proposed:
        'Ich schlage eine gemeinsame Fassung von {file} vor, mit den wenigen Unterschieden als Parametern und einem Datum für das Ende der Kopie[; zu besprechen mit {audience*}].',
    },
    'same-line': {
      title: 'Einmal entscheiden, was {copies} Dateien wiederholen',
      noticed: 'Mir ist außerdem aufgefallen, dass dieselbe Zeile in {copies} Dateien steht, darunter {places}.',
      proposed:
        'Ich schlage vor, diese Entscheidung an eine Stelle zu verlegen, die alle fragen ({places}), damit neue Aufrufer sie nicht vergessen[; zu besprechen mit {audience*}].',
    },
    pasted: {
      title: 'Ein Ort für das, was sich wiederholt: {places}',
      noticed: 'Mir ist außerdem aufgefallen, dass derselbe Block mehrfach dazukommt: {places} ({place}).',
      proposed:
        'Ich schlage eine gemeinsame Funktion oder einen gemeinsamen Typ vor ({places}), bevor eine dritte Kopie entsteht und alle auseinanderlaufen[; zu besprechen mit {audience*}].',
    },
    library: {
      title: 'Die gepatchte Bibliothek in {file} pflegen oder lassen',
      noticed: 'Mir ist außerdem aufgefallen, dass eine Bibliothek von außen gepatcht wird: „{quote}“.',
      proposed:
        'Ich schlage vor, es upstream einzubringen, {file} bis dahin an die Version zu binden und zu testen, dass der Patch wirkt[; zu besprechen mit {audience*}].',
    },
    said: {
      title: 'Den Workaround in {where} beenden',
      noticed: 'Mir ist außerdem aufgefallen, dass sich der Code selbst vorläufig nennt: „{quote}“.',
      proposed:
        'Ich schlage ein Ticket für die Ursache hinter {where} vor, mit Endzustand, Datum und den Kosten bis dahin[; zu besprechen mit {audience*}].',
    },
    message: {
      title: 'Das Ende dieses Workarounds benennen',
      noticed: 'Mir ist außerdem aufgefallen, dass sich die Änderung selbst vorläufig nennt: „{quote}“.',
      proposed:
        'Ich schlage vor, für {thing} den richtigen Entwurf, dessen Umfang und das Datum oder Ereignis festzuhalten, mit dem dieser entfällt[; zu besprechen mit {audience*}].',
    },
    todo: {
      title: 'Klären, was {where} offenlässt',
      noticed: 'Mir ist außerdem aufgefallen, dass „{todo}“ zurückbleibt ({place}).',
      proposed:
        'Ich schlage vor, es in dieser Serie zu klären oder mit Zuständigkeit und Datum zu versehen, da {where} nun darauf aufbaut[; zu besprechen mit {audience*}].',
    },
    copied: {
      title: 'Eine Heimat für den Code, den {where} kopiert',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ eine Kopie kennzeichnet.',
      proposed:
        'Ich schlage vor, das in {where} Kopierte zu teilen, zu kapseln oder upstream einzubringen und solche Kopien bis dahin aufzulisten[; zu besprechen mit {audience*}].',
    },
    commented: {
      title: 'Über den stillgelegten Code in {where} entscheiden',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} durch Auskommentieren umgeschaltet wird ({place}).',
      proposed:
        'Ich schlage vor, den Code zu löschen oder hinter eine Einstellung zu legen und in {file} zu sagen, was ihn zurückbringt[; zu besprechen mit {audience*}].',
    },
    silenced: {
      title: 'Die Liste stummgeschalteter Prüfungen verkürzen',
      noticed: 'Mir ist außerdem aufgefallen, dass eine Prüfung stummgeschaltet statt beantwortet wird: „{quote}“.',
      proposed:
        'Ich schlage für {file} eine Baseline vor, die nur schrumpfen darf, mit Ursache und Datum je Eintrag[; zu besprechen mit {audience*}].',
    },
    waits: {
      title: 'Das Warten in {where} durch ein Signal ersetzen',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} eine feste Zeit wartet statt auf die Ursache ({place}).',
      proposed:
        'Ich schlage vor, {where} auf das Ereignis selbst warten zu lassen und die Pause nur befristet zu behalten[; zu besprechen mit {audience*}].',
    },
    duplication: {
      title: 'Ein Ort für das, was {thing} wiederholt',
      noticed: 'Mir ist außerdem aufgefallen, dass dasselbe an mehreren Stellen steht: „{quote}“.',
      proposed:
        'Ich schlage eine Definition vor, die {thing} und alle Kopien teilen, und eine Liste der verbliebenen Kopien[; zu besprechen mit {audience*}].',
    },
    again: {
      title: 'Die Ursache hinter diesen Patches finden',
      noticed: 'Mir ist außerdem aufgefallen, dass dies ein weiterer Patch derselben Art ist: „{said}“.',
      proposed:
        'Ich schlage vor, zu suchen, was diese Patches an {thing} gemeinsam haben, und das einmal zu ändern[; zu besprechen mit {audience*}].',
    },
    within: {
      title: 'Eine Form für die Kopien in {file}',
      noticed: 'Mir ist außerdem aufgefallen, dass derselbe Block {copies}-mal in {file} dazukommt ({place}).',
      proposed:
        'Ich schlage in {file} eine Funktion mit den Unterschieden als Parametern vor, für jede Verwendung getestet[; zu besprechen mit {audience*}].',
    },
    asked: {
      title: 'Sagen, was es kostet, {thing} liegen zu lassen',
      noticed: 'Mir ist außerdem aufgefallen, dass ein Aufräumen gewünscht ist: „{quote}“.',
      proposed:
        'Ich schlage vor, zu {thing} zu sagen, was es heute je Änderung kostet und welche Regel einen Ort bekommt, und nach Tests in Schritten vorzugehen, die sich einzeln lohnen[; zu besprechen mit {audience*}].',
    },
    any: {
      title: 'Die Reihe hinter {thing} beenden',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ einen Fall einer breiteren Regel behandelt.',
      proposed:
        'Ich schlage vor, rund um {thing} nach Verwandtem zu suchen, der Regel einen Ort zu geben und die Kosten des Liegenlassens zu nennen[; zu besprechen mit {audience*}].',
    },
  },
};
