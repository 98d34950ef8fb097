import type { OutlineWords } from '../../drafts';

export const caching: OutlineWords = {
  ask: 'Eine Cache-Regel für {subject} (Schlüssel, Lebensdauer, Invalidierung) mit {audience*} vereinbaren, bevor weitere Aufrufer davon abhängen.',
  problem:
    'Wer {subject} aufruft, zahlt jedes Mal für die volle Antwort, auch wenn sich seit dem letzten Aufruf nichts geändert hat.',
  cost: 'Jeder weitere Aufrufer von {subject} bringt seine ganze Last auf das, was dahintersteht: [measure: Aufrufe pro Minute, und der Anteil, der einen jüngeren wiederholt].',
  keep: {
    gain: 'jede Antwort von {subject} ist frisch, und nichts kann veralten.',
    price: 'die Last hinter {subject} wächst mit der Zahl der Aufrufer.',
  },
  options: [
    {
      name: 'HTTP-Caching',
      how: '{subject} sendet `Cache-Control` und einen `ETag`, sodass Browser, Apps und Proxys die Antwort behalten.',
      gain: 'kein neuer Baustein für {subject}, keine zweite Anfrage innerhalb der Lebensdauer, danach ein `304`, das die Übertragung spart.',
      price:
        'ein `304` kostet weiter die Arbeit des Antwortens, die meisten HTTP-Clients in Services behalten nichts, und persönliche Antworten brauchen `private`.',
      needs: 'http-caching-callers',
    },
    {
      name: 'Cache im Prozess',
      how: 'die Antworten von {subject} im Speicher unter vollem Schlüssel halten, in Zahl und Lebensdauer begrenzt, mit einem Laden für viele Wartende.',
      gain: 'der schnellste Treffer für {subject}, ohne Netz.',
      price:
        'jede Instanz hat eine eigene Kopie, bis zum Ende der Lebensdauer sind sie uneinig, und ein Neustart beginnt kalt.',
    },
    {
      name: 'Gemeinsamer Cache',
      how: 'die Antworten von {subject} in einem gemeinsamen Cache halten und den Schlüssel löschen, wenn die Quelle geschrieben wird; Lebensdauern gegen eine Stampede streuen.',
      gain: 'eine Kopie von {subject} für alle Instanzen und eine Stelle, um sie zu invalidieren.',
      price: 'ein weiterer Baustein, von dem {subject} abhängt, und jeder Schreibzugriff muss den Schlüssel kennen.',
      needs: 'shared-cache',
    },
  ],
  why: 'Damit bekommt {subject} eine prüfbare Regel; in Kauf zu nehmen ist, dass eine Antwort so alt sein kann wie die Lebensdauer.',
  effort:
    'S für die Regel und die erste Lebensdauer von {subject}; M, sobald jeder Schreibzugriff invalidieren muss. Im Betrieb: eine Zahl, die Trefferquote.',
  risks: [
    '[Das Ticket verlangt: „{exact}“. Eine veraltete Antwort bricht das: die Ausnahme vereinbaren oder {subject} lassen, wie es ist.]',
    'Ein Schlüssel von {subject} ohne Nutzer, Mandant oder Sprache zeigt jemandem die Antwort eines anderen: testen.',
    'Läuft ein beliebter Eintrag von {subject} ab, laden alle Aufrufer zugleich: einen laden lassen, die anderen warten.',
  ],
  back: 'Der Rückweg: die Lebensdauer von {subject} auf null setzen; schon ausgegebene Kopien leben bis zu ihrem Ende.',
  nonGoal: '{subject} selbst schneller zu machen; ein Cache verdeckt nur die Dauer.',
  measure: {
    what: 'Trefferquote von {subject} und 95. Perzentil',
    before: '[measure: 95. Perzentil und Aufrufe pro Minute von {subject}]',
    after: '[measure: Trefferquote und 95. Perzentil von {subject}]',
  },
  questions: [
    'Wie alt darf eine Antwort von {subject} sein, bevor jemand etwas falsch entscheidet?',
    'Welche Schreibzugriffe machen eine Antwort von {subject} falsch, und kennt jeder davon den Schlüssel?',
    'Welcher Anteil der Aufrufe von {subject} wiederholt einen früheren innerhalb der Lebensdauer?',
  ],
};
