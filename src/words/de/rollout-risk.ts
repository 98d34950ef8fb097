import type { LensWords } from '../sentences';

export const rolloutRisk: LensWords = {
  name: 'Rollout-Risiko',
  question: 'Wie weit reicht ein Fehler hier, und welcher Weg führt zurück?',
  variants: {
    flipped: {
      title: '{setting} in Stufen auf {after} stellen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {setting} für alle zugleich von {before} zu {after} wechselt ({place}).',
      designed: 'Der alte Wert ist eine Zeile entfernt.',
      proposed:
        'Ich schlage vor, {setting} erst je Umgebung umzustellen, die Zahl zu nennen, bei der wir umkehren, und es anzukündigen[; abzustimmen mit {audience*}].',
    },
    'flag-gone': {
      title: 'Einen Rückweg behalten, wenn {flag} geht',
      noticed:
        'Mir ist außerdem aufgefallen, dass {flag} wegfällt ({place}); was dahinter lag, lässt sich nicht mehr abschalten.',
      proposed:
        'Ich schlage ein Release mit {flag} als Opt-out vor, eine Kontrollmetrik und danach das Entfernen[; abzustimmen mit {audience*}].',
    },
    everyone: {
      title: 'In Stufen ausrollen, was „{action}“ mit allen tut',
      noticed: 'Mir ist außerdem aufgefallen, dass die Arbeit alle erfasst: „{quote}“.',
      proposed:
        'Ich schlage einen zählenden Probelauf vor, einen kleinen ersten Batch, eine Markierung gegen doppelte Wirkung von {action} und einen Stoppschalter[; abzustimmen mit {audience*}].',
    },
    removal: {
      title: '{action} erst proben, dann endgültig löschen',
      noticed: 'Mir ist außerdem aufgefallen, dass {action} ohne Rückweg löscht oder überschreibt ({place}).',
      proposed:
        'Ich schlage einen Probelauf mit Liste für {action} vor, eine Obergrenze, Schutz vor der falschen Umgebung und eine Kopie zum Wiederherstellen[; abzustimmen mit {audience*}].',
    },
    platform: {
      title: 'Den Umzug auf {platform} mit Rückweg planen',
      noticed: 'Mir ist außerdem aufgefallen, dass danach jede Instanz von einem weiteren Baustein abhängt: „{quote}“.',
      proposed:
        'Ich schlage vor, {platform} zuerst überall bereitzustellen, auf Staging unter Last zu betreiben und Rückweg und Kaltstart aufzuschreiben[; abzustimmen mit {audience*}].',
    },
    demanded: {
      title: 'Warnen, bevor fehlendes {setting} den Start stoppt',
      noticed:
        'Mir ist außerdem aufgefallen, dass Instanzen ohne {setting} nicht mehr starten oder arbeiten ({place}).',
      proposed:
        'Ich schlage vor, alle Umgebungen auf {setting} zu prüfen, ein Release lang nur zu warnen und es in den Upgrade-Hinweisen zu nennen[; abzustimmen mit {audience*}].',
    },
    startup: {
      title: '{trigger} zunächst abgeschaltet ausliefern',
      noticed: 'Mir ist außerdem aufgefallen, dass die Aufgabe nach einem Upgrade von selbst läuft: „{quote}“.',
      proposed:
        'Ich schlage vor, zunächst ohne {trigger} oder als Probelauf auszuliefern, einen Zyklus zu beobachten und dann stufenweise einzuschalten[; abzustimmen mit {audience*}].',
    },
    'money-code': {
      title: '{amount}: Alt und Neu auf echten Daten vergleichen',
      noticed: 'Mir ist außerdem aufgefallen, dass ab diesem Release anders gerechnet wird: „{quote}“.',
      proposed:
        'Ich schlage vor, {amount} alt und neu an echten Konten zu vergleichen, den Umgang mit bestehenden zu klären und hinter einem Schalter auszuliefern[; abzustimmen mit {audience*}].',
    },
    number: {
      title: 'Beobachten, was {setting} bei {after} bewirkt',
      noticed:
        'Mir ist außerdem aufgefallen, dass {setting} für jede Installation von {before} zu {after} wechselt ({place}).',
      proposed:
        'Ich schlage vor, {before} als Standard zu behalten, {setting} stufenweise zu ändern und die entscheidende Metrik zu nennen[; abzustimmen mit {audience*}].',
    },
    'flag-new': {
      title: '{flag}: Enddatum und Kontrollmetrik setzen',
      noticed: 'Mir ist außerdem aufgefallen, dass {flag} bestimmt, wer das neue Verhalten bekommt ({place}).',
      proposed:
        'Ich schlage vor, für {flag} festzuhalten, wer es zuerst bekommt, welche Zahl es stoppt und wann eine Seite gelöscht wird[; abzustimmen mit {audience*}].',
    },
    tentative: {
      title: 'Benennen, wann wir {thing} zurücknehmen',
      noticed: 'Mir ist außerdem aufgefallen, dass der Schritt als Versuch gemeint ist: „{phrase}“.',
      proposed:
        'Ich schlage vor, für „{work}“ Kontrollmetrik, Schwelle für den Rückweg und wer bis wann entscheidet zu benennen[; abzustimmen mit {audience*}].',
    },
    'default-new': {
      title: 'Den Standard {setting} stufenweise einführen',
      noticed: 'Mir ist außerdem aufgefallen, dass {setting} für alle gilt, die nichts gesetzt haben ({place}).',
      proposed:
        'Ich schlage vor, das alte Verhalten von {setting} für bestehende Installationen zu behalten, stufenweise umzuschalten und den Rückweg zu nennen[; abzustimmen mit {audience*}].',
    },
    'mass-asked': {
      title: 'Vorschau, Grenze und Undo für {thing}',
      noticed: 'Mir ist außerdem aufgefallen, dass eine Aktion vieles auf einmal berührt: „{phrase}“.',
      proposed:
        'Ich schlage für „{work}“ eine zählende Vorschau vor, eine Grenze, ein Undo oder eine Kopie und ein Protokoll, wer es tat[; abzustimmen mit {audience*}].',
    },
    'money-asked': {
      title: 'Beträge alt und neu vergleichen, bevor {thing} kommt',
      noticed: 'Mir ist außerdem aufgefallen, dass sich ändert, was Menschen zahlen oder bekommen: „{phrase}“.',
      proposed:
        'Ich schlage vor, Ergebnisse vor und nach „{work}“ an echten Konten zu vergleichen, über bereits Gebuchtes zu entscheiden und einen Rückweg zu behalten[; abzustimmen mit {audience*}].',
    },
    'flag-asked': {
      title: 'Die Stufen von {thing} von aus nach an planen',
      noticed: 'Mir ist außerdem aufgefallen, dass Verhalten umgeschaltet wird: „{phrase}“.',
      proposed:
        'Ich schlage vor, für „{work}“ festzuhalten, wer es zuerst bekommt, Kontrollmetrik, Rückweg und wann der alte Pfad entfällt[; abzustimmen mit {audience*}].',
    },
    'default-asked': {
      title: 'Den neuen Standard hinter {thing} stufenweise',
      noticed: 'Mir ist außerdem aufgefallen, dass sich für alle ohne eigene Einstellung etwas ändert: „{quote}“.',
      proposed:
        'Ich schlage vor, für „{work}“ das alte Verhalten ein Release lang schaltbar zu lassen, eine Kontrollmetrik zu beobachten und es anzukündigen[; abzustimmen mit {audience*}].',
    },
    asked: {
      title: 'Stufen und Rückweg für {thing} festlegen',
      noticed: 'Mir ist außerdem aufgefallen, dass eine Umstellung viele treffen wird: „{quote}“.',
      proposed:
        'Ich schlage vor, für {thing} festzulegen, wer zuerst umgestellt wird, welche Zahl anhält, wie lange jede Stufe dauert und welcher Rückweg erprobt ist[; abzustimmen mit {audience*}].',
    },
    any: {
      title: 'Den Rückweg für {thing} planen',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ überall zugleich wirkt.',
      proposed:
        'Ich schlage vor, {thing} stufenweise auszurollen, mit Kontrollmetrik, Schwelle und erprobtem Rückweg[; abzustimmen mit {audience*}].',
    },
  },
};
