import type { OutlineWords } from '../../drafts';

export const knowledgeSharing: OutlineWords = {
  ask: 'Mit {asked*} vereinbaren, wo das Wissen über {subject} aufgeschrieben wird und wer es als Nächstes lernt.',
  problem: 'Stehen die Gründe für {subject} nirgends als hier ({place}), muss die nächste Person fragen oder raten.',
  cost: 'Die nächste Änderung an {subject} hängt davon ab, wer gerade da ist: [measure: Menschen, die sie heute machen könnten].',
  keep: {
    gain: 'zu {subject} ist jetzt nichts zu schreiben.',
    price: 'fehlen die Menschen, die {subject} kennen, wartet die Arbeit daran.',
  },
  options: [
    {
      name: 'Ein Decision Record',
      how: 'eine halbe Seite schreiben[ ({records})]: was zu {subject} entschieden wurde, was sonst erwogen wurde und warum nicht.',
      gain: 'der Grund für {subject} findet sich, ohne zu fragen.',
      price: 'ein Record zu {subject} gilt am Tag des Schreibens; eine spätere Entscheidung muss ihn ersetzen.',
    },
    {
      name: 'Ein Runbook',
      how: 'aufschreiben, was zu tun ist, wenn {subject} Ärger macht: woran es zu sehen ist, die ersten drei Schritte, wer anzurufen ist; und es einmal von jemand anderem ausführen lassen.',
      gain: 'die Rufbereitschaft kann bei {subject} auch allein handeln.',
      price: 'ein Runbook zu {subject}, das niemand nutzt, veraltet.',
    },
    {
      name: 'Pairing bei der nächsten Änderung',
      how: 'eine zweite Person die nächste Änderung an {subject} machen lassen, mit der kundigen daneben.',
      gain: 'noch jemand kann es wirklich und findet, was an {subject} unklar ist.',
      price: 'die nächste Änderung an {subject} dauert länger.',
    },
  ],
  why: 'Das ist das Kleinste, was bleibt, wenn die gehen, die {subject} kennen; in Kauf genommen wird eine Stunde jetzt.',
  effort:
    'S: eine Stunde, um über {subject} zu schreiben, eine halbe für jemanden, der es ausprobiert. Im Betrieb: ein Blick bei jeder Änderung.',
  risks: [
    'Der Text über {subject} sagt, wie, und nicht, warum: Wie, sagt schon der Code.',
    'Er steht, wo niemand sucht: vom Code aus verlinken ({place}).',
  ],
  back: 'Der Rückweg: Eine falsche Seite über {subject} wird gelöscht; nichts hängt davon ab.',
  nonGoal: 'Alles rund um {subject} zu dokumentieren.',
  measure: {
    what: 'Menschen, die {subject} ändern können, ohne zu fragen',
    before: '[measure: Menschen, die {subject} heute ändern können]',
    after: '[measure: wie viele, und bis wann]',
  },
  questions: [
    'Was würde jemand Neues an {subject} zuerst falsch verstehen?',
    'Wer sollte die nächste Änderung an {subject} machen?',
    'Wo wird zuerst nachgesehen, wenn {subject} Ärger macht?',
  ],
};
