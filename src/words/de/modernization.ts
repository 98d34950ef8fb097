import type { LensWords } from '../sentences';

export const modernization: LensWords = {
  name: 'Modernisierung',
  question: 'Was Altes führt dies fort oder verlässt es, und wie sieht der Endzustand aus?',
  variants: {
    branch: {
      title: 'Ein Ort für Versionsabfragen wie {check}',
      noticed: 'Mir ist außerdem aufgefallen, dass der Code fragt, auf welcher Version er läuft: {check} ({place}).',
      proposed:
        'Ich schlage ein benanntes Supportfenster vor, einen Adapter für {check} und Ähnliches und ein Datum für das Ende[; zu besprechen mit {audience*}].',
    },
    silenced: {
      title: 'Den Ausstieg planen aus dem, was {file} stummschaltet',
      noticed: 'Mir ist außerdem aufgefallen, dass eine Deprecation-Warnung stummgeschaltet wird: „{quote}“.',
      proposed:
        'Ich schlage vor, den Umstieg zu planen, Zeilen wie in {file} auf einer nur schrumpfenden Liste zu führen und ein Datum zu setzen[; zu besprechen mit {audience*}].',
    },
    preview: {
      title: 'Wann eine Vorabversion wie {version} erlaubt ist',
      noticed: 'Mir ist außerdem aufgefallen, dass {version} eine Vorabversion ist ({place}).',
      proposed:
        'Ich schlage eine Upgrade-Regel vor: wer {version} und Ähnliches einsetzen darf, ein Wrapper darum, ein Datum für das stabile Release[; zu besprechen mit {audience*}].',
    },
    range: {
      title: 'Festhalten, was {file} unterstützt',
      noticed: 'Mir ist außerdem aufgefallen, dass hier der unterstützte Bereich festgelegt wird: „{range}“.',
      proposed:
        'Ich schlage neben {file} eine Support-Regel vor: älteste und neueste Version in jedem Build getestet, und was wann wegfällt[; zu besprechen mit {audience*}].',
    },
    platform: {
      title: 'Eine Upgrade-Regel für {platform}',
      noticed: 'Mir ist außerdem aufgefallen, dass hier {platform} das Tempo bestimmt: „{quote}“.',
      proposed:
        'Ich schlage eine Regel für {platform} vor: Supportfenster, kleine Schritte und welche Workarounds mit dem nächsten entfallen[; zu besprechen mit {audience*}].',
    },
    support: {
      title: 'Eine Support-Regel rund um {thing}',
      noticed: 'Mir ist außerdem aufgefallen, dass sich verschiebt, was unterstützt wird: „{quote}“.',
      proposed:
        'Ich schlage für {thing} ein Supportfenster mit Enddatum vor, Unterschiede bis dahin hinter einem Adapter[; zu besprechen mit {audience*}].',
    },
    replacement: {
      title: 'Der Endzustand hinter {thing}',
      noticed: 'Mir ist außerdem aufgefallen, dass hier etwas abgelöst wird: „{quote}“.',
      proposed:
        'Ich schlage vor, den Endzustand aufzuschreiben: was rund um {thing} noch den alten Weg nutzt, in welcher Reihenfolge und bis wann es geht[; zu besprechen mit {audience*}].',
    },
    dependency: {
      title: '{package} auf Abstand halten',
      noticed: 'Mir ist außerdem aufgefallen, dass {package} als Abhängigkeit dazukommt ({place}).',
      proposed:
        'Ich schlage vor, {package} auf eine Version festzulegen, hinter einem eigenen Adapter zu halten und zu nennen, was es ersetzt und wann das geht[; zu besprechen mit {audience*}].',
    },
    any: {
      title: 'Der Endzustand hinter {thing}',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ ein Schritt auf einem längeren Weg ist.',
      proposed:
        'Ich schlage vor, aufzuschreiben, wohin sich {thing} entwickelt, in welchen Schritten und wann der alte Weg endet[; zu besprechen mit {audience*}].',
    },
  },
};
