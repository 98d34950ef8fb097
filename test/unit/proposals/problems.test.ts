import assert from 'node:assert/strict';
import { problemsIn } from '../../../src/proposals/problems';

const good = 'schema: 1\nid: 2026-01-02-one\ntitle: One\nstatus: draft\ncreated: 2026-01-02T03:04:05Z\n';
const problems = (front: string): [number, string | undefined][] =>
  problemsIn(`---\n${front}---\n# One\n`).map(({ line, reason }) => [line, reason.split(':')[0]]);

describe('What does not fit in front matter', () => {
  it('is all said, each with its line', () => {
    assert.deepEqual(problems(good), []);
    assert.deepEqual(problems(`${good.replace('draft', 'lost')}revisit: soon\nlenses:\n  - caching\n  - cashing\n`), [
      [5, 'status'],
      [10, 'lenses.1'],
      [7, 'revisit'],
    ]);
    assert.deepEqual(
      problems('schema: 1\n').map(([, key]) => key),
      ['id', 'title', 'status', 'created'],
    );
    assert.equal(problems('title: "One\n').length, 1);
  });

  it('is nothing in a file without front matter, or of a newer version', () => {
    assert.deepEqual(problemsIn('# A readme\n'), []);
    assert.deepEqual(problems('schema: 2\nstatus: new\n'), []);
  });
});
