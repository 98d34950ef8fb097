import type { LensWords } from '../sentences';

export const dataEvolution: LensWords = {
  name: 'Datenmigration',
  question: 'Was geschieht mit den vorhandenen Zeilen, und welcher Weg führt zurück?',
  variants: {
    edited: {
      title: 'Neue Migration statt Änderung an {migration}',
      noticed:
        'Mir ist außerdem aufgefallen, dass {migration} nachträglich geändert wird; Datenbanken, auf denen sie lief, weichen dann ab („{quote}“).',
      designed: 'Eine Vorwärtsmigration, die beide auf denselben Stand bringt, würde genügen.',
      proposed:
        'Ich schlage vor, {migration} unverändert zu lassen, vorwärts zu korrigieren und Änderungen an gemergten Migrationen im CI abzulehnen[; abzustimmen mit {audience*}].',
    },
    moved: {
      title: '{migration} für bestehende Datenbanken behalten',
      noticed:
        'Mir ist außerdem aufgefallen, dass {migration} gelöscht oder umbenannt wird, obwohl Datenbanken sie ausgeführt haben können.',
      proposed:
        'Ich schlage vor, {migration} (oder eine benannte Baseline) zu behalten, Reparaturschritte in die Release Notes zu schreiben[; abzustimmen mit {audience*}].',
    },
    'dropped-copied': {
      title: 'Erst ergänzen, dann füllen, dann {dropped} entfernen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {dropped} im selben Schritt wegfällt, in dem anderes dazukommt ({place}), Werte also verloren gehen können[; ohne Default lässt sich {bare} nicht ergänzen, wo es Zeilen gibt].',
      proposed:
        'Ich schlage für {table} vor, zuerst zu ergänzen, zu füllen und zu vergleichen und ein Release später zu entfernen[, abgestimmt mit {audience*}].',
    },
    dropped: {
      title: 'Den Rückweg planen, bevor {table} Daten verliert',
      noticed: 'Mir ist außerdem aufgefallen, dass sich „{quote}“ nicht rückgängig machen lässt.',
      proposed:
        'Ich schlage vor, erst Lesen und Schreiben einzustellen, zu prüfen, dass aus {table} nichts mehr gebraucht wird, und ein Release später zu löschen[; abzustimmen mit {audience*}].',
    },
    renamed: {
      title: 'In {migration} per Expand and Contract umbenennen',
      noticed:
        'Mir ist außerdem aufgefallen, dass ein Name an Ort und Stelle wechselt („{quote}“), während laufender Code den alten liest.',
      proposed:
        'Ich schlage für {thing} vor: neuen Namen ergänzen, beide schreiben, nachfüllen, Lesen umstellen, später entfernen[; abzustimmen mit {audience*}].',
    },
    'rewritten-required': {
      title: '{migration} teilen: ergänzen, füllen, erzwingen',
      noticed:
        'Mir ist außerdem aufgefallen, dass Ergänzen, Füllen und Erzwingen in einem Schritt geschehen („{quote}“) und jede Zeile sperren.',
      proposed:
        'Ich schlage für {table} drei Schritte vor: nullbare Spalte, wiederholbarer Backfill in Batches, Constraint nach Prüfung auf Reste[; abzustimmen mit {audience*}].',
    },
    deleted: {
      title: 'Zählen und sichern, was {file} löscht',
      noticed: 'Mir ist außerdem aufgefallen, dass Zeilen endgültig gelöscht werden: „{quote}“.',
      proposed:
        'Ich schlage vor, vorab zu zählen, eine Kopie anzulegen, in Batches zu löschen und mit einem Constraint in {thing} die Rückkehr solcher Zeilen zu verhindern[; abzustimmen mit {audience*}].',
    },
    rewritten: {
      title: 'Backfill in {file}: wiederholbar und geprüft',
      noticed: 'Mir ist außerdem aufgefallen, dass gespeicherte Zeilen auf einmal umgeschrieben werden: „{quote}“.',
      proposed:
        'Ich schlage vor, {thing} außerhalb des Schemaschritts in neu startbaren Batches zu füllen, mit einer Abfrage auf Reste und einem Rückweg[; abzustimmen mit {audience*}].',
    },
    required: {
      title: '{column} in zwei Schritten ergänzen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {column} sofort einen Wert verlangt ({place}), unbekannt für laufenden Code[; ohne Default lässt sich {bare} nicht ergänzen, wo es Zeilen gibt].',
      proposed:
        'Ich schlage vor, {column} nullbar zu ergänzen, in Batches zu füllen, dann zu erzwingen; als Regel für {table}, abgestimmt mit {audience*}.',
    },
    unique: {
      title: 'Dubletten suchen, bevor „{file}“ sie verbietet',
      noticed: 'Mir ist außerdem aufgefallen, dass vorhandene Zeilen eindeutig sein sollen: „{quote}“.',
      proposed:
        'Ich schlage vor, Dubletten vorab aufzulisten und zusammenzuführen, den Index ohne Schreibsperre anzulegen und in {thing} die Antwort bei Kollision festzulegen[; abzustimmen mit {audience*}].',
    },
    retyped: {
      title: 'Sperrzeit und Rückweg für {file} planen',
      noticed: 'Mir ist außerdem aufgefallen, dass eine gespeicherte Spalte ihre Form ändert: „{quote}“.',
      proposed:
        'Ich schlage vor, das Umschreiben bei Produktionsgröße zu messen, den Bestand zu konvertieren und den Downgrade von {thing} mit echten Werten zu testen[; abzustimmen mit {audience*}].',
    },
    irreversible: {
      title: 'Sagen, wie es von {file} aus zurückgeht',
      noticed: 'Mir ist außerdem aufgefallen, dass die Migration keinen Rückweg hat: „{quote}“.',
      proposed:
        'Ich schlage für {thing} einen beschriebenen Rollback vor: was verloren geht, was woher wiederhergestellt wird und wer entscheidet[; abzustimmen mit {audience*}].',
    },
    'column-default': {
      title: 'Sagen, was {column} für vorhandene Zeilen bedeutet',
      noticed: 'Mir ist außerdem aufgefallen, dass {column} ohne ein Wort zu vorhandenen Zeilen dazukommt ({place}).',
      proposed:
        'Ich schlage vor, die Bedeutung von {column} für alte Zeilen anzugeben, sie in Batches zu füllen und vor jeder Nutzung zu prüfen[; abzustimmen mit {audience*}].',
    },
    index: {
      title: 'Den Index in {file} ohne Schreibsperre anlegen',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ Schreibzugriffe aufhalten kann, solange es läuft.',
      proposed:
        'Ich schlage vor, ihn mit begrenzter Sperrzeit nebenläufig anzulegen oder zu entfernen, bei Produktionsgröße gemessen, als Regel für {thing}[; abzustimmen mit {audience*}].',
    },
    table: {
      title: 'Wachstum und Aufbewahrung von {table} jetzt klären',
      noticed: 'Mir ist außerdem aufgefallen, dass {table} ohne ein Wort zu Größe und Aufbewahrung entsteht ({place}).',
      proposed:
        'Ich schlage vor, für {table} Schlüssel, Referenzen, Aufbewahrung und Zuständigkeit fürs Aufräumen zu klären, bevor Daten kommen[; abzustimmen mit {audience*}].',
    },
    'base-schema': {
      title: 'Bestehende Datenbanken auf den Stand von {file} holen',
      noticed:
        'Mir ist außerdem aufgefallen, dass sich nur das Basisschema ändert („{quote}“); neue und bestehende Installationen laufen auseinander.',
      proposed:
        'Ich schlage eine Migration neben {file} vor und eine Prüfung im CI, dass beide Wege im selben Schema enden[; abzustimmen mit {audience*}].',
    },
    changeover: {
      title: 'Prüfen, bevor „{step}“ die Umstellung beendet',
      noticed:
        'Mir ist außerdem aufgefallen, dass dies ein Schritt einer Umstellung zwischen zwei gespeicherten Formen ist: „{quote}“.',
      proposed:
        'Ich schlage vor, zu prüfen, dass keine Zeile abweicht, zu sagen, bis wann {thing} zurückkann, und den letzten Schritt zu datieren[; abzustimmen mit {audience*}].',
    },
    script: {
      title: '{script} neu startbar machen und Ergebnis prüfen',
      noticed: 'Mir ist außerdem aufgefallen, dass {script} über gespeicherte Zeilen läuft: „{quote}“.',
      proposed:
        'Ich schlage vor, {script} nach stabilem Schlüssel zu blättern, doppelte Läufe unschädlich zu machen und Zahlen vorher und nachher zu vergleichen[; abzustimmen mit {audience*}].',
    },
    'stored-wrong': {
      title: 'Reparieren, was {thing} schon gespeichert hat',
      noticed: 'Mir ist außerdem aufgefallen, dass vor dem Fix geschriebene Zeilen so bleiben: „{phrase}“.',
      proposed:
        'Ich schlage eine Abfrage vor, die von „{work}“ betroffene Zeilen findet, eine Reparatur mit Probelauf und einen Constraint gegen neue[; abzustimmen mit {audience*}].',
    },
    constraint: {
      title: 'Bestand prüfen, bevor {file} ihn einschränkt',
      noticed: 'Mir ist außerdem aufgefallen, dass sich ein Schlüssel oder Constraint ändert: „{quote}“.',
      proposed:
        'Ich schlage vor, verletzende Zeilen zu zählen, in einem zweiten Schritt zu validieren und {thing} auf gefüllten Tabellen in beide Richtungen zu testen[; abzustimmen mit {audience*}].',
    },
    record: {
      title: 'Sagen, wie der Bestand zur Form von {file} kommt',
      noticed: 'Mir ist außerdem aufgefallen, dass sich die gespeicherte Form im Code ändert: „{quote}“.',
      proposed:
        'Ich schlage vor, für {thing} Standardwert, Backfill und Reihenfolge von Schema und Code festzuhalten und auf einer migrierten Datenbank zu prüfen[; abzustimmen mit {audience*}].',
    },
    'normal-form': {
      title: 'Bestand in die Form bringen, die {file} erwartet',
      noticed:
        'Mir ist außerdem aufgefallen, dass Werte eine andere Form bekommen („{quote}“); gespeicherte behalten ihre und passen nicht mehr.',
      proposed:
        'Ich schlage in {thing} eine Normalisierung vor, die jeder Schreibzugriff nutzt, dazu einen Backfill des Bestands und einen Constraint[; abzustimmen mit {audience*}].',
    },
    migration: {
      title: '{migration} bei Produktionsgröße proben',
      noticed: 'Mir ist außerdem aufgefallen, was {migration} mit einer genutzten Tabelle tut: „{quote}“.',
      proposed:
        'Ich schlage vor, für {migration} Sperrzeit, Backfill, Prüfabfrage und Rückweg anzugeben und auf einer Kopie zu proben[; abzustimmen mit {audience*}].',
    },
    said: {
      title: 'Reihenfolge von Schema, Daten und Code bei {thing}',
      noticed: 'Mir ist außerdem aufgefallen, dass gespeicherte Daten ihre Form ändern: „{phrase}“.',
      proposed:
        'Ich schlage vor, für „{work}“ die Schritte (ergänzen, füllen, prüfen, entfernen) und den Rückweg je Schritt festzuhalten[; abzustimmen mit {audience*}].',
    },
    any: {
      title: 'Sagen, was mit schon gespeicherten Daten geschieht',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ bestimmt, was ab jetzt gespeichert wird.',
      proposed:
        'Ich schlage vor, für {thing} zu sagen, was aus älteren Zeilen wird, wie das geprüft wird und wie es zurückgeht[; abzustimmen mit {audience*}].',
    },
  },
};
