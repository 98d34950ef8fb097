import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf, mondayOf, months, oneDay, timeOf } from '../../../src/dashboard/drawing/days';
import { median } from '../../../src/dashboard/drawing/dots';
import { drawn } from '../../../src/dashboard/drawing/index';
import { type Room, type Shape, shortened } from '../../../src/dashboard/drawing/shape';
import { type ShownPicture, shownIds } from '../../../src/dashboard/protocol';
import { weekOf } from '../../../src/growth/documents/period';
import { pictureIds } from '../../../src/growth/pictures';

const room: Room = {
  width: 600,
  from: '2026-01-01',
  to: '2026-12-31',
  language: 'en',
  words: { median: 'Median: {0} days', more: '{0} more in the table' },
};
const picture = (id: ShownPicture['id'], columns: string[], ...rows: (string | number)[][]): ShownPicture => ({
  id,
  title: 'Title',
  about: 'About.',
  columns,
  rows: rows.map((cells, at) => ({ cells, goes: at === 0 })),
});
const every = ({ tag, attributes, children }: Shape): Shape[] => [
  { tag, attributes, children },
  ...children.flatMap((child) => (typeof child === 'string' ? [] : every(child))),
];
const marks = (shape: Shape): Shape[] => every(shape).filter(({ attributes }) => 'data-row' in attributes);
const labels = (shape: Shape): string[] =>
  every(shape).flatMap(({ tag, children }) => (tag === 'text' ? [children.join('')] : []));
const said = (shape: Shape): string[] =>
  every(shape).flatMap(({ tag, children }) => (tag === 'title' ? [children.join('')] : []));

