import assert from 'node:assert/strict';
import { git } from '../../../src/node/git';
import { gitRepository } from '../../../src/node/git-repository';
import { readChange } from '../../../src/noticing/change';
import { KnownRepository } from '../../../src/repository/facts';
import { sample } from './sample';

const never = new AbortController().signal;
const fail = (error: unknown) => assert.fail(String(error));

async function factsOfStaged(folder: string) {
  const { bytes } = await git(['diff', '--cached', '-M'], { root: folder });
  return new KnownRepository(gitRepository(folder), fail).factsOf(readChange(bytes.toString()), never);
}

describe('facts of the sample', function () {
  this.timeout(20_000);

  it('summary: owners, the architecture group, and who calls the route', async () => {
    const { folder } = await sample('summary');
    const { owners = [], architects, callers = [] } = await factsOfStaged(folder);
    assert.deepEqual(new Set(owners.flatMap((each) => each.owners)), new Set(['@shop/orders']));
    assert.deepEqual(owners[0]?.rule, {
      path: '.github/CODEOWNERS',
      line: 3,
      quote: '/services/orders/      @shop/orders',
    });
    assert.deepEqual(architects, ['@shop/architecture']);
    assert.deepEqual(
      callers.map(({ of, path, line, part }) => `${of} ${path}:${line} ${part}`),
      [
        '/customers/:id/order-summary packages/client/src/orders.ts:26 packages/client',
        '/customers/:id/order-summary services/billing/src/statement.ts:8 services/billing',
        '/customers/:id/order-summary services/checkout/src/loyalty.ts:7 services/checkout',
      ],
    );
    assert.deepEqual(
      callers.map((caller) => caller.owners?.join()),
      ['@shop/architecture', '@shop/billing', '@shop/checkout'],
    );
    assert.equal(callers[1]?.quote.includes('/order-summary`'), true);
  });

  it('patch: who uses the changed function', async () => {
    const { folder } = await sample('patch');
    const { callers = [], conventions, history } = await factsOfStaged(folder);
    const [retry] = history?.files ?? [];
    const policy = conventions?.find(({ kind }) => kind === 'retry');
    assert.deepEqual(policy?.fixes, retry?.fixes, 'what the place for failures was mended for is known');
    assert.deepEqual(
      retry?.fixes.map(({ at, by, subject }) => `${at} ${by}: ${subject}`),
      [
        '2026-07-01 Ana Ribeiro: fix(http): give up after five seconds in all',
        '2026-04-22 Chen Li: fix(http): wait a little before trying again',
        '2026-03-05 Ana Ribeiro: fix(http): never send a POST twice',
        '2026-02-03 Bram de Vries: fix(http): try again when the connection is reset, too',
      ],
    );
    assert.deepEqual([retry?.commits, retry?.recent, retry?.fixCount, retry?.rank, retry?.single], [5, 5, 4, 2, false]);
    assert.deepEqual(
      history?.colleagues.map(({ name }) => name),
      ['Bram de Vries', 'Chen Li'],
    );
    assert.deepEqual([history?.size, history?.complete, history?.partial], [35, true, false]);
    assert.deepEqual(
      callers.map(({ of, path, line }) => `${of} ${path}:${line}`),
      [
        'fetchWithRetry packages/client/src/orders.ts:12',
        'fetchWithRetry services/checkout/src/basket.ts:18',
        'fetchWithRetry services/checkout/src/loyalty.ts:7',
      ],
    );
  });

  it('solo: nobody else uses it, and nobody is claimed to', async () => {
    const { folder } = await sample('solo');
    const { owners, callers, history } = await factsOfStaged(folder);
    assert.deepEqual(
      owners?.map((each) => each.owners),
      [['@shop/billing']],
    );
    assert.deepEqual(callers, []);
    const [vat] = history?.files ?? [];
    assert.deepEqual([vat?.path, vat?.commits, vat?.single], ['services/billing/src/vat.ts', 6, true]);
    assert.deepEqual(vat?.people, [{ name: 'Dina Haddad', mail: 'dina@shop.example', share: 1, commits: 6 }]);
    assert.equal(history?.colleagues[0]?.name, 'Dina Haddad');
  });
});
