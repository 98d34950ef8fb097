import assert from 'node:assert/strict';
import { readTables, rowsOf, writtenTables } from '../../../../src/noticing/judgement/rows';

describe('Rows in a text', () => {
  const own = { race: [3000, -20], 'two words': [0, 5], a: [1], ab: [2], '#': [3] };
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`name ${at}`, [at + 1, -at - 1]]));
  const read = readTables(writtenTables({ own: rowsOf(own), many: rowsOf(many), none: rowsOf({}) }));

  it('are found by name, each in its own table', () => {
    assert.deepEqual(Object.keys(read), ['own', 'many', 'none']);
    for (const [name, row] of Object.entries(own)) assert.deepEqual(read.own?.of(name), row, name);
    for (const [name, row] of Object.entries(many)) assert.deepEqual(read.many?.of(name), row, name);
    assert.deepEqual(read.own?.names(), Object.keys(own));
    assert.deepEqual(read.none?.names(), []);
  });

  it('are not found by part of a name, nor by what every object has', () => {
    for (const name of ['', 'rac', 'race\t3000', 'name 1', 'two', 'constructor', '__proto__'])
      assert.equal(read.own?.of(name), undefined, name);
    assert.equal(rowsOf(own).of('constructor'), undefined);
    assert.equal(read.none?.of('race'), undefined);
  });
});
