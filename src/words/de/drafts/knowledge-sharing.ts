import type { OutlineWords } from '../../drafts';

export const knowledgeSharing: OutlineWords = {
  ask: 'Mit {asked*} vereinbaren, wo das Wissen über {subject} aufgeschrieben wird und wer es als Nächstes lernt.',
  problem:
    'Wo weder der Code ringsum ({place}) noch seine Commits die Gründe sagen, muss fragen oder raten, wer {subject} als Nächstes ändert.',
  cost: 'Die nächste Änderung an {subject} muss vielleicht auf eine einzige Person warten: [measure: Menschen, die sie machen könnten].',
  keep: {
    gain: 'zu {subject} ist jetzt nichts zu schreiben.',
    price: 'fehlt eine einzige Person, wartet die Arbeit an {subject} vielleicht.',
  },
  options: [
    {
      name: 'Ein Decision Record',
      how: 'jemand anderen eine halbe Seite schreiben lassen[ ({records})][, nach einem Gespräch mit {expert}]: was zu {subject} entschieden wurde, was sonst erwogen wurde und warum nicht.',
      gain: 'der Grund für {subject} findet sich, ohne zu fragen, und noch jemand kennt ihn.',
      price: 'ein Record zu {subject} gilt am Tag des Schreibens; eine spätere Entscheidung muss ihn ersetzen.',
    },
    {
      name: 'Tests, die die Regeln sagen',
      how: 'jemand anderen Tests für {subject} schreiben lassen, einen je Regel und nach ihrem Grund benannt, und fragen, wo kein Grund bekannt ist.',
      gain: 'die Regeln von {subject} werden bei jeder Änderung geprüft, und noch jemand kennt sie.',
      price: 'Tests für {subject} sagen, was gilt, und selten, was sonst erwogen wurde.',
    },
    {
      name: 'Pairing bei der nächsten Änderung',
      how: 'eine zweite Person die nächste Änderung an {subject} machen lassen, mit der kundigen daneben.',
      gain: 'noch jemand kann es wirklich und findet, was an {subject} unklar ist.',
      price: 'die nächste Änderung an {subject} dauert länger.',
    },
  ],
  why: 'Das bleibt, wenn Menschen gehen, und wer es schreibt, lernt {subject} kennen; in Kauf zu nehmen ist die Zeit von beiden.',
  effort:
    'S: eine halbe Seite über {subject}, berichtigt von jemandem, der sich auskennt. Im Betrieb: ein Blick bei jeder Änderung.',
  risks: [
    'Der Text über {subject} sagt, wie, und nicht, warum: Wie, sagt schon der Code.',
    'Er steht, wo niemand sucht: vom Code aus verlinken ({place}).',
  ],
  back: 'Der Rückweg: Eine falsche Seite über {subject} wird gelöscht; nichts hängt davon ab.',
  nonGoal: 'Alles rund um {subject} zu dokumentieren.',
  measure: {
    what: 'Menschen, die {subject} ändern können, ohne zu fragen',
    before: '[measure: Menschen, die {subject} ändern können]',
    after: '[measure: wie viele, und bis wann]',
  },
  questions: [
    'Was würde jemand Neues an {subject} zuerst falsch verstehen?',
    'Wer sollte die nächste Änderung an {subject} machen?',
    'Welche Zeilen von {subject} haben einen Grund, der nirgends steht?',
  ],
};
