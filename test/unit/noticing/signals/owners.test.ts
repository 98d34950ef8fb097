import assert from 'node:assert/strict';
import { readChange } from '../../../../src/noticing/change';
import { readMessage } from '../../../../src/noticing/message';
import { notice } from '../../../../src/noticing/notice';
import { observe } from '../../../../src/noticing/signals/observe';
import type { Facts } from '../../../../src/noticing/work';

const rule = { path: 'CODEOWNERS', line: 3, quote: '/billing/ @shop/billing' };
const owned = (path: string, ...owners: string[]) => ({ path, owners, rule });
const billing = owned('billing/src/vat.ts', '@shop/billing');

const diff = (path: string, line = '  if (country === "IE") return 0.23;') =>
  `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1,2 +1,3 @@\n export function rateOf(country: string) {\n+${line}\n }\n`;
const work = (text = diff('billing/src/vat.ts')) => ({
  message: readMessage('Add the rate of Ireland'),
  change: readChange(text),
});
const seen = (facts: Facts, text?: string) =>
  observe(work(text), facts)
    .filter(({ signal }) => signal === 'owned-by-others')
    .map(({ slots }) => `${slots.ownedPath} ${slots.foreignOwners} ${slots.ownerRule}`);

describe('owned-by-others', () => {
  it('a change to what another team looks after, with the line that says so', () => {
    const facts = { ownTeams: ['@shop/orders'], owners: [billing, owned('orders/a.ts', '@shop/orders')] };
    assert.deepEqual(seen(facts), ['billing/src/vat.ts @shop/billing CODEOWNERS:3']);
    const [note] = notice(work(), facts, 'en');
    assert.equal(note?.lens, 'cross-team-impact');
    assert.match(note?.text ?? '', /@shop\/billing look after billing\/src\/vat\.ts \(CODEOWNERS:3\)/);
    assert.deepEqual(note?.evidence[0], {
      path: 'billing/src/vat.ts',
      line: 2,
      quote: 'if (country === "IE") return 0.23;',
    });
  });

  it('is not said where nobody said which teams are one’s own, or one of them is', () => {
    assert.deepEqual(seen({ owners: [billing] }), []);
    assert.deepEqual(seen({ owners: [billing], ownTeams: [] }), []);
    assert.deepEqual(seen({ owners: [billing], ownTeams: ['@Shop/Billing'] }), []);
    const shared = owned('billing/src/vat.ts', '@shop/billing', '@shop/orders');
    assert.deepEqual(seen({ owners: [shared], ownTeams: ['@shop/orders'] }), []);
    assert.deepEqual(seen({ owners: [owned('billing/src/vat.ts')], ownTeams: ['@shop/orders'] }), []);
    assert.deepEqual(
      notice(work(), { owners: [billing] }, 'en').filter(({ lens }) => lens === 'cross-team-impact'),
      [],
    );
  });

  it('is not said of documents, tests, comments and white space, which anybody may mend', () => {
    const facts = (path: string): Facts => ({ ownTeams: ['@shop/orders'], owners: [owned(path, '@shop/billing')] });
    for (const path of ['billing/README.md', 'billing/test/vat.test.ts'])
      assert.deepEqual(seen(facts(path), diff(path)), [], path);
    assert.deepEqual(seen(facts('billing/src/vat.ts'), diff('billing/src/vat.ts', '  // Ireland, too')), []);
  });
});
