import type { LensWords } from '../sentences';

export const crossTeamImpact: LensWords = {
  name: 'Teamübergreifende Wirkung',
  question: 'Wer spürt diese Änderung noch, was ist dort zu tun, und wer sagt es ihnen?',
  variants: {
    'known-callers': {
      title: '{used} mit {callers*} abstimmen',
      noticed: 'Mir ist außerdem aufgefallen, dass Code von {callers*} {used} schon nutzt ({callSites*}).',
      designed: '[Zuständig für diese Seite: {owners*}.]',
      proposed:
        'Ich schlage vor, die Antwort von {used} mit {callers*} abzustimmen, Änderungen dort anzukündigen[; zu besprechen mit {audience*}].',
    },
    'owned-by-others': {
      title: 'Änderung an {ownedFile} mit {foreignOwners*} klären',
      noticed: 'Mir ist außerdem aufgefallen, dass {ownedPath*} bei {foreignOwners*} liegt ({ownerRule*}).',
      proposed:
        'Ich schlage vor, mit {foreignOwners*} vor dem Merge zu klären, was sich an {ownedFile*} warum ändert und wer es danach pflegt[; zu besprechen mit {audience*}].',
    },
    'asked-for-many': {
      title: '{route} mit künftigen Aufrufern abstimmen',
      noticed: 'Mir ist außerdem aufgefallen, für wen {route} gedacht ist: „{saying}“.',
      proposed:
        'Ich schlage vor, die künftigen Aufrufer von {route} („{consumers}“) aufzulisten, die Antwort zuerst mit ihnen abzustimmen[; zu besprechen mit {audience*}].',
    },
    'route-for-many': {
      title: '{route} vor dem Bau abstimmen',
      noticed: 'Mir ist außerdem aufgefallen, für wen {route} gedacht ist: „{saying}“.',
      proposed:
        'Ich schlage vor, die Abnehmer („{consumers}“) vor dem Bau nach ihrem Bedarf an {route} zu fragen[; zu besprechen mit {audience*}].',
    },
    'many-callers': {
      title: 'Allen Bescheid geben, die von {thing} abhängen',
      noticed: 'Mir ist außerdem aufgefallen, wen das noch betrifft: „{saying}“.',
      proposed:
        'Ich schlage vor, aufzulisten, was wegen {thing} dort („{consumers}“) bis wann zu tun ist, und die Ankündigung mit {audience*} abzustimmen.',
    },
    withdrawn: {
      title: 'Wer nutzt noch, was mit {thing} wegfällt?',
      noticed: 'Mir ist außerdem aufgefallen, dass etwas wegfällt oder sich ändert, das andere nutzen: „{quote}“.',
      proposed:
        'Ich schlage vor, die verbliebenen Nutzer aufzulisten, ihnen zu sagen, was „{work}“ bis wann von ihnen verlangt, und den Termin mit {audience*} abzustimmen.',
    },
    'told-in-passing': {
      title: 'Die Mitteilung in {file} zu den Lesern bringen',
      noticed: 'Mir ist außerdem aufgefallen, dass Nutzer nur hier davon erfahren: „{quote}“.',
      proposed:
        'Ich schlage vor, die Forderung aus {file} in Release Notes und Startmeldung aufzunehmen, mit Migrationsanleitung und Termin[; abzustimmen mit {audience*}].',
    },
    metric: {
      title: '{metric} für Dashboards lesbar halten',
      noticed:
        'Mir ist außerdem aufgefallen, dass {metric} sich ändert oder wegfällt ({place}); Dashboards und Alarme darauf verstummen.',
      proposed:
        'Ich schlage vor, {metric} ein Release lang neben dem Nachfolger zu schreiben, gemeinsame Dashboards anzupassen und die Ankündigung für den Betrieb mit {audience*} abzustimmen.',
    },
    'base-class': {
      title: 'Sagen, was Implementierungen von {type} brauchen',
      noticed: 'Mir ist außerdem aufgefallen, dass andere auf {type} aufbauen sollen ({place}).',
      proposed:
        'Ich schlage eine Migrationsnotiz für {type} vor: was zu implementieren ist, was bis wann unterstützt bleibt, mit jemandem von außen erprobt[; abzustimmen mit {audience*}].',
    },
    'break-noted': {
      title: 'Die Notiz in {file} zu den Betroffenen bringen',
      noticed: 'Mir ist außerdem aufgefallen, dass die Notiz einen Bruch nennt: „{quote}“.',
      proposed:
        'Ich schlage vor, in {file} zu ergänzen, wer betroffen ist und was bis wann zu tun ist, und bekannte Nutzer zu informieren[; abzustimmen mit {audience*}].',
    },
    platform: {
      title: 'Das Ende von {platform} hier ankündigen',
      noticed: 'Mir ist außerdem aufgefallen, dass {platform} abgelöst oder angehoben wird ({place}).',
      proposed:
        'Ich schlage vor, in den Release Notes zu sagen, welche Versionen von {platform} bis wann unterstützt sind, und Betroffene zu warnen[; abzustimmen mit {audience*}].',
    },
    artefact: {
      title: 'Paketierenden sagen, was sich in {file} ändert',
      noticed: 'Mir ist außerdem aufgefallen, dass sich ändert, was andere herunterladen oder installieren: „{quote}“.',
      proposed:
        'Ich schlage vor, aufzulisten, wer nutzt, was {file} veröffentlicht, alte Namen ein Release lang zu behalten und die Ankündigung mit {audience*} abzustimmen.',
    },
    'named-consumers': {
      title: '{thing} vorab abstimmen: „{phrase}“',
      noticed: 'Mir ist außerdem aufgefallen, wen das außer uns betrifft: „{quote}“.',
      proposed:
        'Ich schlage vor, die Genannten („{phrase}“) nach ihrem Bedarf an „{work}“ zu fragen, Einigkeit vorab herzustellen und den Weg für Ankündigungen zu klären; mit {audience*}.',
    },
    removed: {
      title: 'Allen Bescheid geben, die auf {function} aufbauen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {function} aus Code verschwindet, auf dem andere aufbauen ({place}).',
      proposed:
        'Ich schlage vor, Nutzer von {function} zu suchen, den Nachfolger in den Release Notes zu nennen und den Termin mit ihnen und {audience*} abzustimmen.',
    },
    implementers: {
      title: 'Allen Bescheid geben, die {type} implementieren',
      noticed: 'Mir ist außerdem aufgefallen, dass {type} von Implementierungen mehr verlangt: {function} ({place}).',
      proposed:
        'Ich schlage vor, Implementierungen von {type} aufzulisten, für {function} ein Standardverhalten oder eine Anleitung zu liefern und den Termin mit {audience*} abzustimmen.',
    },
    any: {
      title: 'Nutzern von {thing} sagen, was sich ändert',
      noticed: 'Mir ist außerdem aufgefallen, dass andere auf dem aufbauen, was „{quote}“ berührt.',
      proposed:
        'Ich schlage vor, Nutzer von {thing} aufzulisten, mit dem, was jeweils bis wann zu tun ist, und die Ankündigung mit {audience*} abzustimmen.',
    },
  },
};
