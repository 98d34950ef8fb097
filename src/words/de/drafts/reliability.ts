import type { OutlineWords } from '../../drafts';

export const reliability: OutlineWords = {
  ask: 'Mit {audience*} eine Fehlerregel (Zeitlimit, was erneut versucht wird, was sonst geantwortet wird) für {subject} und ähnlichen Code vereinbaren.',
  problem:
    'Worauf {subject} sich verlässt, kann langsam sein, scheitern oder mittendrin enden; was daraus wird, sollte entschieden sein und nicht davon abhängen, was diese Stelle ({place}) gerade tut.[ Ob die andere Seite {unchecked} mit einem Fehler beantwortet hat, wird in der Nähe nicht geprüft; der Text eines Fehlers kann so als Ergebnis gelten.]',
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
      price: 'anderer Code, der auf dieselbe Weise scheitern kann wie {subject}, ist zu finden und umzustellen.',
      needs: 'failure-policy',
    },
    {
      name: 'Schnell scheitern, weniger bieten',
      how: 'das hinter {subject} Scheiternde eine Weile nicht mehr aufrufen (Circuit Breaker) und sofort absagen oder mit weniger antworten.',
      gain: 'eine Störung hinter {subject} staut sich davor nicht auf.',
      price: 'jemand muss sagen, was {subject} absagen oder weglassen darf, und diesen Zustand testen.',
    },
    {
      name: 'Dauerhaft machen',
      how: 'festhalten, was {subject} zu tun hat, bevor es versucht wird, und einen Worker abschließen lassen, mit einem Schlüssel gegen doppelte Ausführung.',
      gain: 'nach einem Absturz mittendrin ist bekannt, was {subject} begonnen hat, und es lässt sich abschließen.',
      price: '{subject} wird später fertig, und was nie gelingt, braucht einen Menschen.',
      needs: 'queue',
    },
  ],
  why: 'Damit ist einmal entschieden, was {subject} und alles tut, was auf dieselbe Weise scheitern kann; in Kauf zu nehmen ist eine breitere Änderung, als die eine Stelle braucht ({place}).',
  effort:
    'M: die Regel, ihr Ort, ein Test, der den Fehler von {subject} wirklich auslöst, und der übrige ähnliche Code. Im Betrieb: ein Zähler je Fehlerart.',
  risks: [
    'Ein neuer Versuch von {subject} kann eine Wirkung wiederholen: nur mit einem Schlüssel, der den zweiten unschädlich macht.',
    'Versuchen viele {subject} zugleich erneut, halten sie unten, was gerade zurückkommt: zufällig pausieren, Versuche begrenzen.',
  ],
  back: 'Der Rückweg: Die Regel für {subject} ist Code und lässt sich wieder herausnehmen, eine doppelte Wirkung nicht; neue Versuche werden daher zuletzt eingeschaltet.',
  nonGoal: 'Zu verhindern, was hinter {subject} scheitert; hier geht es darum, was wir dann tun.',
  measure: {
    what: 'Fehler von {subject}, die Nutzer bemerken',
    before: '[measure: solche Fehler im Quartal, oder keine, wo es neu ist]',
    after: '[measure: vertretbare Fehler im Quartal]',
  },
  questions: [
    'Wo sonst ist Code so geschrieben wie hier ({place})?',
    'Welche Fehler von {subject} lassen sich gefahrlos erneut versuchen, und wie lange wartet jemand?',
    'Was sollten Nutzer sehen, wenn das hinter {subject} langsam ist, ablehnt oder scheitert, oder wenn der Prozess mittendrin endet?',
  ],
};
