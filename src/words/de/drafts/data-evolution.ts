import type { OutlineWords } from '../../drafts';

export const dataEvolution: OutlineWords = {
  ask: 'Mit {asked*} vereinbaren, in welchen Schritten sich {subject} ändert, wie jeder geprüft und wie er rückgängig gemacht wird.',
  problem:
    'Während der Auslieferung ({place}) laufen alter und neuer Code vielleicht nebeneinander, und beide treffen dann auf den bisherigen Inhalt von {subject}.',
  cost: 'Eine Änderung an {subject}, die nur vorwärts geht, kann aus einem kleinen Fehler ein Restore aus dem Backup machen: [measure: Zeilen von {subject}, und Dauer eines Restore].',
  keep: {
    gain: 'ein Schritt und ein Release, wenn es durchläuft.',
    price:
      'der Inhalt von {subject} muss sofort passen, und Code, der nur die frühere Form kennt, trifft auf eine andere.',
  },
  options: [
    {
      name: 'Expand, Migrate, Contract',
      how: '{subject} zuerst nur ergänzen (optional oder mit Default), neuen Code schreiben lassen, den Bestand in Batches füllen und prüfen, und in einem späteren Release das Neue erzwingen und entfernen, was es gegebenenfalls ersetzt.',
      gain: 'dazwischen laufen alter und neuer Code, und jeder Schritt außer dem letzten lässt sich einzeln zurücknehmen.',
      price:
        'mindestens zwei Releases, und wo etwas von {subject} ersetzt wird, wird bis zum letzten beides geschrieben.',
    },
    {
      name: 'Eine Migration im Wartungsfenster',
      how: 'Schreibzugriffe anhalten, {subject} in einem Schritt ändern, den Bestand füllen, prüfen und wieder starten.',
      gain: 'ein Release und kein Zustand dazwischen.',
      price: 'eine Ausfallzeit, die mit der Größe von {subject} wächst, und ein Backup als einziger Rückweg.',
    },
    {
      name: 'Beim Lesen ergänzt',
      how: 'beim Lesen von {subject} mit früheren Einträgen zurechtkommen und bei jedem Speichern die neue Form schreiben.',
      gain: 'kein Nachfüllen und nichts zu terminieren.',
      price:
        'nie gespeicherte Einträge von {subject} behalten die frühere Form; keine Abfrage und kein Constraint kann sich auf die neue verlassen.',
    },
  ],
  why: 'So laufen alter und neuer Code, während sich {subject} ändert; in Kauf zu nehmen ist ein zweites Release bis zum Abschluss.',
  effort:
    'M: die Ergänzung, ein fortsetzbarer Backfill von {subject}, eine Prüfung auf Reste und das spätere Release. Im Betrieb: nichts nach dem letzten Schritt.',
  risks: [
    'Eine Pflichtspalte ohne Default lässt sich {subject} nicht hinzufügen, sobald es Zeilen gibt, und Code, der sie nicht kennt, kann dann keine einfügen: zuerst optional ergänzen.',
    'Die Migration von {subject} kann eine Sperre halten, die laufende Schreibzugriffe stoppt: auf einer Kopie mit gleich vielen Zeilen erproben.',
    'Der Backfill von {subject} kann auf Einträge treffen, an die niemand dachte: zählen, was sich nicht konvertieren lässt, und beiseitelegen.',
  ],
  back: 'Der Rückweg: Bis zum letzten Schritt ist der bisherige Inhalt von {subject} da und der frühere Code läuft damit; danach hilft nur ein Backup, falls es eines gibt.',
  nonGoal: 'Andere Teile des Schemas neben {subject} aufzuräumen.',
  measure: {
    what: 'Einträge von {subject}, die nicht in die neue Form passen',
    before: '[measure: Einträge von {subject} insgesamt, und wie viele nicht passen]',
    after: 'keine vor dem letzten Schritt',
  },
  questions: [
    'Wie viele Einträge von {subject} gibt es, und welchen Wert bekommen sie in der neuen Form?',
    'Wer liest oder schreibt {subject} sonst noch direkt (Berichte, Exporte, andere Services)?',
    'Wie lange muss der Inhalt von {subject} aufbewahrt werden?',
  ],
};
