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
      'Search shows deleted articles for hours',
      'Add a short-lived cache for exchange rates',
      'Clients keep seeing stale prices',
      'The list rarely changes',
      'It is asked for on every screen',
    ],
    no: [
      'Show the old price for comparison',
      'Add a tooltip',
      'The cashier changes shifts',
      'Show the old price crossed out',
    ],
  },
  'read-model-asked': {
    yes: [
      'Turnover per seller, compared with last year',
      'Monthly report for branch managers',
      'Dashboard of open amounts per customer',
      'Joining the three tables takes 40 s',
      'Offer full-text search',
    ],
    no: ['Report a bug', 'Total height of the page', 'Rename the dashboard', 'Join the mailing list'],
  },
  'others-asked': {
    yes: [
      'CRM, billing and the warehouse listen to the events',
      'The shared button component changes',
      'The app may still parse the field',
      'Eleven services of five teams use it, all services need the change',
      'A breaking change for plugins',
      'Checkout, billing and search call it',
    ],
    no: ['A shared ride', 'Listen to music', 'All buttons use the new colour', 'The team is happy'],
  },
  'contract-asked': {
    yes: [
      'Drop legacyId from the customer response',
      'Partners want to get invoices by machine',
      'The list endpoint has no paging',
      'Add webhooks for order changes',
      'Deprecate v1 of the public API',
      'Rename the field customer to account',
    ],
    no: ['Drop the ball from the picture', 'Add a hook to hang up the coat', 'Rename the page'],
  },
  'data-asked': {
    yes: [
      'We need another column for it',
      'Erase everything about a person',
      'Split the name column in two and convert old entries',
      'There is no unique constraint on the number',
    ],
    no: ['A column of soldiers', 'Split the bill', 'The column on the left is too narrow'],
  },
  'growth-asked': {
    yes: [
      'Import dies with more than 50000 lines',
      'java.lang.OutOfMemoryError: Java heap space',
      'It calls pricing for each variant',
      'Returns all 80,000 customers',
      'Order list times out for large merchants',
      'The home page makes 40 queries',
      'It reads the whole table into a list',
    ],
    no: ['The rate limit message is misspelt', 'The pie is 98 % apple', 'The large logo is blue', 'A slow animation'],
  },
  'failure-asked': {
    yes: [
      'Deliveries are gone after a restart',
      'Two workers pick the same job',
      'When the tax service is down nobody can pay',
      'Retry failed deliveries',
      'The worker hangs after a while',
      'Two people book at the same time, both get it',
    ],
    no: [
      'The picture is gone',
      'Sit down while you wait',
      'Hang the picture higher',
      'The title is lost in translation',
    ],
  },
  'watching-asked': {
    yes: [
      'We only learned of it from a customer',
      'Support cannot tell why it was refused',
      'No alert, the page was green',
      'Expose queue age as metrics',
      'There is no way to see why a job failed',
      'It fails silently',
    ],
    no: ['Tell me a story', 'Learn the alphabet', 'Log in with a mail address', 'See the list'],
  },
  'safety-asked': {
    yes: [
      'Reset links work forever',
      "It returns other people's data",
      'Legal says it has to go',
      'Support SSO via SAML',
      'Reset tokens never expire',
      'Anyone can read the invoices of others',
    ],
    no: ['Other people like it', 'A link to the docs', 'Show the key of the map', 'Anyone can be proud of it'],
  },
  'debt-asked': {
    yes: [
      'The fourth time we patch it',
      'It has 4,800 lines',
      'Nobody wants to touch it',
      '34 duplicated lines in three files',
      'OrderService has grown to 4,000 lines',
      'Remove the workaround of 2019',
    ],
    no: [
      'The fourth item is cut',
      'Do not touch the screen',
      'Duplicate an order with one click',
      'The list is 4 lines long',
    ],
  },
  'upgrade-asked': {
    yes: [
      'AngularJS has been out of support for years',
      'Python 2 is gone',
      'Migrate to Spring Boot 3',
      'The library is no longer maintained',
      'Node 18 end of life',
    ],
    no: ['Out of office', 'A python in the zoo', 'Move the button to the right', 'End of the list'],
  },
  'delivery-asked': {
    yes: [
      'A release takes Jana two days',
      'A list of 43 steps',
      'CI takes 50 minutes',
      'Deployment is a manual list of 17 steps',
      'Use docker compose for the local database',
    ],
    no: ['Builds character', 'The video takes 50 minutes', 'Release the hounds'],
  },
  'tests-asked': {
    yes: [
      'No test covers the rounding',
      'It was found by a customer',
      'Tests fail every third night',
      'There are no tests for billing',
      'Flaky checkout spec',
      'Add integration tests for the importer',
    ],
    no: ['A test pattern on the screen', 'Test the new colour with users', 'No rest for anybody'],
  },
  'rollout-asked': {
    yes: [
      'Switch all customers to the new prices',
      'We have to be able to go back',
      'Two-factor for everybody',
      'Turn on the new checkout for everybody',
      'Start with 5 % of the customers',
      'Put it behind a feature flag',
    ],
    no: ['Go back to the list', 'The flag of Ireland is wrong', 'Turn the page'],
  },
  'cost-asked': {
    yes: [
      'Half of the Azure bill',
      'Thumbnails cost us a fortune',
      'Log storage costs 4,000 € a month',
      'The S3 bill is 10 bucks a day',
      'Machines are idle all night',
    ],
    no: ['Half of the page', 'It costs me a click', 'Show the bill of materials'],
  },
  'outcome-asked': {
    yes: [
      '38 % leave there',
      'Why do people give up here?',
      'Reduce drop-outs in the sign-up',
      'Run an A/B test of the label',
    ],
    no: ['Leave a comment', '98 % of width', 'Reduce the height', 'A test of the label'],
  },
  'knowledge-asked': {
    yes: [
      'Only Piotr can restart it',
      'There is nothing written down',
      'Document how the permissions work',
      'Nobody knows how the tax rules work',
      'Write a runbook for the payment queue',
    ],
    no: ['Only PDF can be opened', 'Document the option', 'Nobody likes the colour', 'Write a letter'],
  },
  'help-asked': {
    yes: ['How do I change the time-out?', 'Is version 2 compatible with Node 18?', 'Upgrade to Spring Boot 3.1.5'],
    no: ['Upgrade to Spring Boot 3', 'Upgrade to Node 20.0.0', 'The importer does not say how to go on'],
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

  it('asks for help in its title only', () => {
    assert.deepEqual(seen('# Importer\n\nHow do I start it?\n'), []);
  });

  it('is needed unless the words leave no doubt: one word of a lens in the title is no reason to speak', () => {
    for (const title of [
      'Sort order of the table is not remembered',
      'Add index page for the blog',
      'Add `--quiet` option',
    ])
      assert.deepEqual(told(`# ${title}`), [], title);
    assert.deepEqual(told('# How do I change the database connection timeout?'), []);
    assert.deepEqual(told('# Deliveries are gone after a restart\n\nWhen we deploy they are never sent.'), [
      'reliability',
    ]);
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
