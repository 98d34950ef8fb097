import assert from 'node:assert/strict';
import { readMessage } from '../../../src/noticing/message';
import { readTicket } from '../../../src/noticing/ticket';
import { isEnglish, languageOf, languageOfWork } from '../../../src/noticing/tongue';

describe('The language of a text', () => {
  const texts: [string, string][] = [
    ['en', 'Add an endpoint for the order summary, so that checkout can show it on every screen.'],
    ['de', 'Die Bestellübersicht wird nicht mehr für jeden Aufruf neu berechnet, wenn sie schon da ist.'],
    ['zh-cn', '为订单摘要增加一个接口，结账页面的每个屏幕都会调用它。'],
    ['zh-cn', '修复 OrderSummary 在 checkout 中的空指针'],
  ];
  for (const [language, text] of texts)
    it(`is ${language}: ${text.slice(0, 30)}`, () => assert.equal(languageOf(text), language));

  const others: [string, string][] = [
    ['too short to tell', 'fix: die OrderSummary'],
    ['Japanese, which shares signs with Chinese', '注文の概要を返すエンドポイントを追加する'],
    [
      'Dutch, which shares words with German',
      'De klant kan het overzicht van de bestelling niet zien als het wordt geladen',
    ],
    ['in no language', 'a1b2c3 0x00 ---'],
    ['empty', ''],
  ];
  for (const [why, text] of others)
    it(`is taken for English where it is ${why}`, () => assert.equal(languageOf(text), 'en'));

  it('does not come from code, nor from an address', () => {
    assert.equal(languageOf('Rename it: `der die das und ist nicht` https://shop.example/der/die/das/und'), 'en');
  });

  const names: [string, string][] = [
    ['hashes', 'Revert the column (#12)\n\nThis reverts commit a7b3e9ce65335e452de216cb42b9e724e8f3ad1d.'],
    ['names with digits', '[Feature][E2E] Add mysql-cdc e2e case, as e2e/o_o/e-i.ts'],
  ];
  for (const [what, text] of names)
    it(`does not come from letters within ${what}`, () => assert.equal(isEnglish(text), true));

  it('is that of ticket and message together', () => {
    const ticket = readTicket('# Übersicht\n\nDer Kunde soll die Bestellungen sehen, und zwar mit dem Preis.\n');
    assert.equal(languageOfWork({ ticket, message: readMessage('Add summary') }), 'de');
    assert.equal(languageOfWork({}), 'en');
  });
});
