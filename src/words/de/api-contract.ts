import type { LensWords } from '../sentences';

export const apiContract: LensWords = {
  name: 'API-Vertrag',
  question: 'Worauf verlassen sich Aufrufer hier, und wie ändert es sich, ohne dass bei ihnen etwas bricht?',
  variants: {
    'wire-number': {
      title: 'Die Feldnummer von {field} nie wiederverwenden',
      noticed:
        'Mir ist außerdem aufgefallen, dass {field} auf der Leitung von {before} zu {after} wechselt ({place}); ältere Clients lesen das falsch.',
      designed: 'Eine freie Nummer für das neue Feld und eine reservierte alte halten beide Seiten lauffähig.',
      proposed:
        'Ich schlage für {file} eine geprüfte Regel vor: Nummern und Typen nie wiederverwenden, alte Felder reservieren[; abzustimmen mit {audience*}].',
    },
    'wire-removed': {
      title: '{field} erst abkündigen, dann aus {file} entfernen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {field} in einem Schritt aus der veröffentlichten Beschreibung verschwindet ({place}).',
      designed: 'Es als deprecated stehen zu lassen, kostet eine Zeile.',
      proposed:
        'Ich schlage vor, {field} ein Release lang neben dem Nachfolger zu behalten, zu zählen, wer es noch sendet, und das Ende mit {audience*} anzukündigen.',
    },
    'graph-removed': {
      title: '{field} erst abkündigen, dann aus dem Schema entfernen',
      noticed: 'Mir ist außerdem aufgefallen, dass {field} aus dem öffentlichen Schema verschwindet ({place}).',
      proposed:
        'Ich schlage vor, {field} mit Datum als deprecated zu markieren, die Nutzung zu beobachten und erst dann zu entfernen; als Regel abzustimmen mit {audience*}.',
    },
    'parameter-removed': {
      title: '{parameter} noch ein Release lang annehmen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {parameter} nicht mehr gelesen wird ({place}); wer es sendet, bekommt eine andere Antwort, keinen Fehler.',
      proposed:
        'Ich schlage vor, {parameter} ein Release lang ausdrücklich abzulehnen, in den Release Notes zu nennen[; abzustimmen mit {audience*}].',
    },
    'route-removed': {
      title: 'Aufrufern von {route} sagen, wohin sie wechseln',
      noticed: 'Mir ist außerdem aufgefallen, dass {route} wegfällt ({place}) und Aufrufer es erst am Fehler bemerken.',
      proposed:
        'Ich schlage vor, {route} ein Release lang mit einem Verweis auf den Nachfolger zu beantworten, Aufrufe zu zählen und das Enddatum mit {audience*} abzustimmen.',
    },
    'declaration-removed': {
      title: '{function} ein Release lang als deprecated behalten',
      noticed:
        'Mir ist außerdem aufgefallen, dass {function} ohne Ersatz aus {file} verschwindet; wer dagegen baut, bricht.',
      designed: 'Ein dünner Alias, der den Nachfolger aufruft, würde genügen.',
      proposed:
        'Ich schlage eine Regel für exportierte Namen wie {function} vor: abkündigen, Nachfolger nennen, ein Release später entfernen[; abzustimmen mit {audience*}].',
    },
    status: {
      title: '{after} statt {before} als Vertragsänderung behandeln',
      noticed:
        'Mir ist außerdem aufgefallen, dass die Antwort von {before} zu {after} wechselt ({place}); Clients verzweigen danach.',
      proposed:
        'Ich schlage vor, festzuhalten, welcher Fall {after} liefert, das anzukündigen und in einem Contract-Test zu sichern[; abzustimmen mit {audience*}].',
    },
    'error-type': {
      title: '{before} lesbar halten, solange {after} übernimmt',
      noticed: 'Mir ist außerdem aufgefallen, dass Aufrufer statt {before} nun {after} erhalten ({place}).',
      proposed:
        'Ich schlage eine Liste stabiler Fehlercodes mit {after} vor, für ein Release eine Abbildung von {before} und einen Test für beides[; abzustimmen mit {audience*}].',
    },
    'key-renamed': {
      title: '{before} ein Release lang neben {after} annehmen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {before} jetzt {after} heißt ({place}); der alte Name wird ohne Fehler ignoriert.',
      proposed:
        'Ich schlage vor, {before} ein Release lang mit Warnung anzunehmen oder klar abzulehnen[; abzustimmen mit {audience*}].',
    },
    'field-type': {
      title: 'Den Wechsel von {before} zu {after} versionieren',
      noticed:
        'Mir ist außerdem aufgefallen, dass ein Feld von {before} zu {after} wechselt ({place}); wer den alten Typ liest, bricht.',
      proposed:
        'Ich schlage ein zweites Feld für {after} neben dem alten vor, bis alle Leser umgestellt sind[; abzustimmen mit {audience*}].',
    },
    deprecation: {
      title: 'Der Abkündigung in {file} ein Ende geben',
      noticed: 'Mir ist außerdem aufgefallen, dass die Abkündigung nur in „{quote}“ steht.',
      proposed:
        'Ich schlage für {thing} einen Plan vor: Nachfolger, Warnung bei Nutzung, Zahl der verbliebenen Aufrufer und Enddatum[; abzustimmen mit {audience*}].',
    },
    'declaration-changed': {
      title: 'Die alte Form von {function} aufrufbar halten',
      noticed:
        'Mir ist außerdem aufgefallen, dass {function} den Namen behält und die Form ändert ({place}); „{before}“ passt nicht mehr.',
      proposed:
        'Ich schlage für {function} in diesem Release ein optionales Argument oder eine Überladung vor, der Bruch angekündigt fürs nächste[; abzustimmen mit {audience*}].',
    },
    'patch-release': {
      title: 'Vor dem Release klären, was {package} zusagt',
      noticed:
        'Mir ist außerdem aufgefallen, dass {function} in einem kleinen Release von {package} öffentlich wird ({place}).',
      proposed:
        'Ich schlage vor, Typen, Fehler und was sich an {function} noch ändern darf zu klären, bevor {package} erscheint[; abzustimmen mit {audience*}].',
    },
    rpc: {
      title: 'Den Vertrag rund um {field} festlegen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {field} Teil des Übertragungsformats wird ({place}) und schwer zurückzunehmen ist.',
      proposed:
        'Ich schlage vor, für {field} Voraussetzungen, Grenzen, Fehler und wiederholte Aufrufe festzuhalten, bevor Clients davon abhängen[; abzustimmen mit {audience*}].',
    },
    'graph-field': {
      title: 'Festhalten, was {field} zusagt',
      noticed: 'Mir ist außerdem aufgefallen, dass {field} Teil des öffentlichen Schemas wird ({place}).',
      proposed:
        'Ich schlage vor, für {field} leere und unbekannte Werte, Grenzen und Fehler zu definieren und für Clients zu dokumentieren[; abzustimmen mit {audience*}].',
    },
    route: {
      title: 'Den Vertrag von {route} klären, ehe andere ihn nutzen',
      noticed: 'Mir ist außerdem aufgefallen, dass andere {route} nun aufrufen können ({place}).',
      proposed:
        'Ich schlage vor, für {route} Payload, Fehler, Paging und das Verhalten wiederholter Aufrufe festzuhalten, bevor Clients davon abhängen[; abzustimmen mit {audience*}].',
    },
    'route-asked': {
      title: 'Den Vertrag von {route} vor dem Bau klären',
      noticed: 'Mir ist außerdem aufgefallen, dass andere {route} aufrufen werden.',
      proposed:
        'Ich schlage vor, für {route} Payload, Fehler, Versionierung und das Verhalten wiederholter Aufrufe vor dem Bau mit {audience*} abzustimmen.',
    },
    parameter: {
      title: 'Die Regeln von {parameter} angeben',
      noticed:
        'Mir ist außerdem aufgefallen, dass {parameter} Teil der Anfrage wird ({place}); fehlende, leere und falsche Werte brauchen eine Bedeutung.',
      proposed:
        'Ich schlage vor, die Regeln von {parameter} festzuhalten und zu testen, einheitlich für alle dieser Art[; abzustimmen mit {audience*}].',
    },
    option: {
      title: '{parameter} als Vertrag mit Skripten behandeln',
      noticed: 'Mir ist außerdem aufgefallen, dass Skripte sich auf {parameter} verlassen werden ({place}).',
      proposed:
        'Ich schlage vor, Standardwert, Geltungsbereich und erlaubte Kombinationen von {parameter} anzugeben, alte Schreibweisen als Alias zu behalten[; abzustimmen mit {audience*}].',
    },
    setting: {
      title: 'Die Regeln der Option {parameter} angeben',
      noticed: 'Mir ist außerdem aufgefallen, dass {parameter} von Hand gesetzt wird ({place}).',
      proposed:
        'Ich schlage vor, Typ, Standardwert und erlaubte Werte von {parameter} zu dokumentieren, alles andere beim Start verständlich abzulehnen[; abzustimmen mit {audience*}].',
    },
    'error-code': {
      title: '{code} in einer Liste stabiler Fehlercodes führen',
      noticed: 'Mir ist außerdem aufgefallen, dass {code} ändert, wonach Clients verzweigen ({place}).',
      proposed:
        'Ich schlage eine dokumentierte Liste stabiler Fehlercodes mit {code} vor, einen Test für Code und Status und eine Mitteilung an Clients[; abzustimmen mit {audience*}].',
    },
    refusal: {
      title: 'Ankündigen, was {file} nun ablehnt',
      noticed:
        'Mir ist außerdem aufgefallen, dass Eingaben, die bisher durchgingen, nun mit {exception} enden können ({place}).',
      proposed:
        'Ich schlage vor, {exception} samt Fällen in der API-Doku zu nennen, zunächst ein Release lang zu warnen und Gespeichertes zu prüfen[; abzustimmen mit {audience*}].',
    },
    described: {
      title: 'Aufrufer prüfen: Was {file} jetzt beschreibt',
      noticed: 'Mir ist außerdem aufgefallen, dass sich die veröffentlichte Beschreibung bei {field} ändert ({place}).',
      proposed:
        'Ich schlage für {file} eine Kompatibilitätsprüfung im CI vor, die Brüche von Ergänzungen trennt, und je Bruch einen Hinweis[; abzustimmen mit {audience*}].',
    },
    'answer-documented': {
      title: 'Die Antwort von {file} mit Contract-Test sichern',
      noticed: 'Mir ist außerdem aufgefallen, dass sich die dokumentierte Antwort ändert: „{quote}“.',
      proposed:
        'Ich schlage einen Contract-Test vor, der {thing} mit der Dokumentation vergleicht, und geänderte Bedeutungen ausdrücklich zu nennen[; abzustimmen mit {audience*}].',
    },
    interface: {
      title: '{function} mit Standardverhalten ausstatten',
      noticed:
        'Mir ist außerdem aufgefallen, dass alle Implementierungen von {type} nun auch {function} bieten müssen ({place}).',
      proposed:
        'Ich schlage ein Standardverhalten für {function} vor, den Vertrag schriftlich (null, Fehler, wiederholte Aufrufe) und einen Hinweis an Implementierende[; abzustimmen mit {audience*}].',
    },
    answer: {
      title: 'Die Antwort aus {file} festschreiben',
      noticed: 'Mir ist außerdem aufgefallen, dass hier JSON entsteht, das andere lesen: „{quote}“.',
      proposed:
        'Ich schlage für {thing} eine typisierte, dokumentierte Antwort vor, nur mit Ergänzungen, und einen Contract-Test, der beim Wegfall eines Felds fehlschlägt[; abzustimmen mit {audience*}].',
    },
    'status-set': {
      title: 'Festhalten, wann {file} mit {status} antwortet',
      noticed: 'Mir ist außerdem aufgefallen, dass Aufrufer nun {status} sehen ({place}).',
      proposed:
        'Ich schlage eine Tabelle der Fälle und Antworten mit {status} vor, gleich für verwandte Endpunkte und durch einen Test gesichert[; abzustimmen mit {audience*}].',
    },
    declaration: {
      title: 'Klären, was {function} zusagt, bevor andere es nutzen',
      noticed: 'Mir ist außerdem aufgefallen, dass {function} öffentlich wird ({place}).',
      proposed:
        'Ich schlage vor, Typen, Fehler und leere Fälle jetzt festzulegen oder {function} als instabil zu markieren[; abzustimmen mit {audience*}].',
    },
    said: {
      title: 'Sagen, was für Aufrufer von {thing} gleich bleibt',
      noticed: 'Mir ist außerdem aufgefallen, dass sich ändert, was Aufrufer sehen: „{phrase}“.',
      proposed:
        'Ich schlage vor, für {thing} festzuhalten, was alte Clients bekommen, was neue, und wann die alte Form endet[; abzustimmen mit {audience*}].',
    },
    any: {
      title: 'Den Vertrag von {thing} festhalten',
      noticed: 'Mir ist außerdem aufgefallen, dass sich Aufrufer auf „{quote}“ verlassen können.',
      proposed:
        'Ich schlage vor, für {thing} zugesagte Eingaben, Antworten und Fehler anzugeben, und wie Änderungen daran angekündigt werden[; abzustimmen mit {audience*}].',
    },
  },
};
