import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readChange } from '../../../src/noticing/change';
import { readMessage } from '../../../src/noticing/message';
import { notice } from '../../../src/noticing/notice';
import { readTicket } from '../../../src/noticing/ticket';
import { languageOf } from '../../../src/noticing/tongue';
import { noFacts } from '../../../src/noticing/work';
import { draftOf } from '../../../src/proposals/draft';
import { draftWordsOf, growthWordsOf, type Language, wordsOf } from '../../../src/words';
import { fill, inARow, slotsIn } from '../../../src/words/fill';
import { askWhy } from '../../../src/words/questions';

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
/** What a template takes from the work, but for whom to talk to, which may be left out of what is inserted; a gap's `[…]` and what may be left out alike. */
const slots = (template: string): string => {
  const { required, optional } = slotsIn(template.replace(/\[(measure|decide): ([^\]]*)\]/g, '$2 {$1}'));
  const once = (names: string[]) =>
    [...new Set(names)]
      .filter((name) => name !== 'audience')
      .sort()
      .join();
  return `${once(required)} [${once(optional)}] ${template.includes('{audience')}`;
};
const placeholders = (template: string): string => (template.match(/\{\{[^}]+\}\}/g) ?? []).join(' ');

const languages = { German: 'de', Chinese: 'zh-cn' } as const;
const known = new Map(sentencesOf(all('en')));
const written = (language: Language) =>
  sentencesOf(all(language)).filter(([at]) => !at.startsWith('/drafts/templates') && !at.endsWith('/needs'));

for (const [name, language] of Object.entries(languages))
  describe(`The sentences in ${name}`, () => {
    const sentences = sentencesOf(all(language));

    it('are as many as in English, for the same variants, lenses and sections', () => {
      assert.deepEqual(sentences.map(([at]) => at).sort(), [...known.keys()].sort());
    });

    it('take the same slots, and leave the same gaps', () => {
      for (const [at, sentence] of sentences) {
        assert.equal(slots(sentence), slots(known.get(at) ?? ''), at);
        assert.equal(placeholders(sentence), placeholders(known.get(at) ?? ''), at);
      }
    });

    it('need of a repository what the English ones need', () => {
      for (const [at, need] of sentences.filter(([at]) => at.endsWith('/needs'))) assert.equal(need, known.get(at), at);
    });
  });

describe('The sentences in Chinese', () => {
  it('are in Chinese, with a space at Latin letters and full-width punctuation', () => {
    for (const [at, sentence] of written('zh-cn')) {
      assert.doesNotMatch(sentence, /\p{Script=Han}[A-Za-z0-9`{]|[A-Za-z0-9`}]\p{Script=Han}/u, at);
      assert.doesNotMatch(sentence, /\p{Script=Han} ?[,;?!()]|\p{Script=Han}\p{Script=Han} \p{Script=Han}/u, at);
      const inEnglish = known.get(at) ?? '';
      if (/[a-z]/.test(inEnglish.replace(/\{[^}]*\}/g, ''))) assert.notEqual(sentence, inEnglish, at);
    }
  });
});

describe('The sentences in German', () => {
  const german = written('de').filter(([at]) => !at.includes('/quotes/'));
  /** What German engineers say in English. */
  const same = 'Caching, Observability, Read Model, Status quo, Mentoring, Review, Problem, Links, Commits'.split(', ');
  const english = /\b(?:the|and|of|with|that|which|what|how|not|is|are|for|from|one|keep|noticed|propose)\b/;
  const names = /\{[^}]*\}|\[(?:measure|decide): |\]|Expand and Contract/g;

  it('are in German', () => {
    for (const [at, sentence] of german) {
      const words = sentence.replace(names, '');
      assert.doesNotMatch(words, english, at);
      if (/[a-z]/.test(words) && !same.includes(words)) assert.notEqual(sentence, known.get(at), at);
    }
  });

  it('address nobody, and quote as German does', () => {
    for (const [at, sentence] of german) {
      assert.doesNotMatch(sentence, /\b(?:Sie [a-zäöü]|du |dein|Ihr[en]? )/, at);
      assert.doesNotMatch(sentence, /["”]/, at);
      assert.equal(sentence.replace(/[^„“]/g, '').replaceAll('„“', ''), '', at);
    }
  });

  it('have no article before a name whose gender nobody knows', () => {
    const article = /(?<!, (?:\p{L}+ )?)\b(?:d(?:er|ie|as|en|em|es)|eine?[mnr]?|vom|zum|zur|im|am|ins) \{(?!day\})/u;
    for (const [at, sentence] of german) assert.doesNotMatch(sentence, article, at);
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

describe('The question to a ticket’s author', () => {
  it('is as long in each language, on the same title, and in that language', () => {
    const asked = (['en', 'de', 'zh-cn'] as const).map((language) => askWhy('Cache\nthe *summary*', language));
    assert.deepEqual(
      asked.map((text) => text.match(/^- .+/gm)?.length),
      [3, 3, 3],
    );
    assert.ok(asked.every((text) => text.includes('Cache the *summary*')));
    assert.deepEqual(asked.map(languageOf), ['en', 'de', 'zh-cn']);
  });
});

describe('A draft in German', () => {
  it('quotes as German does where no template stands', () => {
    const { body } = draftOf({ notes: [], language: 'de', lens: 'caching', work: 'Add a summary' });
    assert.match(body, /„Add a summary“/);
    assert.doesNotMatch(body, /[“][A-Z]|”/);
  });
});

describe('Notes on English work', () => {
  const folder = 'test/fixtures/stacks';
  const work = {
    ticket: readTicket(readFileSync(`${folder}/ticket.md`, 'utf8')),
    change: readChange(readFileSync(`${folder}/express.diff`, 'utf8')),
    message: readMessage('Add order summary'),
  };
  const lensesIn = (language: Language) => notice(work, noFacts, language).map(({ lens }) => lens);

  it('are on the same lenses in each language', () => {
    assert.ok(lensesIn('en').length > 0);
    for (const language of Object.values(languages)) assert.deepEqual(lensesIn(language), lensesIn('en'));
  });

  it('are German where that is set, and whole where they are inserted', () => {
    for (const { title, text, brief } of notice(work, noFacts, 'de')) {
      assert.ok(title.length <= 70, title);
      assert.match(text, /^Fertig ist „Add order summary“, wie in SHOP-\d+ verlangt\. Mir ist außerdem aufgefallen, /);
      assert.match(brief, /^Mir ist außerdem aufgefallen, .* Ich schlage .*\.$/);
    }
  });
});
