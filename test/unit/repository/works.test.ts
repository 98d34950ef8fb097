import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { git } from '../../../src/node/git';
import { gitRepository } from '../../../src/node/git-repository';
import { readChange } from '../../../src/noticing/change';
import { readMessage } from '../../../src/noticing/message';
import type { Note } from '../../../src/noticing/note';
import { notice } from '../../../src/noticing/notice';
import { readTicket } from '../../../src/noticing/ticket';
import { KnownRepository } from '../../../src/repository/facts';
import { sample } from './sample';

async function notesOn(work: 'summary' | 'patch' | 'solo', ownTeams?: string[]): Promise<Note[]> {
  const { folder, ticket, message } = await sample(work);
  const change = readChange((await git(['diff', '--cached'], { root: folder })).bytes.toString());
  const known = new KnownRepository(gitRepository(folder), (error) => assert.fail(String(error)));
  const { signal } = new AbortController();
  const facts = { ...(await known.factsOf(change, signal)), ...(ownTeams ? { ownTeams } : {}) };
  const words = readFileSync(path.join(folder, ticket), 'utf8');
  return notice({ ticket: readTicket(words), message: readMessage(message), change }, facts, 'en');
}

describe('the prepared works of the sample', function () {
  this.timeout(20_000);

  it('summary: three notes that name who calls the route, who owns it and whom to ask', async () => {
    const notes = await notesOn('summary');
    assert.deepEqual(new Set(notes.map(({ lens }) => lens)), new Set(['caching', 'read-model', 'cross-team-impact']));
    const all = notes.map(({ text }) => text).join('\n');
    const places = [
      'packages/client/src/orders.ts:26',
      'services/billing/src/statement.ts:8',
      'services/checkout/src/loyalty.ts:7',
    ];
    for (const named of [...places, '@shop/orders', '@shop/architecture', 'order_items', 'payments'])
      assert.ok(all.includes(named), named);
    for (const { text } of notes) assert.ok(text.includes('GET /customers/:id/order-summary'));
  });

  it('patch: the series of fixes comes first, with its commits', async () => {
    const [first] = await notesOn('patch');
    assert.equal(first?.lens, 'technical-debt');
    for (const commit of ['e04fad5', '9430b1b', 'a1bd4dd', '952e6e1']) assert.ok(first?.text.includes(commit), commit);
  });

  it('solo: sharing what one person knows comes first, and names whom to pair with', async () => {
    const [first] = await notesOn('solo');
    assert.equal(first?.lens, 'knowledge-sharing');
    assert.match(first?.text ?? '', /pair with Dina Haddad/);
  });

  it('solo, by somebody of another team: the owners are to agree', async () => {
    const impactOf = async (...teams: string[]) =>
      (await notesOn('solo', teams)).find(({ lens }) => lens === 'cross-team-impact')?.text;
    assert.match((await impactOf('@shop/orders')) ?? '', /@shop\/billing look after services\/billing\/src\/vat\.ts/);
    assert.equal(await impactOf('@shop/billing'), undefined);
  });
});
