import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readChange } from '../../../../src/noticing/change';
import { readMessage } from '../../../../src/noticing/message';
import { notice } from '../../../../src/noticing/notice';
import { readTicket } from '../../../../src/noticing/ticket';
import { noFacts } from '../../../../src/noticing/work';

const stacks = 'test/fixtures/stacks';
const ticket = readTicket(readFileSync(`${stacks}/ticket.md`, 'utf8'));
const changes = readdirSync(stacks)
  .filter((file) => file.endsWith('.diff'))
  .map((file) => readChange(readFileSync(`${stacks}/${file}`, 'utf8')));

describe('The lenses of the example', () => {
  for (const lens of ['caching', 'read-model', 'cross-team-impact'])
    it(`${lens}: no note could stand unchanged under another work`, () => {
      const told = changes.flatMap((change) =>
        notice({ ticket, change }, noFacts, 'en')
          .filter((note) => note.lens === lens)
          .map(({ text, slots }) => ({ text, route: slots.route?.split(', ')[0] ?? '' })),
      );
      assert.ok(told.length >= 10, `${told.length}`);
      for (const { text, route } of told) assert.ok(route !== '' && text.includes(route), text);
    });

  it('reads like the example: done, noticed, designed, proposed, and whom to discuss it with', () => {
    const change = readChange(readFileSync(`${stacks}/express.diff`, 'utf8'));
    const [note] = notice({ ticket, change }, { architects: ['@shop/architecture'] }, 'en').filter(
      ({ lens }) => lens === 'caching',
    );
    assert.match(
      note?.text ?? '',
      /^I've finished .* as SHOP-214 asks\. I've also noticed .*\. I'd propose .*discuss it with @shop\/architecture\.$/,
    );
  });

  it('says a ticket’s key only where it is one: the number of a pull request is none', () => {
    const change = readChange(readFileSync(`${stacks}/express.diff`, 'utf8'));
    const text = (message: string) => notice({ message: readMessage(message), change }, noFacts, 'en')[0]?.text ?? '';
    assert.match(text('feat: add order summary (#77)'), /^I've finished “add order summary”\. /);
    assert.match(text('Add order summary\n\nFixes #12'), /^I've finished “Add order summary” as #12 asks\. /);
  });
});
