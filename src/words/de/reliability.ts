import type { LensWords } from '../sentences';

export const reliability: LensWords = {
  name: 'Zuverlässigkeit',
  question:
    'Was geschieht, wenn dies scheitert, langsam ist oder zweimal läuft, und ist das eine Regel oder ein Einzelfall?',
  variants: {
    deadlock: {
      title: 'Eine Sperrreihenfolge rund um {thing}',
      noticed: 'Mir ist außerdem aufgefallen, dass der Deadlock nur dort behoben ist, wo er auftrat: „{quote}“.',
      proposed:
        'Ich schlage eine schriftliche Sperrreihenfolge für alles vor, was {thing} berührt, kurze Transaktionen und ein Sperrzeitlimit mit Retry[; zu besprechen mit {audience*}].',
    },
    'locked-race': {
      title: 'Eine Regel für geteilten Zustand rund um {where}',
      noticed:
        'Mir ist außerdem aufgefallen, dass die Race Condition in {where} von Hand mit {lock} behoben ist ({place}).',
      proposed:
        'Ich schlage einen einzigen Besitzer für diesen Zustand vor, damit neben {where} niemand ihn vergisst, und einen nebenläufigen Test[; zu besprechen mit {audience*}].',
    },
    'retried-for-ever': {
      title: 'Dem Retry in {where} ein Ende geben',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} es nach jedem Fehler erneut versucht, ohne Ende ({place}).',
      proposed:
        'Ich schlage für {where} und Verwandtes eine Retry-Regel vor: wie oft, mit welchen Pausen, was nach dem letzten Versuch folgt, wer es erfährt[; zu besprechen mit {audience*}].',
    },
    swallowed: {
      title: 'Sagen, was geschieht, wenn {where} scheitert',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} Fehler[ ({error})] fängt und nichts damit tut ({place}).',
      proposed:
        'Ich schlage für {where} und Verwandtes eine Fehlerregel vor: was durchgehen darf, was erneut versucht wird, wer es erfährt[; zu besprechen mit {audience*}].',
    },
    logged: {
      title: 'Sagen, was geschieht, wenn {where} scheitert',
      noticed:
        'Mir ist außerdem aufgefallen, dass {where} Fehler[ ({error})] loggt und weiterläuft, als wäre nichts gewesen ({place}).',
      proposed:
        'Ich schlage vor, in {where} vorübergehende von dauerhaften Fehlern zu trennen: erstere erneut versuchen, letztere sichtbar machen[; zu besprechen mit {audience*}].',
    },
    valued: {
      title: 'Aufrufern von {where} Fehler zeigen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {where} aus Fehlern[ ({error})] ein leeres Ergebnis macht, das wie ein echtes aussieht ({place}).',
      proposed:
        'Ich schlage vor, dass {where} den Fehler weitergibt, als eine Regel für alle Lesezugriffe dieser Art[; zu besprechen mit {audience*}].',
    },
    'transaction-gone': {
      title: 'Sagen, was in {where} gemeinsam gelingen muss',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} nicht mehr als eine Transaktion läuft ({place}).',
      proposed:
        'Ich schlage vor, für {where} anzugeben, was gemeinsam gelingen muss, mit welcher Isolation, und was eine halbe Änderung repariert[; zu besprechen mit {audience*}].',
    },
    'retry-gone': {
      title: 'Die Retry-Regel von {where} einmal festlegen',
      noticed: 'Mir ist außerdem aufgefallen, dass ein Retry aus {where} verschwindet ({place}).',
      proposed:
        'Ich schlage für {where} und Verwandtes eine Regel zu Retries und Zeitlimits vor, und zu prüfen, dass der Ersatz greift[; zu besprechen mit {audience*}].',
    },
    'unawaited-loop': {
      title: 'Auf das warten, was {where} startet',
      noticed:
        'Mir ist außerdem aufgefallen, dass {where} asynchrone Arbeit in einer Schleife startet, ohne zu warten ({place}).',
      proposed:
        'Ich schlage vor, in {where} auf alles zu warten, jeden Fehler zu melden und solche Callbacks per Lint zu verbieten[; zu besprechen mit {audience*}].',
    },
    timer: {
      title: 'Den Timer stoppen, den {where} startet',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} einen Timer startet, den hier nichts stoppt ({place}).',
      proposed:
        'Ich schlage einen Besitzer für Timer vor: {where} gibt den eigenen beim Aufräumen zurück, und ein Test findet keinen laufenden mehr[; zu besprechen mit {audience*}].',
    },
    'thread-state': {
      title: '{where} von threadgebundenem Zustand lösen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {where} Zustand am laufenden Thread oder Prozess festmacht ({place}).',
      proposed:
        'Ich schlage vor, ihn ausdrücklich zu übergeben oder im finally-Block wiederherzustellen, in {where} und Verwandtem[; zu besprechen mit {audience*}].',
    },
    'remote-call': {
      title: 'Die Aufrufe aus {where} begrenzen',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} ohne erkennbares Zeitlimit {call} aufruft ({place}).',
      proposed:
        'Ich schlage einen gemeinsamen Client mit Zeitlimit, Retry und Größengrenze vor, und was {where} antwortet, wenn die Gegenseite ausfällt[; zu besprechen mit {audience*}].',
    },
    unwatched: {
      title: 'Klären, wem gehört, was {where} startet',
      noticed:
        'Mir ist außerdem aufgefallen, dass niemand auf das wartet, was {where} startet ({place}); Fehler gehen verloren.',
      proposed:
        'Ich schlage für in {where} gestartete Arbeit einen Besitzer vor: begrenzt, erneut versucht, Fehler gezählt, beim Herunterfahren beendet[; zu besprechen mit {audience*}].',
    },
    'raise-gone': {
      title: 'Die übrigen Fehler von {where} sichtbar halten',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} einen Fehler nicht mehr wirft ({place}).',
      proposed:
        'Ich schlage vor, in {where} nur den einen harmlosen Fall zu erkennen, sonst weiter zu werfen und das als Regel festzuhalten[; zu besprechen mit {audience*}].',
    },
    'go-dropped': {
      title: 'Jeden Fehlerpfad von {where} abschließen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {where} auf einen Fehler stößt und ihn weder zurückgibt noch zählt ({place}).',
      proposed:
        'Ich schlage als Invariante vor, dass jeder Pfad von {where} in einem behandelten Ergebnis endet, mit je einem Test[; zu besprechen mit {audience*}].',
    },
    'concurrent-create': {
      title: 'Eine Regel für nebenläufiges Anlegen',
      noticed:
        'Mir ist außerdem aufgefallen, dass sich {where} auf {call} verlässt ({place}), was zwei Anfragen zugleich erreichen können.',
      proposed:
        'Ich schlage vor, zu prüfen, dass hinter jedem {call} ein eindeutiger Index steht, mit einer Regel für nebenläufiges Anlegen[; zu besprechen mit {audience*}].',
    },
    'retry-words': {
      title: 'Eine Retry-Regel für Aufrufe wie {where}',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} selbst entscheidet, wie erneut versucht wird ({place}).',
      proposed:
        'Ich schlage eine Regel für Aufrufe wie {where} vor: was wiederholbar ist, Backoff mit Jitter, eine Grenze und was danach folgt[; zu besprechen mit {audience*}].',
    },
    'catch-all': {
      title: 'Benennen, welche Fehler {where} erwartet',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} jede Art von Fehler gleich fängt ({place}).',
      proposed:
        'Ich schlage vor, die in {where} erwarteten Fehler zu benennen, alle anderen als Störung sichtbar zu lassen und das auf Verwandtes anzuwenden[; zu besprechen mit {audience*}].',
    },
    retries: {
      title: 'Eine Retry-Regel für Aufrufe wie {where}',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} selbst entscheidet, wie erneut versucht wird ({place}).',
      proposed:
        'Ich schlage eine Regel für Aufrufe wie {where} vor: was wiederholbar ist, Backoff mit Jitter, eine Grenze und was danach folgt[; zu besprechen mit {audience*}].',
    },
    race: {
      title: 'Die ganze Klasse von Races hinter {thing} schließen',
      noticed: 'Mir ist außerdem aufgefallen, dass eine Race Condition dort behoben ist, wo sie auffiel: „{quote}“.',
      proposed:
        'Ich schlage vor, aufzulisten, was rund um {thing} sonst erst geprüft und später geändert wird, mit einer Regel dafür[; zu besprechen mit {audience*}].',
    },
    stuck: {
      title: 'Jedes Warten rund um {thing} begrenzen',
      noticed: 'Mir ist außerdem aufgefallen, dass eine Art hängenzubleiben beseitigt ist: „{quote}“.',
      proposed:
        'Ich schlage eine Frist und einen sichtbaren Endzustand für jedes Warten rund um {thing} vor, nicht nur für dieses[; zu besprechen mit {audience*}].',
    },
    shutdown: {
      title: 'Festlegen, wie {thing} anhält',
      noticed: 'Mir ist außerdem aufgefallen, dass das Anhalten von Fall zu Fall geregelt ist: „{quote}“.',
      proposed:
        'Ich schlage eine Reihenfolge für {thing} und Nachbarn vor: nichts mehr annehmen, abschließen oder zurückgeben, Zeitlimit, Ende[; zu besprechen mit {audience*}].',
    },
    lost: {
      title: 'Sagen, was nie verloren oder doppelt sein darf',
      noticed:
        'Mir ist außerdem aufgefallen, dass ein Verlust oder Duplikat dort behoben ist, wo es auffiel: „{quote}“.',
      proposed:
        'Ich schlage eine Invariante für {thing} vor: was hineingeht, kommt genau einmal heraus oder wird gemeldet, mit Prüfung[; zu besprechen mit {audience*}].',
    },
    leak: {
      title: 'Ein Besitzer gibt frei, was {thing} öffnet',
      noticed: 'Mir ist außerdem aufgefallen, dass ein einzelnes Leck gestopft ist: „{quote}“.',
      proposed:
        'Ich schlage einen Besitzer für das vor, was {thing} öffnet, auf jedem Pfad freigegeben, und eine Prüfung auf Reste in den Tests[; zu besprechen mit {audience*}].',
    },
    pool: {
      title: 'Die Grenzen setzen, auf die {file} baut',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ ändert, wie viel zugleich offen sein darf.',
      proposed:
        'Ich schlage vor, die Grenzen hinter {file} einstellbar zu machen, aus denen der Gegenseite abzuleiten und das Verhalten dort zu beschreiben[; zu besprechen mit {audience*}].',
    },
    locked: {
      title: 'Eine Regel für geteilten Zustand rund um {where}',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} geteilten Zustand von Hand mit {lock} schützt ({place}).',
      proposed:
        'Ich schlage einen Besitzer für diesen Zustand vor, daneben die Liste dessen, was {where} sonst teilt, und einen nebenläufigen Test[; zu besprechen mit {audience*}].',
    },
    'own-deadline': {
      title: '{where} eine eigene Frist geben',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} ohne die Frist des Aufrufers läuft ({place}).',
      proposed:
        'Ich schlage für {where} ein eigenes Zeitlimit vor, und eine Regel, welche Arbeit die auslösende Anfrage überdauern darf[; zu besprechen mit {audience*}].',
    },
    closing: {
      title: 'Ein Besitzer schließt, was {where} öffnet',
      noticed:
        'Mir ist außerdem aufgefallen, dass jeder Pfad von {where} selbst an das Schließen denken muss ({place}).',
      proposed:
        'Ich schlage für {where} und Verwandtes einen Besitzer vor, der schließt (defer, using, Callback), mit Prüfung auf Lecks[; zu besprechen mit {audience*}].',
    },
    'parts-fail': {
      title: 'Sagen, welcher Teil von {where} scheitern darf',
      noticed:
        'Mir ist außerdem aufgefallen, dass {where} vieles zugleich startet und mit dem ersten Fehler scheitert ({place}).',
      proposed:
        'Ich schlage eine Grenze vor, wie viel {where} zugleich startet, und ein Ergebnis je Teil[; zu besprechen mit {audience*}].',
    },
    timeout: {
      title: 'Eine Regel für Zeitlimits rund um {thing}',
      noticed: 'Mir ist außerdem aufgefallen, dass ein einzelner Timeout behandelt wird: „{quote}“.',
      proposed:
        'Ich schlage eine Regel für Fristen von {thing} und allem Aufgerufenen vor: wie lange, Retry oder nicht, was Nutzer dann sehen[; zu besprechen mit {audience*}].',
    },
    sometimes: {
      title: 'Die Ursache hinter {thing} finden',
      noticed: 'Mir ist außerdem aufgefallen, dass es nur gelegentlich scheitert: „{quote}“.',
      proposed:
        'Ich schlage vor, die Ursache hinter {thing} sichtbar zu machen, bevor ein zweiter Pfad dazukommt, und dann die Regel dieser Klasse festzuhalten[; zu besprechen mit {audience*}].',
    },
    crash: {
      title: 'Eine Regel für die Klasse hinter diesem Absturz',
      noticed: 'Mir ist außerdem aufgefallen, dass ein einzelner Absturz abgefangen wird: „{quote}“.',
      proposed:
        'Ich schlage vor, zu suchen, wo {thing} sonst auf denselben fehlenden oder unerwarteten Wert trifft, und das an der Grenze für alle zu klären[; zu besprechen mit {audience*}].',
    },
    halves: {
      title: 'Die Schreibzugriffe von {where} vereinen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {where} erst {first}, dann {second} aufruft, ohne dass etwas beide verbindet ({place}).',
      proposed:
        'Ich schlage in {where} eine Transaktion vor, oder Schritte, die nach einem Fehler dazwischen gefahrlos wiederholbar sind[; zu besprechen mit {audience*}].',
    },
    'then-act': {
      title: 'Die Lücke in {where} schließen',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} erst prüft und später handelt ({place}).',
      proposed:
        'Ich schlage vor, erst zu handeln und die erwartete Ablehnung als Erfolg zu werten, einheitlich für {where} und Verwandtes[; zu besprechen mit {audience*}].',
    },
    endless: {
      title: 'Der Schleife in {where} ein Ende geben',
      noticed:
        'Mir ist außerdem aufgefallen, dass die Schleife in {where} nur endet, wenn die Daten es zulassen ({place}).',
      proposed:
        'Ich schlage für {where} eine Grenze und eine Abbruchregel vor: kein Fortschritt, zu viele Runden, abgebrochen[; zu besprechen mit {audience*}].',
    },
    failure: {
      title: 'Eine Fehlerregel rund um {thing}',
      noticed: 'Mir ist außerdem aufgefallen, dass für einen einzelnen Fehler vorgesorgt ist: „{quote}“.',
      proposed:
        'Ich schlage eine Fehlerregel für jeden Schritt rund um {thing} vor: was rückgängig gemacht, was erneut versucht, was wem gemeldet wird[; zu besprechen mit {audience*}].',
    },
    handler: {
      title: 'Eine Fehlerregel rund um {where}',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} auf eigene Weise mit Fehlern[ ({error})] umgeht ({place}).',
      proposed:
        'Ich schlage eine gemeinsame Fehlerregel für {where} und Verwandtes vor: Vorübergehendes erneut versuchen, Dauerhaftes sichtbar machen[; zu besprechen mit {audience*}].',
    },
    together: {
      title: 'Sagen, was in {where} gemeinsam gelingen muss',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} die Grenze einer Transaktion zieht ({place}).',
      proposed:
        'Ich schlage vor, Aufrufe anderer Systeme herauszuhalten und zu regeln, was {where} und Verwandtes gemeinsam committen[; zu besprechen mit {audience*}].',
    },
    job: {
      title: 'Eine Fehlerregel für {job}',
      noticed:
        'Mir ist außerdem aufgefallen, dass {job} auf halbem Weg scheitern kann, ohne dass es jemand sieht ({place}).',
      proposed:
        'Ich schlage begrenzte Retries vor, gefahrlos wiederholbare Schritte in {job} und einen Ort für Aufgegebenes[; zu besprechen mit {audience*}].',
    },
    any: {
      title: 'Eine Fehlerregel rund um {thing}',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ einen Fall klärt und die ganze Klasse offenlässt.',
      proposed:
        'Ich schlage für {thing} und Verwandtes eine Fehlerregel vor: Zeitlimits, Retries, Teilergebnisse und was Aufrufer dann sehen[; zu besprechen mit {audience*}].',
    },
  },
};
