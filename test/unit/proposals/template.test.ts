import assert from 'node:assert/strict';
import { lensIds } from '../../../src/noticing/lenses/index';
import { draftOf } from '../../../src/proposals/draft';
import { arrange, faultsIn, type Variable, variables } from '../../../src/proposals/template';
import { draftWordsOf } from '../../../src/words';

const values = Object.fromEntries(variables.map((name) => [name, `<${name}>`])) as Record<Variable, string>;

describe('A template', () => {
  for (const [name, template] of Object.entries(draftWordsOf('en').templates))
    it(`of ours, ${name}, has no fault and is filled for each lens`, () => {
      assert.deepEqual(faultsIn(template), []);
      for (const lens of lensIds) {
        const { body } = draftOf({
          notes: [],
          lens,
          work: 'Add CSV export',
          day: '2026-11-22',
          language: 'en',
          template,
        });
        assert.doesNotMatch(body, /\{\{|\}\}|\[\[|undefined/);
      }
    });

  it('of ours for a chat is five lines at most', () => {
    const template = draftWordsOf('en').templates.message;
    const { body } = draftOf({ notes: [], lens: 'caching', work: 'Add CSV export', language: 'en', template });
    assert.ok(body.trim().split('\n').length <= 5, body);
  });

  it('of ours for decision records has the headings of MADR 4', () => {
    for (const heading of [
      'Context and Problem Statement',
      'Considered Options',
      'Decision Outcome',
      'Pros and Cons of the Options',
    ])
      assert.ok(draftWordsOf('en').templates.adr.includes(`\n## ${heading}\n`), heading);
  });

  it('is filled with values and transforms', () => {
    const text = { ...values, title: 'One two', options: '- first\n- second', ticket: '' };
    assert.equal(arrange('{{title}} {{ title | upper }} {{title|lower}}', text), 'One two ONE TWO one two');
    assert.equal(arrange('{{options | first | upper}}', text), 'FIRST');
    assert.equal(arrange('{{options | line}}', text), '- first - second');
    assert.equal(arrange('{{options | quote}}', text), '> - first\n> - second');
    assert.equal(arrange('a[[ ({{ticket}})]] b[[ ({{title}})]]', text), 'a b (One two)');
  });

  it('does not read a value as a template', () => {
    const text = { ...values, title: '{{ask}} [[ {{ticket}} ]]' };
    assert.equal(arrange('{{title}}', text), '{{ask}} [[ {{ticket}} ]]');
  });

  for (const [template, line, fault, name] of [
    ['# {{title}}\n{{titel}}\n', 2, 'unknown-variable', 'titel'],
    ['{{title | shout}}', 1, 'unknown-transform', 'shout'],
    ['a\n\n{{title\n', 3, 'not-closed', '{{title'],
    ['[[ {{title}}', 1, 'not-closed', '[[ {{title}}'],
  ] as const)
    it(`with ${fault} (${name}) names the line`, () => assert.deepEqual(faultsIn(template), [{ line, fault, name }]));
});
