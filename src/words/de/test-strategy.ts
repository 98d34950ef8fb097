import type { LensWords } from '../sentences';

export const testStrategy: LensWords = {
  name: 'Teststrategie',
  question: 'Welche Art von Test hätte diese ganze Fehlerklasse gefunden, und wo würde er laufen?',
  variants: {
    unseen: {
      title: 'Tests, die das in {thing} gesehen hätten',
      noticed: 'Mir ist außerdem aufgefallen, was die Tests nicht sehen konnten: „{quote}“.',
      proposed:
        'Ich schlage die Art von Test vor, die es gekonnt hätte: {thing} gegen die echte Gegenseite statt gegen einen Ersatz, in jedem Build[; zu besprechen mit {audience*}].',
    },
    regression: {
      title: 'Mit einem Test sichern, was {thing} zusagt',
      noticed: 'Mir ist außerdem aufgefallen, dass etwas Funktionierendes unbemerkt kaputtging: „{quote}“.',
      proposed:
        'Ich schlage für {thing} einen Contract-Test vor, der bei dieser ganzen Klasse von Änderungen scheitert, für jede unterstützte Version[; zu besprechen mit {audience*}].',
    },
    skipped: {
      title: 'Den Test in {where} zurückholen',
      noticed: 'Mir ist außerdem aufgefallen, dass der Test in {where} abgeschaltet ist ({place}).',
      proposed:
        'Ich schlage eine deterministische Form von {where} vor, mit künstlicher Uhr und Nachbarn im Speicher, und ein Datum fürs Wiedereinschalten[; zu besprechen mit {audience*}].',
    },
    rules: {
      title: 'Ein Tabellentest für die Regeln in {where}',
      noticed: 'Mir ist außerdem aufgefallen, dass sich in {where} ohne Test ändert, wer was darf ({place}).',
      proposed:
        'Ich schlage für {where} einen Tabellentest über Rollen, Zustände und Ressourcen vor, damit diese Art Lücke nicht wiederkommt[; zu besprechen mit {audience*}].',
    },
    concurrency: {
      title: '{where} unter Nebenläufigkeit testen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {where} für nebenläufige Nutzung repariert ist und kein Test das nebenläufig ausführt ({place}).',
      proposed:
        'Ich schlage einen wiederholten parallelen Test von {where} vor, mit Race Detector oder echten Verbindungen, in jedem Build[; zu besprechen mit {audience*}].',
    },
    migration: {
      title: 'Migrationen vor dem Release auf Daten ausführen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {file} eine Migration repariert und hier nichts sie auf Daten ausführt ({place}).',
      proposed:
        'Ich schlage einen Job vor, der eine gefüllte Kopie des letzten Releases mit {file} migriert, auf jeder unterstützten Datenbank[; zu besprechen mit {audience*}].',
    },
    thin: {
      title: 'In {file} die Klasse sichern, nicht den Fall',
      noticed: 'Mir ist außerdem aufgefallen, dass die Reparatur mit einer kleinen Prüfung in {file} kommt ({place}).',
      proposed:
        'Ich schlage in {file} eine Tabelle von Fällen vor: Grenzen, leere und doppelte Eingaben, jede Variante derselben Regel[; zu besprechen mit {audience*}].',
    },
    deleted: {
      title: 'Wieder abdecken, was {file} gesichert hat',
      noticed:
        'Mir ist außerdem aufgefallen, dass {file} Tests verliert, während der Code dahinter weiterlebt ({place}).',
      proposed:
        'Ich schlage vor, aufzulisten, welches Verhalten {file} gesichert hat, und jedes dort abzudecken, wo es am günstigsten ist[; zu besprechen mit {audience*}].',
    },
    optimised: {
      title: 'Den Gewinn in {where} sichern',
      noticed:
        'Mir ist außerdem aufgefallen, dass {where} schneller wird, ohne Messung oder Vergleich daneben ({place}).',
      proposed:
        'Ich schlage für {where} eine Prüfung der Abfragezahl oder einen Benchmark vor, und einen Test, dass alte und neue Antworten übereinstimmen[; zu besprechen mit {audience*}].',
    },
    fix: {
      title: 'Ein Test für die Klasse hinter {where}',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} repariert wird und kein Test mitkommt ({place}).',
      proposed:
        'Ich schlage für {where} einen Tabellentest mit dem kaputten Fall und den benachbarten vor, damit die Klasse nicht wiederkommt[; zu besprechen mit {audience*}].',
    },
    reverted: {
      title: 'Ein Test, bevor „{subject}“ zurückkommt',
      noticed: 'Mir ist außerdem aufgefallen, dass „{subject}“ gemergt war und zurückgenommen werden musste.',
      proposed:
        'Ich schlage vor, den scheiternden Fall als Test auf produktionsnahen Daten zu behalten, bevor „{subject}“ erneut versucht wird[; zu besprechen mit {audience*}].',
    },
    remember: {
      title: 'Einen Test an das denken lassen, was {file} verlangt',
      noticed: 'Mir ist außerdem aufgefallen, dass ein Kommentar Menschen bittet, an etwas zu denken: „{quote}“.',
      proposed:
        'Ich schlage statt der Erinnerung einen Test vor, der scheitert, wenn {file} und das Gegenstück auseinanderlaufen[; zu besprechen mit {audience*}].',
    },
    rewrite: {
      title: 'Alt und Neu in {where} vergleichen',
      noticed: 'Mir ist außerdem aufgefallen, dass ein großer Teil von {file} ohne Test neu geschrieben ist ({place}).',
      proposed:
        'Ich schlage für {where} Tests an echten Beispielen vor, altes Ergebnis gegen neues, bevor der nächste Schritt darauf aufbaut[; zu besprechen mit {audience*}].',
    },
    sleeps: {
      title: 'Die Tests in {file} vom Warten befreien',
      noticed: 'Mir ist außerdem aufgefallen, dass ein Test in {file} eine feste Zeit wartet ({place}).',
      proposed:
        'Ich schlage vor, in {file} auf die Bedingung zu warten oder eine künstliche Uhr zu nutzen und feste Wartezeiten per Lint abzulehnen[; zu besprechen mit {audience*}].',
    },
    condition: {
      title: 'Eine Entscheidungstabelle für {where}',
      noticed:
        'Mir ist außerdem aufgefallen, dass {where} jetzt anders entscheidet und kein Test das festhält ({place}).',
      proposed:
        'Ich schlage für {where} einen Tabellentest über die Eingaben dieser Bedingung vor, mit dem auslösenden Fall[; zu besprechen mit {audience*}].',
    },
    dropped: {
      title: 'Behalten, was {file} geprüft hat',
      noticed: 'Mir ist außerdem aufgefallen, dass {file} nicht mehr alles prüft, was es prüfte ({place}).',
      proposed:
        'Ich schlage vor, zu sagen, welche Zusage damit entfiel, und in {file} Werte statt nur ihrer Form zu prüfen[; zu besprechen mit {audience*}].',
    },
    large: {
      title: 'Entscheiden, wie {file} getestet wird',
      noticed: 'Mir ist außerdem aufgefallen, dass {file} neue Logik und keinen Test bringt ({place}).',
      proposed:
        'Ich schlage vor, die Tests für {file} zu vereinbaren: Zweige in Unit-Tests, Zusagen an Aufrufer per Contract-Test, ein Pfad durchs Ganze[; zu besprechen mit {audience*}].',
    },
    any: {
      title: 'Tests für die Klasse hinter {thing}',
      noticed: 'Mir ist außerdem aufgefallen, dass ein Beispiel nicht sichern kann, was „{quote}“ entscheidet.',
      proposed:
        'Ich schlage für {thing} Tests nach Art statt nach Einzelfall vor: Grenzen, Fehler, Rollen oder Versionen, je nachdem, was hier variiert[; zu besprechen mit {audience*}].',
    },
  },
};
