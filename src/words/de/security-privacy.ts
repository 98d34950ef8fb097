import type { LensWords } from '../sentences';

export const securityPrivacy: LensWords = {
  name: 'Sicherheit und Datenschutz',
  question: 'Wer könnte mehr tun oder sehen, als er sollte, und wo wird die Regel durchgesetzt?',
  variants: {
    logged: {
      title: '{secret} aus den Logs heraushalten',
      noticed:
        'Mir ist außerdem aufgefallen, dass eine Logzeile {secret} nennt ({place}); Logs erreichen mehr Menschen.',
      designed: 'Eine ID statt des Werts zu loggen, sagt genauso viel.',
      proposed:
        'Ich schlage eine Maskierung im Logger für alles wie {secret} vor und das Rotieren von bereits Geloggtem[; abzustimmen mit {audience*}].',
    },
    literal: {
      title: '{secret} aus {file} herausnehmen',
      noticed: 'Mir ist außerdem aufgefallen, dass {secret} im Klartext steht ({place}) und in der Historie bleibt.',
      proposed:
        'Ich schlage vor, {secret} zu rotieren, aus dem Secret Store zu lesen und das nächste per Scanner abzulehnen[; abzustimmen mit {audience*}].',
    },
    'protection-off': {
      title: '{protection} nicht so ausliefern',
      noticed: 'Mir ist außerdem aufgefallen, dass ein Schutz abgeschaltet oder gelockert ist: {protection} ({place}).',
      proposed:
        'Ich schlage vor, {protection} per Konfiguration auf die Entwicklung zu beschränken, sonst geschlossen zu bleiben und Release-Builds darauf zu prüfen[; abzustimmen mit {audience*}].',
    },
    'protection-removed': {
      title: 'Bewusst entscheiden, dass {protection} wegfällt',
      noticed: 'Mir ist außerdem aufgefallen, dass {protection} für alle wegfällt ({place}).',
      proposed:
        'Ich schlage vor, {protection} als Standard zu behalten, nur wo Test oder Werkzeug es brauchen zu öffnen und die Produktion darauf zu prüfen[; abzustimmen mit {audience*}].',
    },
    sql: {
      title: '{value} binden statt in SQL einfügen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {value} in SQL eingefügt wird ({place}); wer den Wert bestimmt, schreibt die Abfrage mit.',
      proposed:
        'Ich schlage vor, {value} zu binden, an benachbarten Stellen ebenso, und interpoliertes SQL per Linter abzulehnen[; abzustimmen mit {audience*}].',
    },
    markup: {
      title: '{value} an einer Stelle escapen',
      noticed: 'Mir ist außerdem aufgefallen, dass {value} ohne Escaping in die Seite gelangt ({place}).',
      proposed:
        'Ich schlage eine Funktion vor, die {value} vor der Anzeige serverseitig escapt, für jede Ansicht, mit einem Test feindlicher Eingaben[; abzustimmen mit {audience*}].',
    },
    path: {
      title: 'Prüfen, dass {value} im Ordner bleibt',
      noticed: 'Mir ist außerdem aufgefallen, dass {value} von außen an einen Ordner gehängt wird ({place}).',
      proposed:
        'Ich schlage eine Pfadfunktion vor, die alles wie {value} außerhalb des Ordners ablehnt, fürs Lesen, Schreiben und Löschen[; abzustimmen mit {audience*}].',
    },
    fetch: {
      title: '{value} nur über einen geschützten Client laden',
      noticed:
        'Mir ist außerdem aufgefallen, dass der Server {value} lädt, eine nicht selbst gewählte Adresse ({place}).',
      proposed:
        'Ich schlage für {value} und Ähnliches einen ausgehenden Client vor, der private Netze, andere Schemata und große Antworten ablehnt[; abzustimmen mit {audience*}].',
    },
    unpinned: {
      title: '{tool} auf einen Commit festlegen',
      noticed:
        'Mir ist außerdem aufgefallen, dass die Pipeline Code ausführt, der sich unbemerkt ändern kann: {tool} ({place}).',
      proposed:
        'Ich schlage vor, {tool} per Commit oder Prüfsumme festzulegen, dem Job minimale Rechte zu geben, als Regel für alle Workflows[; abzustimmen mit {audience*}].',
    },
    'pipeline-secret': {
      title: 'Begrenzen, was {file} mit {secret} tun kann',
      noticed: 'Mir ist außerdem aufgefallen, dass ein Pipeline-Schritt {secret} kennt ({place}).',
      proposed:
        'Ich schlage vor, anzugeben, wer {file} auslösen darf, jede Action neben {secret} festzulegen, minimale Rechte zu vergeben und die Rotation zu terminieren[; abzustimmen mit {audience*}].',
    },
    'check-removed': {
      title: 'Zeigen, dass ohne {check} nichts offen steht',
      noticed: 'Mir ist außerdem aufgefallen, dass {check} wegfällt oder wandert ({place}).',
      proposed:
        'Ich schlage statt {check} einen gemeinsamen Guard mit Ablehnung als Standard vor und einen Test, der jede Route ohne Rechte versucht[; abzustimmen mit {audience*}].',
    },
    bypassed: {
      title: 'Jede Nutzung von {check} begrenzen und erfassen',
      noticed: 'Mir ist außerdem aufgefallen, dass es einen Weg um eine Prüfung herum gibt: {check} ({place}).',
      proposed:
        'Ich schlage vor, {check} in einem Wrapper zu halten, Berechtigte zu nennen, jede Nutzung zu protokollieren und alle anderen per Test auszuschließen[; abzustimmen mit {audience*}].',
    },
    role: {
      title: 'Mit einer Policy entscheiden statt mit {check}',
      noticed: 'Mir ist außerdem aufgefallen, dass ein Vergleich vor Ort bestimmt, wer das darf: „{quote}“.',
      proposed:
        'Ich schlage eine Policy vor, die das Recht hinter {check} benennt, an jedem Eingang und in der Oberfläche genutzt, mit einem Rollentest[; abzustimmen mit {audience*}].',
    },
    'check-added': {
      title: '{check} für alle Eingänge an einer Stelle erzwingen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {check} hier abgefragt wird ({place}) und verwandte Stellen selbst daran denken müssen.',
      proposed:
        'Ich schlage für {check} einen Guard vor, den jeder Eingang durchläuft, eine Durchsicht verwandter Stellen und Ablehnung als Standard[; abzustimmen mit {audience*}].',
    },
    'role-alone': {
      title: 'Dieser Rollenprüfung einen festen Ort geben',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ über Rechte entscheidet.',
      proposed:
        'Ich schlage für {thing} eine Policy vor, auf dem Server durchgesetzt und in der Oberfläche nur angezeigt, mit einem Rollentest[; abzustimmen mit {audience*}].',
    },
    header: {
      title: '{protection} so streng halten wie bisher',
      noticed: 'Mir ist außerdem aufgefallen, dass sich {protection} für jede Seite ändert ({place}).',
      proposed:
        'Ich schlage vor, nur die eine nötige Quelle zu nennen, Hash oder Nonce vorzuziehen und vor dem Erzwingen die Berichte zu {protection} zu beobachten[; abzustimmen mit {audience*}].',
    },
    unscoped: {
      title: '{lookup} nur im Bestand des Besitzers suchen',
      noticed:
        'Mir ist außerdem aufgefallen, dass ein Datensatz unabhängig davon gefunden wird, wem er gehört: „{quote}“.',
      proposed:
        'Ich schlage vor, {lookup} über Besitzer oder Mandant zu suchen, das zur Regel zu machen und mit fremder ID zu testen[; abzustimmen mit {audience*}].',
    },
    erased: {
      title: 'Sagen, was beim Entfernen eines Nutzers endet',
      noticed: 'Mir ist außerdem aufgefallen, dass ein Konto entfernt oder gesperrt wird: „{quote}“.',
      proposed:
        'Ich schlage rund um {check} eine Regel vor: wer darf, erneute Bestätigung, Ende von Sitzungen und Tokens, Auditeintrag, und was wann gelöscht wird[; abzustimmen mit {audience*}].',
    },
    audit: {
      title: 'Entscheiden, was {check} protokollieren darf',
      noticed: 'Mir ist außerdem aufgefallen, dass sich das Auditprotokoll ändert: „{quote}“.',
      proposed:
        'Ich schlage vor, für {check} aufzulisten, was eine Spur hinterlassen muss, welche Felder nie, wer es liest und wie lange[; abzustimmen mit {audience*}].',
    },
    escaping: {
      title: 'Erprobtes Escaping statt {function}',
      noticed: 'Mir ist außerdem aufgefallen, dass {function} von Hand escapt ({place}).',
      proposed:
        'Ich schlage statt {function} das Escaping des Frameworks vor, überall, wo es nötig ist, mit einem Test feindlicher Eingaben[; abzustimmen mit {audience*}].',
    },
    'let-through': {
      title: 'Auflisten, was eine Anfrage in {file} setzen darf',
      noticed: 'Mir ist außerdem aufgefallen, dass sich ändert, welche Felder eine Anfrage setzen darf: „{quote}“.',
      proposed:
        'Ich schlage für {thing} eine strenge Liste je Rolle vor, auf dem Server geprüft, und einen Test, dass einfache Nutzer nichts anderes setzen[; abzustimmen mit {audience*}].',
    },
    'person-sent': {
      title: 'Klären, ob {person} diesen Prozess verlassen darf',
      noticed:
        'Mir ist außerdem aufgefallen, dass Personendaten geloggt, getract oder weitergesendet werden: {person} ({place}).',
      proposed:
        'Ich schlage eine Regel vor, welche Personendaten wie {person} hinausdürfen, gehasht oder entfernt, wie lange sie bleiben und wie Löschung sie erreicht[; abzustimmen mit {audience*}].',
    },
    'person-kept': {
      title: '{person}: Zweck und Aufbewahrung angeben',
      noticed: 'Mir ist außerdem aufgefallen, dass {person} etwas über eine Person aussagt ({place}).',
      proposed:
        'Ich schlage vor, festzuhalten, wozu {person} gespeichert wird, wer es lesen darf, wann es geht und wie ein Löschantrag es erreicht[; abzustimmen mit {audience*}].',
    },
    telemetry: {
      title: 'Sagen, was {person} sendet, und vorher fragen',
      noticed: 'Mir ist außerdem aufgefallen, dass Daten an Dritte gehen: „{quote}“.',
      proposed:
        'Ich schlage eine Liste der Events und Felder hinter {person} vor, einen Hinweis oder ein Opt-in vor dem ersten und einen Schalter[; abzustimmen mit {audience*}].',
    },
    identity: {
      title: 'Die Regel hinter {function} aufschreiben',
      noticed: 'Mir ist außerdem aufgefallen, dass {function} bestimmt, wer jemand ist oder was er darf ({place}).',
      proposed:
        'Ich schlage für {function} eine kurze Bedrohungsnotiz vor: was Angreifer besitzen können, was abzulehnen ist, und je einen Test[; abzustimmen mit {audience*}].',
    },
    'identity-file': {
      title: 'Die Ablehnungen von {area} testen',
      noticed: 'Mir ist außerdem aufgefallen, dass sich hier Anmeldung oder Rechte ändern: „{quote}“.',
      proposed:
        'Ich schlage vor, die in {area} durchgesetzte Regel zu benennen, verwandte Pfade daran zu prüfen und fehlende, abgelaufene und fremde Anmeldedaten zu testen[; abzustimmen mit {audience*}].',
    },
    weakness: {
      title: 'Die Klasse hinter „{phrase}“ schließen',
      noticed: 'Mir ist außerdem aufgefallen, dass die Arbeit eine Schwachstelle nennt: „{phrase}“.',
      proposed:
        'Ich schlage vor, neben {thing} nach Gleichem zu suchen, eine Regel für alle durchzusetzen und festzuhalten, wer es ausnutzen konnte[; abzustimmen mit {audience*}].',
    },
    'permission-asked': {
      title: 'An einer Stelle durchsetzen, wer das darf',
      noticed: 'Mir ist außerdem aufgefallen, dass die Arbeit entscheidet, wer was darf: „{quote}“.',
      proposed:
        'Ich schlage vor, die Regel für „{work}“ einmal festzuhalten, auf dem Server für jeden Eingang durchzusetzen und jede Rolle zu testen[; abzustimmen mit {audience*}].',
    },
    any: {
      title: 'Die Bedrohung hinter {thing} aufschreiben',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ berührt, wer etwas sehen oder tun darf.',
      proposed:
        'Ich schlage für {thing} eine kurze Bedrohungsnotiz vor: wer es missbrauchen könnte, welche Regel das verhindert, wo sie durchgesetzt und getestet ist[; abzustimmen mit {audience*}].',
    },
  },
};
