import assert from 'node:assert/strict';
import { drawn } from '../../../src/dashboard/drawing/index';
import { daysOf } from '../../../src/dashboard/periods';
import { periodIds } from '../../../src/dashboard/protocol';
import { strategicDebt } from '../../../src/growth/debt';
import { bragDocument, onePage, promotionPacket } from '../../../src/growth/documents/brag';
import { quarterOf } from '../../../src/growth/documents/period';
import { weeklyReflection } from '../../../src/growth/documents/reflection';
import { csvOf, logJson, logTable } from '../../../src/growth/documents/table';
import { builtInLadder, evidenceFor } from '../../../src/growth/ladder';
import { picturesOf, repositoriesOf } from '../../../src/growth/pictures';
import { practicesDone } from '../../../src/growth/practices';
import { entriesMissing, fewestEntries, trapSigns } from '../../../src/growth/traps';
import { growthWordsOf } from '../../../src/words';
import { now, record } from './log';

const nothing = record({});
const words = growthWordsOf('en');
const quarter = quarterOf('2026-11-22');
const { document } = words;

describe('An empty record', () => {
  it('gives a brag document whose every part says so', () => {
    const text = bragDocument(nothing, quarter, words);
    for (const part of [document.proposals, document.contributions])
      assert.ok(text.includes(`## ${part}\n\n${document.nothing}\n`), text);
  });

  it('gives a packet that shows each criterion of the level as a gap', () => {
    for (const { id, criteria } of builtInLadder().levels) {
      const text = promotionPacket(nothing, builtInLadder(), id, quarter, words);
      assert.equal(text.split(document.noEvidence).length - 1, criteria.length);
    }
  });

  it('gives one page that says so', () => {
    const text = onePage(nothing, quarter, words);
    assert.ok(text.startsWith(`# ${document.onePage}\n`) && text.endsWith(`\n${document.nothing}\n`), text);
  });

  it('gives a weekly page of three questions and no empty part', () => {
    const { text } = weeklyReflection(nothing, '2026-11-22', now, words, (lens) => lens);
    assert.deepEqual(text.match(/^## .+$/gm), [`## ${document.questions}`]);
    assert.equal(text.match(/^### .+$/gm)?.length, 3);
  });

  it('gives a log of a heading as CSV and of nothing as JSON', () => {
    assert.match(csvOf(logTable([])), /^id,title,[\w,]+\r\n$/);
    assert.deepEqual(JSON.parse(logJson([])), []);
  });

  it('raises no question, owes nothing, and says what is missing', () => {
    assert.deepEqual(trapSigns(nothing, now), []);
    assert.deepEqual(strategicDebt(nothing.noticed, now), []);
    assert.equal(entriesMissing(nothing, now), fewestEntries);
    assert.ok(
      practicesDone(nothing).every(({ proposals, contributions }) => proposals.length + contributions.length === 0),
    );
    assert.ok(evidenceFor(builtInLadder(), [], []).every(({ proposals }) => proposals.length === 0));
  });

  it('makes pictures of noughts in each period, and each can be drawn', () => {
    for (const period of periodIds) {
      const { from, to } = daysOf(period, '2026-11-22', nothing);
      assert.ok(from <= to, period);
      for (const { id, columns, rows } of picturesOf(nothing, { from, to })) {
        assert.equal(rows.length, id === 'practices' ? 5 : 0, id);
        const shown = { id, title: id, about: '', columns: [...columns], rows: [] };
        const cells = rows.map(({ values }) => ({ cells: [...values], goes: false }));
        const room = { width: 240, from, to, language: 'en', words: { median: '{0}', more: '{0}' } };
        assert.doesNotMatch(JSON.stringify(drawn({ ...shown, rows: cells }, room)), /NaN|Infinity|null/, id);
      }
    }
    assert.deepEqual(repositoriesOf(nothing), []);
  });
});
