import assert from 'node:assert/strict';
import { readChange } from '../../../../src/noticing/change';
import { readMessage } from '../../../../src/noticing/message';
import { notice } from '../../../../src/noticing/notice';
import { askedOutright } from '../../../../src/noticing/signals/asked';
import { observe } from '../../../../src/noticing/signals/observe';
import { readTicket } from '../../../../src/noticing/ticket';
import { noFacts } from '../../../../src/noticing/work';
import { diffOf } from './seen';

const seen = (text: string) => observe({ ticket: readTicket(text) }, noFacts).filter(({ signal }) => ids.has(signal));
const ids = new Set(askedOutright.works?.map(({ id }) => id));
const told = (text: string) => notice({ ticket: readTicket(text) }, noFacts, 'en').map(({ lens }) => lens);

/** Titles and sentences that say it, and that do not, for each signal. */
const cases: Readonly<Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>> = {
  'caching-asked': {
    yes: [
      'Add a short-lived cache for exchange rates',
      'Clients keep seeing stale prices',
      'The list rarely changes',
      'It is asked for on every screen',
    ],
    no: ['Add a tooltip', 'The cashier changes shifts', 'Show the old price crossed out'],
  },
  'read-model-asked': {
    yes: ['Dashboard of open amounts per customer', 'Joining the three tables takes 40 s', 'Offer full-text search'],
    no: ['Total height of the page', 'Rename the dashboard', 'Join the mailing list'],
  },
  'others-asked': {
    yes: [
      'Eleven services of five teams use it, all services need the change',
      'A breaking change for plugins',
      'Checkout, billing and search call it',
    ],
    no: ['All buttons use the new colour', 'The team is happy'],
  },
  'contract-asked': {
    yes: ['Add webhooks for order changes', 'Deprecate v1 of the public API', 'Rename the field customer to account'],
    no: ['Add a hook to hang up the coat', 'Rename the page'],
  },
  'data-asked': {
    yes: ['Split the name column in two and convert old entries', 'There is no unique constraint on the number'],
    no: ['Split the bill', 'The column on the left is too narrow'],
  },
  'growth-asked': {
    yes: [
      'Order list times out for large merchants',
      'The home page makes 40 queries',
      'It reads the whole table into a list',
    ],
    no: ['The large logo is blue', 'A slow animation'],
  },
  'failure-asked': {
    yes: ['Retry failed deliveries', 'The worker hangs after a while', 'Two people book at the same time, both get it'],
    no: ['Hang the picture higher', 'The title is lost in translation'],
  },
  'watching-asked': {
    yes: ['Expose queue age as metrics', 'There is no way to see why a job failed', 'It fails silently'],
    no: ['Log in with a mail address', 'See the list'],
  },
  'safety-asked': {
    yes: ['Support SSO via SAML', 'Reset tokens never expire', 'Anyone can read the invoices of others'],
    no: ['Show the key of the map', 'Anyone can be proud of it'],
  },
  'debt-asked': {
    yes: [
      '34 duplicated lines in three files',
      'OrderService has grown to 4,000 lines',
      'Remove the workaround of 2019',
    ],
    no: ['Duplicate an order with one click', 'The list is 4 lines long'],
  },
  'upgrade-asked': {
    yes: ['Migrate to Spring Boot 3', 'The library is no longer maintained', 'Node 18 end of life'],
    no: ['Move the button to the right', 'End of the list'],
  },
  'delivery-asked': {
    yes: [
      'CI takes 50 minutes',
      'Deployment is a manual list of 17 steps',
      'Use docker compose for the local database',
    ],
    no: ['The video takes 50 minutes', 'Release the hounds'],
  },
  'tests-asked': {
    yes: ['There are no tests for billing', 'Flaky checkout spec', 'Add integration tests for the importer'],
    no: ['Test the new colour with users', 'No rest for anybody'],
  },
  'rollout-asked': {
    yes: ['Turn on the new checkout for everybody', 'Start with 5 % of the customers', 'Put it behind a feature flag'],
    no: ['The flag of Ireland is wrong', 'Turn the page'],
  },
  'cost-asked': {
    yes: ['Log storage costs 4,000 € a month', 'The S3 bill is 10 bucks a day', 'Machines are idle all night'],
    no: ['It costs me a click', 'Show the bill of materials'],
  },
  'outcome-asked': {
    yes: ['Reduce drop-outs in the sign-up', 'Run an A/B test of the label'],
    no: ['Reduce the height', 'A test of the label'],
  },
  'knowledge-asked': {
    yes: ['Nobody knows how the tax rules work', 'Write a runbook for the payment queue'],
    no: ['Nobody likes the colour', 'Write a letter'],
  },
  'look-asked': {
    yes: ['Typo on the pricing page', 'Dark mode: borders invisible', 'Screen reader reads it twice'],
    no: ['The importer stops', 'Add a role for auditors'],
  },
};

describe('What a ticket asks for outright', () => {
  for (const [id, { yes, no }] of Object.entries(cases))
    it(`${id}: ${yes.length} times yes, ${no.length} times no`, () => {
      for (const title of yes)
        assert.ok(
          seen(`# ${title}\n`).some(({ signal }) => signal === id),
          title,
        );
      for (const title of no) assert.ok(!seen(`# ${title}\n`).some(({ signal }) => signal === id), title);
    });

  it('has a case for every signal', () => {
    assert.deepEqual([...ids].sort(), Object.keys(cases).sort());
  });

  it('is quoted once, as it stands; below the title it counts a little less', () => {
    const ticket = '# Support desk\n\n- [ ] Support SSO via SAML\n- [ ] Support SSO via OIDC\n';
    const [found, ...more] = seen(ticket);
    assert.deepEqual(more, []);
    assert.deepEqual(found?.evidence, { in: 'ticket', quote: 'Support SSO via SAML' });
    assert.ok((found?.strength ?? 1) < 1);
    assert.equal(seen('# Support SSO via SAML')[0]?.strength, 1);
    assert.equal(seen('# Support SSO via SAML')[0]?.evidence.quote, 'Support SSO via SAML');
  });

  it('is not read where a message or a change shows more', () => {
    const ticket = readTicket('# Support SSO via SAML');
    const change = readChange(diffOf({ 'a.ts': '+export const a = 1;\n' }));
    for (const work of [
      { ticket, change },
      { ticket, message: readMessage('Add SAML') },
    ])
      assert.deepEqual(
        observe(work, noFacts).filter(({ signal }) => ids.has(signal)),
        [],
      );
  });

  it('decides what is said of a ticket alone', () => {
    assert.deepEqual(told('# Reset tokens never expire\n\nA link from two years ago still works.'), [
      'security-privacy',
    ]);
    assert.deepEqual(told('# CI takes 50 minutes\n\nPeople merge without waiting.'), ['delivery']);
    assert.deepEqual(told('# Nobody knows how the tax rules work since Jan left'), ['knowledge-sharing']);
    assert.deepEqual(told('# Log storage costs 4,000 € a month\n\nKeep less of it.'), ['cost']);
    assert.deepEqual(told('# Dark mode: table borders invisible'), []);
    assert.deepEqual(told('# Scroll position is lost when a comment is edited'), []);
    assert.deepEqual(told('# Sort countries alphabetically in the address form'), []);
  });
});

describe('A quote of a ticket', () => {
  it('is without the mark of its line', () => {
    const [found] = observe({ ticket: readTicket('## Worker hangs when Redis restarts') }, noFacts);
    assert.equal(found?.evidence.quote, 'Worker hangs when Redis restarts');
  });
});
