import type { OutlineWords } from '../../drafts';

export const reliability: OutlineWords = {
  ask: 'Mit {audience*} eine Fehlerregel (Zeitlimit, was erneut versucht wird, was sonst geantwortet wird) für {subject} und ähnlichen Code vereinbaren.',
  problem:
    'Was bei einem Fehler geschieht, hängt an einer Stelle ({place}), für {subject} allein; der nächste Code, der so scheitern kann, muss eine eigene Antwort finden.',
  cost: 'Ohne Regel finden vielleicht Nutzer den nächsten Fall wie {subject}, und er wird einzeln behoben: [measure: Störungen dieser Art im letzten Jahr, und Stunden je Störung].',
  keep: {
    gain: 'nichts mehr zu schreiben oder abzustimmen.',
    price:
      'ein Fehler hinter {subject} wird so behandelt wie jetzt, und der nächste solche Code fällt vielleicht erst in Produktion auf.',
  },
  options: [
    {
      name: 'Schriftliche Regel an einem Ort',
      how: 'für {subject} und Verwandtes festlegen: Zeitlimit, welche Fehler erneut versucht werden (wie oft, mit wachsender, zufälliger Pause), was sonst geantwortet wird; und dafür eine Funktion, durch die alle gehen.',
      gain: 'was {subject} im Fehlerfall tut, steht an einer Stelle und ist einmal getestet.',
      price: 'aller andere Code, der wie {subject} scheitert, ist zu finden und umzustellen.',
      needs: 'failure-policy',
    },
    {
      name: 'Schnell scheitern, weniger bieten',
      how: 'das hinter {subject} Scheiternde eine Weile nicht mehr aufrufen (Circuit Breaker) und mit weniger antworten.',
      gain: 'eine Störung hinter {subject} staut sich davor nicht auf.',
      price: 'jemand muss sagen, welches „Weniger“ von {subject} noch nützt, und diesen Zustand testen.',
    },
    {
      name: 'Dauerhaft machen',
      how: 'festhalten, was {subject} zu tun hat, bevor es versucht wird, und einen Worker abschließen lassen, mit einem Schlüssel gegen doppelte Ausführung.',
      gain: 'ein Absturz mittendrin verliert nichts.',
      price: '{subject} wird später fertig, und was nie gelingt, braucht einen Menschen.',
      needs: 'queue',
    },
  ],
  why: 'Das behebt die ganze Klasse, zu der {subject} gehört; in Kauf genommen wird eine breitere Änderung, als die eine Stelle braucht ({place}).',
  effort:
    'M: die Regel, ihr Ort, ein Test, der den Fehler von {subject} wirklich auslöst, und der übrige ähnliche Code. Im Betrieb: ein Zähler je Fehlerart.',
  risks: [
    'Ein neuer Versuch von {subject} kann eine Wirkung wiederholen: nur mit einem Schlüssel, der den zweiten unschädlich macht.',
    'Versuchen viele {subject} zugleich erneut, halten sie unten, was gerade zurückkommt: zufällig pausieren, Versuche begrenzen.',
  ],
  back: 'Der Rückweg: {subject} wieder tun lassen, was es heute tut; eine Regel im Code hinterlässt keine Daten.',
  nonGoal: 'Zu verhindern, was hinter {subject} scheitert; hier geht es darum, was wir dann tun.',
  measure: {
    what: 'Fehler von der Art von {subject}, die Nutzer bemerken',
    before: '[measure: solche Fehler im letzten Quartal]',
    after: '[measure: vertretbare Fehler im Quartal]',
  },
  questions: [
    'Wo sonst ist Code so geschrieben wie hier ({place})?',
    'Welche Fehler von {subject} lassen sich gefahrlos erneut versuchen, und wie lange wartet jemand?',
    'Was sollten Nutzer von {subject} sehen, während es scheitert?',
  ],
};
