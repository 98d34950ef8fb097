import assert from 'node:assert/strict';
import type { Judge } from '../../../../src/noticing/judge';
import type { LensId } from '../../../../src/noticing/lenses/ids';
import { notice } from '../../../../src/noticing/notice';
import { noFacts } from '../../../../src/noticing/work';
import { type Made, workOf } from '../signals/seen';

/** Two made-up works for each lens, and the words each note must name in Noticed and Proposed. */
const works: Partial<Record<LensId, readonly (readonly [Made, RegExp])[]>> = {
  reliability: [
    [
      {
        files: {
          'src/Invoices.java':
            ' void sendAll() {\n+  try {\n+    send(one);\n+  } catch (IOException e) {\n+  }\n+  done();\n',
        },
      },
      /that sendAll catches errors \(IOException\) and does nothing with them.* policy for sendAll/,
    ],
    [
      {
        message: 'Fix deadlock between transfers',
        files: { 'app/transfer.rb': '+  account.with_lock do\n+    post\n+  end\n' },
      },
      /“Fix deadlock between transfers”.* touches transfer\.rb/,
    ],
  ],
  scalability: [
    [
      {
        message: 'Speed up the list',
        files: {
          'app/lines.py':
            ' def price(lines):\n+    for line in lines:\n+        stock = Stock.objects.get(sku=line.sku)\n+        total += stock.price\n',
        },
      },
      /that price makes one call per turn.*batched call in price/,
    ],
    [
      {
        message: 'Increase the upload limit',
        files: {
          'src/upload.ts': `-const uploadLimit = 50;\n+const uploadLimit = 500;\n${'+use(uploadLimit);\n'.repeat(5)}`,
        },
      },
      /that uploadLimit becomes 500.*new uploadLimit/,
    ],
  ],
  observability: [
    [
      {
        message: 'Purge old carts in a nightly job',
        files: { 'app/jobs/purge_carts_job.rb': `+class PurgeCartsJob < ApplicationJob\n${'+  step\n'.repeat(14)}` },
      },
      /that purge_carts_job runs where no user looks.*for purge_carts_job/,
    ],
    [
      {
        message: 'Simplify start-up',
        files: {
          'Program.cs':
            '-app.MapHealthChecks("/live");\n+app.Run();\n+Work();\n+Work();\n+Work();\n+Work();\n-sentry.Start();\n',
        },
      },
      /MapHealthChecks is taken away.*replaces MapHealthChecks/,
    ],
  ],
  'technical-debt': [
    [
      {
        files: Object.fromEntries(
          ['bills.ts', 'gifts.ts', 'loans.ts'].map((path) => [
            path,
            '+  const shown = entry.converted ? entry.native : entry.own;\n+  total = total + Number.parseFloat(shown);\n',
          ]),
        ),
      },
      /go into bills\.ts, gifts\.ts, loans\.ts.*what bills\.ts, gifts\.ts, loans\.ts repeat/,
    ],
    [
      {
        message: 'Temporary fix for rounding',
        files: {
          'src/round.go':
            ' func Round(v float64) {\n+\t// work-around: the rates come in as text\n+\tparse(v)\n+\tparse(v)\n+\tparse(v)\n+\tparse(v)\n',
        },
      },
      /calls itself provisional: “\/\/ work-around.*cause behind Round/,
    ],
  ],
  modernization: [
    [
      {
        message: 'Support Twisted 19',
        files: { 'mail.py': '+if twisted.VERSION < (21, 2):\n+    send_old()\n+else:\n+    send()\n+x()\n' },
      },
      /it runs on: twisted\.VERSION <.*holds twisted\.VERSION/,
    ],
    [
      {
        message: 'Update to Vite 8',
        files: { 'package.json': '-    "vite": "7.0.0",\n+    "vite": "8.0.0-beta.2",\n' },
      },
      /8\.0\.0-beta\.2 is a preview.*8\.0\.0-beta\.2 and its like/,
    ],
  ],
  'test-strategy': [
    [
      {
        message: 'Fix a regression of guest baskets\n\nThe mocks did not catch this.',
        files: { 'basket.ts': '+if (guest) keep(basket);\n'.repeat(4) },
      },
      /could not see: “The mocks did not catch this.”.*basket\.ts/,
    ],
    [
      {
        message: 'Check the role before refunds',
        files: {
          'refund.py':
            ' def refund(user, order):\n-    if user:\n+    if user and user.role == order.role:\n+        pay(order)\n+    else:\n+        deny(user)\n+    log(user)\n',
        },
      },
      /changes in refund without a test.*table test of refund/,
    ],
  ],
  caching: [
    [
      {
        files: {
          'rates.js':
            ' async function rateOf(day) {\n+  const known = await redis.set(day, rate);\n+  use(known);\n+  use(known);\n+  use(known);\n',
        },
      },
      /that rateOf keeps a value.*what rateOf keeps/,
    ],
    [
      {
        files: {
          'Balance.php':
            ' function balance() {\n-        return $cache->get();\n+        // return $cache->get();\n+        $sum = add();\n+        $sum = add();\n',
        },
      },
      /the cache in balance is switched off.*cache of balance/,
    ],
  ],
  'read-model': [
    [
      { files: { 'stories.rb': '+belongs_to :story, touch: :last_comment_at\n+a\n+b\n+c\n' } },
      /rely on last_comment_at.*keep last_comment_at fresh/,
    ],
    [
      {
        message: 'Add the journeys report',
        files: {
          'journeys.sql':
            '+SELECT row_number() OVER (PARTITION BY visit)\n+ , (select max(at) from visits)\n+FROM visits\n+WHERE site = 1\n',
        },
      },
      /journeys\.sql ranks or walks.*journeys\.sql only looks/,
    ],
  ],
  cost: [
    [
      {
        message: 'Summaries through an LLM',
        files: { 'sum.py': "+model = 'gpt-9-large'\n+ask(model)\n+ask(model)\n+ask(model)\n" },
      },
      /that gpt-9-large is paid for.*than gpt-9-large/,
    ],
    [
      {
        message: 'Larger machines, at twice the hosting cost of today; reduce costs later',
        files: { 'main.tf': '+  instance_type = "big.8x"\n' },
      },
      /that instance_type buys capacity.*in main\.tf/,
    ],
  ],
  'knowledge-sharing': [
    [
      {
        message: 'Revert "Prune partitions"\n\nThis reverts commit 1234567.',
        files: { 'a.sql': '-SELECT 1\n+SELECT 2\n+FROM b\n+WHERE c\n+AND d\n' },
      },
      /“Prune partitions” is taken back.*what “Prune partitions” must satisfy/,
    ],
    [
      { message: 'Revert "Round at the end"', files: { 'a.go': '-round()\n+end()\n+a()\n+b()\n+c()\n' } },
      /“Round at the end” is taken back.*what “Round at the end” must satisfy/,
    ],
  ],
};

/** A judgement that raises one lens whatever it sees: the sentences are tried here, not the weights. */
const raising =
  (lens: LensId): Judge =>
  () => [{ lens, confidence: 0.9, because: [] }];

describe('Notes of the run-time lenses', () => {
  for (const [lens, pairs] of Object.entries(works))
    it(`${lens}: each names its own work`, () => {
      const notes = pairs.map(([made, expected]) => {
        const [note] = notice(workOf(made), noFacts, 'en', { judge: raising(lens as LensId) });
        assert.ok(note, JSON.stringify(made));
        assert.match(note.text, expected);
        return note;
      });
      assert.equal(new Set(notes.map(({ text }) => text)).size, pairs.length);
      assert.equal(new Set(notes.map(({ title }) => title)).size, pairs.length);
    });
});
