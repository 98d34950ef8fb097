import assert from 'node:assert/strict';
import { draftWordsOf, growthWordsOf, type Language, wordsOf } from '../../../src/words';
import { fill, inARow, slotsIn } from '../../../src/words/fill';

/** Each sentence of an object by where it stands, in the order it stands in. */
function sentencesOf(words: unknown, at = ''): [string, string][] {
  if (typeof words === 'string') return [[at, words]];
  return Object.entries(words as object).flatMap(([key, value]) => sentencesOf(value, `${at}/${key}`));
}

const all = (language: Language) => ({
  notes: wordsOf(language),
  drafts: draftWordsOf(language),
  growth: growthWordsOf(language),
});
/** What a template takes from the work; a gap's `[…]` and what may be left out alike. */
const slots = (template: string): string => {
  const { required, optional } = slotsIn(template.replace(/\[(measure|decide): ([^\]]*)\]/g, '$2 {$1}'));
  return `${required.sort()} [${optional.sort()}]`;
};
const placeholders = (template: string): string => (template.match(/\{\{[^}]+\}\}/g) ?? []).join(' ');

describe('The sentences in Chinese', () => {
  const [english, chinese] = [sentencesOf(all('en')), sentencesOf(all('zh-cn'))];
  const known = new Map(english);

  it('are as many as in English, for the same variants, lenses and sections', () => {
    assert.deepEqual(chinese.map(([at]) => at).sort(), english.map(([at]) => at).sort());
  });

  it('take the same slots, and leave the same gaps', () => {
    for (const [at, sentence] of chinese) {
      assert.equal(slots(sentence), slots(known.get(at) ?? ''), at);
      assert.equal(placeholders(sentence), placeholders(known.get(at) ?? ''), at);
    }
  });

  it('are in Chinese, with a space at Latin letters and full-width punctuation', () => {
    for (const [at, sentence] of chinese.filter(([at]) => !at.startsWith('/drafts/templates'))) {
      assert.doesNotMatch(sentence, /\p{Script=Han}[A-Za-z0-9`{]|[A-Za-z0-9`}]\p{Script=Han}/u, at);
      assert.doesNotMatch(sentence, /\p{Script=Han} ?[,;?!()]|\p{Script=Han}\p{Script=Han} \p{Script=Han}/u, at);
      const inEnglish = known.get(at) ?? '';
      if (!at.endsWith('/needs') && /[a-z]/.test(inEnglish.replace(/\{[^}]*\}/g, '')))
        assert.notEqual(sentence, inEnglish, at);
    }
  });
});

describe('fill in Chinese', () => {
  const said = (template: string, value: string[]) => fill(template, new Map([['a', value]]), '和');

  it('puts a space between Chinese and Latin, and none within Chinese', () => {
    assert.equal(said('与 {a} 讨论', ['@shop/web']), '与 @shop/web 讨论');
    assert.equal(said('与 {a} 讨论', ['团队']), '与团队讨论');
    assert.equal(said('{a} 与 {a}', ['团队']), '团队与团队');
    assert.equal(said('与 {a} 讨论', ['“订单页”']), '与“订单页”讨论');
    assert.equal(said('talk to {a} now', ['团队']), 'talk to 团队 now');
  });

  it('lists as Chinese does', () => {
    assert.equal(said('与 {a*} 讨论', ['Ada', 'Ben', 'Chen']), '与 Ada、Ben 和 Chen 讨论');
    assert.equal(said('与 {a*} 讨论', ['前端', '支付']), '与前端和支付讨论');
  });

  it('keeps what others wrote as it is', () => {
    assert.equal(said('“{a}”', ['订单 页面 ID']), '“订单 页面 ID”');
    assert.equal(said('写着 {a}。', ['订单 页面ID']), '写着订单 页面ID。');
  });

  it('puts sentences in a row with no space behind a full-width stop', () => {
    assert.equal(inARow(['已完成。', '', '我建议缓存。']), '已完成。我建议缓存。');
    assert.equal(inARow(["I've finished.", "I'd propose a cache."]), "I've finished. I'd propose a cache.");
  });
});
