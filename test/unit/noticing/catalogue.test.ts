import assert from 'node:assert/strict';
import { lenses } from '../../../src/noticing/lenses';
import { groups } from '../../../src/noticing/signals';
import { wordsOf } from '../../../src/words';
import { slotsIn } from '../../../src/words/fill';

const patterns = groups.flatMap((group) => [...(group.lines ?? []), ...(group.phrases ?? [])]);
/** Within one group several forms of one thing (a route in each framework) may share an id and its meaning. */
const ids = groups.flatMap((group) => {
  const signals = [...(group.lines ?? []), ...(group.phrases ?? []), ...(group.works ?? [])];
  return [...new Set(signals.map(({ id, doc }) => `${id}: ${doc}`))].map((named) => named.slice(0, named.indexOf(':')));
});
/** Slots that say nothing of the work itself. */
const impersonal = ['audience', 'place', 'owners'];

describe('The catalogue', () => {
  it('has signals with unique, readable ids', () => {
    assert.deepEqual(ids, [...new Set(ids)]);
    assert.deepEqual(
      ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
      [],
    );
  });

  it('has triggers the combined pass can find, and patterns without memory', () => {
    for (const { id, triggers, pattern } of patterns) {
      assert.ok(triggers.length > 0, id);
      for (const trigger of triggers) assert.match(trigger, /^[\x20-\x40\x5b-\x7e]{2,}$/, `${id}: ${trigger}`);
      assert.ok(!pattern.global && !pattern.sticky, id);
    }
  });

  it('has lenses that name existing signals, and variants that have sentences in English', () => {
    for (const lens of lenses) {
      const named = [
        ...Object.keys(lens.for),
        ...Object.keys(lens.against),
        ...lens.variants.flatMap(({ when }) => when),
      ];
      assert.deepEqual(
        named.filter((id) => !ids.includes(id)),
        [],
        lens.id,
      );
      const speaking = lens.variants.flatMap(({ when }) => when).filter((id) => !(lens.for[id] ?? 0));
      assert.deepEqual(speaking, [], `${lens.id}: a variant's signal has no weight for the lens`);
      assert.deepEqual(
        Object.keys(wordsOf('en').lenses[lens.id]?.variants ?? {}).sort(),
        lens.variants.map(({ id }) => id).sort(),
        lens.id,
      );
      assert.deepEqual(lens.variants.at(-1)?.when, [], `${lens.id}: the last variant fits whatever has spoken`);
    }
  });

  it('names a thing of the work in each of Noticed and Proposed', () => {
    for (const lens of lenses)
      for (const [id, { noticed, proposed }] of Object.entries(wordsOf('en').lenses[lens.id]?.variants ?? {}))
        for (const template of [noticed, proposed]) {
          const naming = slotsIn(template).required.filter((slot) => !impersonal.includes(slot));
          assert.ok(naming.length > 0, `${lens.id}/${id}: ${template}`);
        }
  });

  for (const language of ['en', 'de', 'zh-cn'] as const)
    it(`has sentences in ${language} that stay short when their slots are filled`, () => {
      // Two Chinese characters say about as much as one word.
      const words = (text: string) =>
        text
          .replace(/\p{Script=Han}{1,2}/gu, ' x ')
          .split(/[\s，。：；、（）？！]+/)
          .filter(Boolean).length;
      for (const lens of lenses)
        for (const [id, { title, done = '', noticed, designed = '', proposed }] of Object.entries(
          wordsOf(language).lenses[lens.id]?.variants ?? {},
        )) {
          const bare = (template: string) => template.replace(/\[[^\]]*\]/g, '');
          assert.ok(words(`${bare(noticed)} ${bare(proposed)}`) <= 40, `${lens.id}/${id}: brief`);
          assert.ok(words(`${done} ${noticed} ${designed} ${proposed}`) <= 78, `${lens.id}/${id}: text`);
          assert.ok(title.length <= 62, `${lens.id}/${id}: title`);
        }
    });
});