describe('A picture drawn', () => {
  it('has the ids of growth', () => assert.deepEqual(shownIds, pictureIds));

  it('shows each day of the period as a square, the darkest for the most', () => {
    const shape = drawn(picture('calendar', ['Day', 'Proposals'], ['2026-03-02', 1], ['2026-03-03', 4]), room);
    const squares = every(shape).filter(({ tag }) => tag === 'rect');
    assert.equal(squares.length, 365);
    const [monday, tuesday] = marks(shape);
    assert.deepEqual([monday?.attributes.class, tuesday?.attributes.class], ['level1 mark goes', 'level4 mark']);
    assert.equal(monday?.attributes.x, tuesday?.attributes.x);
    assert.deepEqual(said(shape), ['2026-03-02: 1', '2026-03-03: 4']);
  });

  it('breaks a calendar that is too long into bands, none wider than the room', () => {
    const narrow = { ...room, width: 300 };
    const shape = drawn(picture('calendar', ['Day', 'Proposals'], ['2026-03-02', 1]), narrow);
    for (const { attributes } of every(shape).filter(({ tag }) => tag === 'rect'))
      assert.ok(Number(attributes.x) + Number(attributes.width) <= 300);
    assert.ok(Number(shape.attributes.height) > 300);
  });

  it('draws each decision of a short log, and of thousands as many dots as there is room for, which stand for all', () => {
    const columns = ['Decided', 'Proposal', 'Days'];
    const day = (at: number): string => dayOf(timeOf('2026-01-01') + (at % 365) * oneDay);
    const decided = (count: number): ShownPicture =>
      picture('decisions', columns, ...Array.from({ length: count }, (_, at) => [day(at), `Idea ${at}`, at % 90]));
    const dots = (count: number): Shape[] => marks(drawn(decided(count), room));
    assert.equal(dots(200).length, 200);
    const crowded = dots(10_000);
    assert.ok(crowded.length < 1_500, String(crowded.length));
    const rows = crowded.flatMap(({ attributes }) => String(attributes['data-row']).split(' ').map(Number));
    assert.deepEqual(
      rows.sort((a, b) => a - b),
      [...Array(10_000).keys()],
    );
  });

  it('names those that share a dot, and goes to them where one of them goes somewhere', () => {
    const same = Array.from({ length: 7 }, (_, at) => ['2026-03-02', `Idea ${at}`, 4]);
    const shape = drawn(picture('decisions', ['Decided', 'Proposal', 'Days'], ...same), room);
    const [dot, ...more] = marks(shape);
    assert.deepEqual(
      [dot?.attributes['data-row'], dot?.attributes.class, more.length],
      ['0 1 2 3 4 5 6', 's0 dot mark goes', 0],
    );
    assert.deepEqual(said(shape)[0]?.split('\n'), [
      ...[0, 1, 2, 3, 4].map((at) => `2026-03-02: Idea ${at} (4)`),
      '… +2',
    ]);
  });

  it('gives bars lengths in proportion, names and numbers, and says what is left to the table', () => {
    const rows = Array.from({ length: 23 }, (_, at) => [`@shop/team-${at}`, 23 - at]);
    const shape = drawn(picture('teams', ['Team', 'Proposals'], ...rows), room);
    const lengths = marks(shape).map(({ attributes }) => Number(attributes.width));
    assert.equal(lengths.length, 20);
    assert.ok(Math.abs((lengths[0] ?? 0) / (lengths[3] ?? 1) - 23 / 20) < 0.01);
    assert.deepEqual(labels(shape).slice(0, 2), ['@shop/team-0', '23']);
    assert.equal(labels(shape).at(-1), '3 more in the table');
  });

  it('names the two numbers of a bar', () => {
    const shape = drawn(picture('flow', ['Status', 'Now', 'Ever'], ['Shared', 0, 3]), room);
    assert.deepEqual(labels(shape), ['Now', 'Ever', 'Shared', '0', '3']);
    assert.deepEqual(said(shape), ['Shared: 3 (Ever)']);
  });

  it('shows decisions as dots, the median as a line', () => {
    const rows = [
      ['2026-02-01', 'One', 10],
      ['2027-02-01', 'Decided after the period', 20],
    ];
    const shape = drawn(picture('decisions', ['Decided', 'Proposal', 'Days'], ...rows), room);
    for (const { attributes } of marks(shape)) assert.ok(Number(attributes.cx) <= 600 && Number(attributes.cy) >= 0);
    assert.ok(labels(shape).includes('Median: 15 days'));
  });

  it('puts commits and proposals of a week above each other', () => {
    const shape = drawn(picture('balance', ['Week', 'Commits', 'Proposals'], ['2026-W10', 12, 1]), room);
    const [commits, proposals] = marks(shape);
    assert.equal(commits?.attributes.x, proposals?.attributes.x);
    assert.ok(Number(commits?.attributes.y) < Number(proposals?.attributes.y));
    assert.deepEqual(said(shape), ['2026-W10: 12 (Commits)', '2026-W10: 1 (Proposals)']);
  });

  it('lets what waits grow in steps', () => {
    const shape = drawn(picture('debt', ['Week', 'Notes'], ['2026-W10', 2], ['2026-W20', 3]), room);
    const heights = marks(shape).map(({ attributes }) => Number(attributes.height));
    assert.ok(Math.abs((heights[1] ?? 0) / (heights[0] ?? 1) - 1.5) < 0.01);
    assert.equal(every(shape).filter(({ tag }) => tag === 'path').length, 1);
  });

  it('never has a place that is no number, in any room', () => {
    const ids = fc.constantFrom(...shownIds);
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(ids, fc.array(fc.tuple(day, fc.nat(50))), fc.integer({ min: 240, max: 1500 }), (id, found, width) => {
        const rows = found.map(([date, count]) => {
          const name = dayOf(date.getTime());
          const first = id === 'balance' || id === 'debt' ? weekOf(name).week : name;
          return id === 'decisions' ? [first, 'Title', count] : [first, count, count];
        });
        const shape = drawn(picture(id, ['A', 'B', 'C'], ...rows), { ...room, from: '2024-01-01', width });
        for (const { attributes } of every(shape))
          for (const value of Object.values(attributes)) assert.doesNotMatch(String(value), /NaN|undefined|Infinity/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Days of a picture', () => {
  it('begin a week where ISO 8601 does', () => {
    fc.assert(
      fc.property(fc.integer({ min: timeOf('2000-01-01') / oneDay, max: timeOf('2060-01-01') / oneDay }), (number) => {
        const { week, period } = weekOf(dayOf(number * oneDay));
        assert.equal(dayOf(mondayOf(week)), period.from);
      }),
    );
  });

  it('name as many months as there is room for, January by its year', () => {
    const names = (most: number): string[] =>
      months(timeOf('2025-11-15'), timeOf('2026-06-30'), 'en', most).map(({ name }) => name);
    assert.deepEqual(names(9), ['Dec', '2026', 'Feb', 'Mar', 'Apr', 'May', 'Jun']);
    assert.deepEqual(names(3), ['2026', 'Apr']);
  });

  it('have a median', () => {
    assert.equal(median([]), undefined);
    assert.equal(median([3]), 3);
    assert.equal(median([9, 1, 4]), 4);
    assert.equal(median([10, 2]), 6);
  });

  it('stand beside names that lose their middles', () => {
    assert.equal(shortened('@shop/architecture', 200), '@shop/architecture');
    assert.equal(shortened('@shop/a-very-long-name-of-a-team', 80), '@shop…-team');
  });
});
