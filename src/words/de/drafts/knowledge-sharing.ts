import type { OutlineWords } from '../../drafts';

export const knowledgeSharing: OutlineWords = {
  ask: 'Mit {audience*} vereinbaren, wo das Wissen über {subject} aufgeschrieben wird und wer es als Nächstes lernt.',
  problem:
    'Warum {subject} so ist, steht nur im Code ({place}) und in einem Kopf, und die nächste Person findet keines von beiden.',
  cost: 'Die nächste Änderung an {subject} beginnt mit einer Frage an eine Person oder mit Raten: [measure: Menschen, die es heute ändern könnten].',
  keep: {
    gain: 'zu {subject} ist nichts zu schreiben, und Auskunft gibt es im Haus.',
    price: 'fehlt die Person, die {subject} kennt, steht die Arbeit daran still.',
  },
  options: [
    {
      name: 'Ein Decision Record',
      how: 'eine halbe Seite neben den Code legen ({place}): was zu {subject} entschieden wurde, was sonst erwogen wurde und warum nicht.',
      gain: 'der Grund für {subject} steht dort, wo geändert wird.',
      price: 'ein Record zu {subject} gilt am Tag des Schreibens; eine spätere Entscheidung muss ihn ersetzen.',
    },
    {
      name: 'Ein Runbook',
      how: 'aufschreiben, was zu tun ist, wenn {subject} Ärger macht: woran es zu sehen ist, die ersten drei Schritte, wer anzurufen ist; und es einmal von jemand anderem ausführen lassen.',
      gain: 'die Rufbereitschaft kann {subject} nachts helfen.',
      price: 'ein Runbook zu {subject}, das niemand nutzt, veraltet.',
    },
    {
      name: 'Pairing bei der nächsten Änderung',
      how: 'eine zweite Person die nächste Änderung an {subject} machen lassen, mit der kundigen daneben.',
      gain: 'noch jemand kann es wirklich und findet, was an {subject} unklar ist.',
      price: 'die nächste Änderung an {subject} dauert länger.',
    },
  ],
  why: 'Das ist das Kleinste, was die Person überdauert, die {subject} kennt; in Kauf genommen wird eine Stunde jetzt.',
  effort:
    'S: eine Stunde, um über {subject} zu schreiben, eine halbe für jemanden, der es ausprobiert. Im Betrieb: ein Blick bei jeder Änderung.',
  risks: [
    'Der Text über {subject} sagt, wie, und nicht, warum: Wie, sagt schon der Code.',
    'Er steht, wo niemand sucht: vom Code aus verlinken ({place}).',
  ],
  back: 'Der Rückweg: Eine falsche Seite über {subject} wird gelöscht; nichts hängt davon ab.',
  nonGoal: 'Alles rund um {subject} zu dokumentieren.',
  measure: {
    what: 'Menschen, die {subject} allein geändert haben',
    before: '[measure: Menschen im letzten Jahr]',
    after: '[measure: Menschen, und bis wann]',
  },
  questions: [
    'Was würde jemand Neues an {subject} zuerst falsch verstehen?',
    'Wer hat {subject} sonst schon geändert, und wer sollte als Nächstes?',
    'Wo wird zuerst nachgesehen, wenn {subject} Ärger macht?',
  ],
};
