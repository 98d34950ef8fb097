import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { git } from '../../../src/node/git';
import { gitRepository } from '../../../src/node/git-repository';
import { readChange } from '../../../src/noticing/change';
import { readMessage } from '../../../src/noticing/message';
import { notice } from '../../../src/noticing/notice';
import { readTicket } from '../../../src/noticing/ticket';
import { wordsOnAPage } from '../../../src/proposals/coach';
import { draftOf } from '../../../src/proposals/draft';
import { factsForPage } from '../../../src/proposals/page-facts';
import { KnownRepository } from '../../../src/repository/facts';
import { sample } from '../repository/sample';

const failed = (error: unknown): never => assert.fail(String(error));

/** A draft of every note on one work of the sample, with all that its repository tells. */
async function drafted(name: 'summary' | 'patch' | 'solo') {
  const { folder, message, ticket: file } = await sample(name);
  const run = async (args: readonly [string, ...string[]]) => (await git(args, { root: folder })).bytes.toString();
  const change = readChange(await run(['diff', '--cached', '-M']));
  const ticket = readTicket(readFileSync(path.join(folder, file), 'utf8'));
  const facts = await new KnownRepository(gitRepository(folder), failed).factsOf(change, new AbortController().signal);
  const work = { message: readMessage(message), change, ticket };
  const notes = notice(work, facts, 'en', { onError: failed });
  const pages = await Promise.all(
    notes.map(async (note) => ({
      lens: note.lens,
      body: draftOf({
        notes: [note],
        language: 'en',
        ticket: path.basename(file, '.md'),
        around: notes,
        criteria: ticket.criteria,
        work: ticket.title,
        facts: await factsForPage(facts, [note], run, failed),
      }).body,
    })),
  );
  return { folder, pages };
}

describe('Drafts of the sample, with all that its repository tells', function () {
  this.timeout(20_000);

  for (const name of ['summary', 'patch', 'solo'] as const)
    it(`are a page long, and each place they name is there: ${name}`, async () => {
      const { folder, pages } = await drafted(name);
      assert.ok(pages.length > 0);
      for (const { lens, body } of pages) {
        const words = body.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
        assert.ok(words <= wordsOnAPage, `${lens}: ${words} words`);
        const places = [...body.matchAll(/`([\w./-]+\.\w{2,4}):(\d+)`(?:, an? [^:`]+|[^:`]*)?: `{1,2} ?([^`]+)/g)];
        assert.ok(places.length > 0, lens);
        for (const [, file = '', line, quote = ''] of places) {
          assert.ok(existsSync(path.join(folder, file)), file);
          const text = readFileSync(path.join(folder, file), 'utf8').split('\n')[Number(line) - 1];
          assert.ok(text?.includes(quote.trim()), `${file}:${line} is not ${quote}`);
        }
      }
    });

  it('name who writes the tables that are read, and the decision that bears on them', async () => {
    const { pages } = await drafted('summary');
    const page = pages.find(({ lens }) => lens === 'read-model')?.body ?? '';
    assert.match(
      page,
      /^- Code that writes what is read here: `services\/orders\/src\/routes\/orders\.ts:8` \(`orders`\), /m,
    );
    assert.match(page, /^- `docs\/adr\/0001-[\w-]+\.md:5`, a decision on record: “Services share no tables\.”$/m);
  });
});
