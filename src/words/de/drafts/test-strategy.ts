import type { OutlineWords } from '../../drafts';

export const testStrategy: OutlineWords = {
  ask: 'Mit {audience*} die eine Art von Test vereinbaren, die {subject} gefunden hätte, und wo sie läuft.',
  problem:
    'Die Tests hier ({place}) bestehen mit und ohne den Fehler, also finden Nutzer die Fehlerklasse von {subject}.',
  cost: 'Der nächste Fehler dieser Klasse besteht dieselben Tests wie {subject}: [measure: Fehler dieser Klasse, die im Jahr die Produktion erreichten].',
  keep: {
    gain: 'die Suite bleibt so schnell, wie sie ist, mit einem Test mehr für {subject}.',
    price: 'die Nachbarn von {subject} bleiben ungetestet.',
  },
  options: [
    {
      name: 'Gegen den echten Nachbarn',
      how: '{subject} mit echter Datenbank, Queue oder echtem Dateisystem testen, für den Test gestartet.',
      gain: 'was ein Ersatz für den Nachbarn von {subject} falsch macht, fällt auf.',
      price: 'Sekunden statt Millisekunden für {subject}; Daten sind anzulegen und zu räumen.',
    },
    {
      name: 'Vertrag zwischen beiden Seiten',
      how: 'beide Seiten von {subject} dasselbe aufgeschriebene Beispiel im eigenen Build prüfen lassen.',
      gain: 'ein Auseinanderlaufen von {subject} bemerkt, wer es verursacht.',
      price: 'beide Seiten von {subject} müssen mitmachen.',
      needs: 'contract-tests',
    },
    {
      name: 'Erzeugte Fälle',
      how: 'angeben, was für {subject} immer gelten muss, und ein Werkzeug das Gegenbeispiel suchen lassen.',
      gain: 'die ungewöhnliche Eingabe, Reihenfolge oder Zeit für {subject}, die niemand aufschreiben würde.',
      price: 'eine Eigenschaft von {subject} ist schwerer zu finden als ein Beispiel; Fehlschläge brauchen einen Seed.',
    },
  ],
  why: 'Das findet die Fehlerklasse von {subject} dort, wo sie entsteht; in Kauf zu nehmen ist ein langsamerer Test an eigenem Ort.',
  effort:
    'S für den ersten Test von {subject}, der vor dem Fix scheitert; M mit allem, was er im Build braucht. Im Betrieb: seine Zeit in der Pipeline.',
  risks: [
    'Der neue Test von {subject} ist instabil und wird bald ignoriert: keine Uhr, kein Netz, keine Reihenfolge, von der er abhängt.',
    'Er testet den Ersatz von {subject} statt der Sache: den Code einmal absichtlich kaputtmachen und ihn scheitern sehen.',
  ],
  back: 'Der Rückweg: Die Tests von {subject} stehen in einer eigenen Suite, die nicht blockieren muss.',
  nonGoal: 'Eine Abdeckungsquote für {subject}.',
  measure: {
    what: 'Vor dem Release gefundene Fehler der Klasse von {subject}',
    before: '[measure: vor und nach dem Release gefunden, im letzten Jahr]',
    after: '[measure: Anteil, der vorher gefunden wird]',
  },
  questions: [
    'Welche anderen Fehler des letzten Jahres gehören zur selben Klasse wie {subject}?',
    'An welcher günstigsten Stelle wäre {subject} aufgefallen?',
    'Wer wartet auf diesen Test von {subject}, und wie lange ist vertretbar?',
  ],
};
