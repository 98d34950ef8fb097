import type { OutlineWords } from '../../drafts';

export const crossTeamImpact: OutlineWords = {
  ask: 'Mit {asked*} klären, was diese Arbeit von jedem verlangt, der {subject} nutzt, und bis wann es alle erfahren.',
  problem:
    'Was {subject} zusagt, wird hier entschieden ({place}), und spüren können es Menschen, die diese Änderung nicht lesen.',
  cost: 'Spät bemerkt, kann {subject} andere einen ungeplanten Fix kosten und uns ihr Vertrauen: [measure: Zahl der Nutzer, und wie viele von dieser Arbeit wissen].',
  keep: {
    gain: 'keine Abstimmung über {subject} und kein Warten auf andere.',
    price: 'wer {subject} nutzt, merkt es in den eigenen Tests oder in Produktion.',
  },
  options: [
    {
      name: 'Nutzer auflisten und informieren',
      how: 'auflisten, wer {subject} nutzt[ (im Code gefunden: {callers*})], aufschreiben, was jeweils zu tun ist, und es mit Termin verschicken.',
      gain: 'wenig Arbeit, und wer auf der Liste steht, hört davon, bevor es auffällt.',
      price: 'die Liste veraltet, und unbekannte Nutzer stehen nicht darauf.',
    },
    {
      name: 'Vertrag, von einem Test geprüft',
      how: 'alle Nutzer von {subject} beschreiben lassen, worauf sie sich verlassen, und das vor jedem Release als Test laufen lassen.',
      gain: 'was einen von ihnen bricht, scheitert vor der Auslieferung.',
      price: 'jeder Nutzer muss die eigene Seite schreiben und pflegen.',
      needs: 'contract-tests',
    },
    {
      name: 'Versionen nebeneinander',
      how: 'sooft sich die Form von {subject} ändert, die nächste daneben anbieten, Nutzer einzeln umstellen und erst dann die frühere entfernen.',
      gain: 'jedes Team wechselt im eigenen Tempo.',
      price: 'ab einer solchen Änderung sind zwei Formen von {subject} zu pflegen, bis der Letzte gewechselt hat.',
    },
  ],
  why: 'Damit ist die Reichweite von {subject} bekannt, bevor etwas versprochen wird; in Kauf zu nehmen ist jetzt etwas Zeit der Nutzer.',
  effort:
    'S, um die Nutzer von {subject} aufzulisten und zu informieren; was es von ihnen verlangt, muss jedes Team selbst sagen. Im Betrieb: eine Ansprechperson für {subject}.',
  risks: [
    'Ein Nutzer von {subject} steht in keinem Repository, das wir sehen: auch die Zugriffslogs ansehen.',
    'Die Nutzer von {subject} stimmen zu und tun nichts: einen Termin setzen und festlegen, wer erinnert.',
  ],
  back: 'Der Rückweg: Was an {subject} neu ist, kann wieder entfallen, bis sich der erste Nutzer darauf verlässt, und was genutzt wird erst, wenn der letzte bestätigt hat.',
  nonGoal: 'Die Arbeit der Nutzer von {subject} für sie zu erledigen.',
  measure: {
    what: 'Nutzer von {subject}, die informiert sind und bestätigt haben',
    before: '[measure: bekannte Nutzer von {subject}, und wie viele informiert sind]',
    after: '[measure: Nutzer mit Bestätigung, von allen]',
  },
  questions: [
    'Wer nutzt {subject} oder hat es vor, ohne dass dieses Repository es zeigt?',
    'Was brauchen die Nutzer von {subject}, wonach sie niemand gefragt hat?',
    'Wer verantwortet {subject}, wenn dies fertig ist?',
  ],
};
