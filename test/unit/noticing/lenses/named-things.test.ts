import assert from 'node:assert/strict';
import { readChange } from '../../../../src/noticing/change';
import type { LensId } from '../../../../src/noticing/lenses';
import { readMessage } from '../../../../src/noticing/message';
import type { Note } from '../../../../src/noticing/note';
import { notice } from '../../../../src/noticing/notice';
import { readTicket } from '../../../../src/noticing/ticket';
import { noFacts, type Work } from '../../../../src/noticing/work';
import { type Patched, patch } from '../signals/sight';

/** Works that differ, and what the lens's note on each must name. */
const works: Readonly<Record<string, readonly (readonly [work: Work, ...names: string[]])[]>> = {
  'api-contract': [
    [
      commit('Page by token', ['pkg/store/page.go', '-func NextPage(token string) Page {\n+// gone']),
      'NextPage',
      'page.go',
    ],
    [
      commit('Seal parcels', ['proto/parcel.proto', '-  bool sealed = 4;\n+  Seal sealed = 4;']),
      'sealed',
      'bool',
      'Seal',
    ],
    [commit('Answer later', ['src/answers.ts', '-  reply.status(200);\n+  reply.status(202);']), '200', '202'],
    [commit('Spell it so', ['lib/a.rb', '-  "parcel-id" => id,\n+  "parcel_id" => id,']), 'parcel-id', 'parcel_id'],
    [commit('Filter', ['src/A.java', '+  List<P> find(@QueryParam("depot") String depot) {']), 'depot'],
    [{ message: readMessage('Add a depot filter to the parcel list') }, 'filter'],
  ],
  'data-evolution': [
    [commit('Weigh', ['db/migrate/20250101_w.rb', '+  add_column :parcels, :weight, :integer']), '20250101_w.rb'],
    [commit('Weigh', added('db/migrate/20250101_w.rb', '+  add_column :parcels, :weight, :integer')), 'weight'],
    [commit('Forget', added('migrations/0003.sql', '+DELETE FROM parcel WHERE weight = 0;')), 'DELETE FROM parcel'],
    [commit('Fill', added('migrations/0004.sql', '+UPDATE parcel SET weight = 0;')), 'UPDATE parcel', '0004.sql'],
    [commit('Fix duplicate entries on import', ['src/a.ts', '+  const seen = new Set();']), 'duplicate entries'],
  ],
  'security-privacy': [
    [commit('Renew', ['src/gate.ts', '+  logger.info("renewed", accessToken);']), 'accessToken'],
    [commit('List', ['app/a.py', '+    return mark_safe(label)']), 'label', 'a.py'],
    [commit('Seal', ['src/a.ts', '+  if (!canUserSeal(user)) return;']), 'canUserSeal'],
    [commit('Scan', ['.github/workflows/s.yml', '+  - uses: shop/scan@main']), 'shop/scan@main'],
    [{ ticket: readTicket('# Depot managers need permission to seal') }, 'permission'],
  ],
  'rollout-risk': [
    [commit('Seal', ['config/a.yml', "-  'sealing': false\n+  'sealing': true"]), 'sealing', 'false', 'true'],
    [commit('Tidy', ['pkg/a.go', '-  ExperimentalSealing bool']), 'ExperimentalSealing'],
    [commit('Tidy', ['app/a.rb', '+  Parcel.destroy_all']), 'destroy_all'],
    [commit('Store', ['config/a.rb', '+  config.cache_store = :redis_cache_store']), 'redis_cache_store'],
    [{ message: readMessage('Correct the overpayment of clerks') }, 'overpayment'],
  ],
  'cross-team-impact': [
    [{ message: readMessage('Drop support for old scales') }, 'Drop support'],
    [commit('Carry', ['src/Carrier.java', '+public abstract class Carrier {']), 'Carrier'],
    [commit('Count', ['pkg/m.go', '-  NewCounter("parcels_sealed_total")']), 'parcels_sealed_total'],
  ],
  delivery: [
    [commit('Wait', ['.github/workflows/w.yml', '+        run: sleep 60']), 'sleep 60'],
    [commit('Pass', ['.github/workflows/w.yml', '+    continue-on-error: true']), 'continue-on-error', 'w.yml'],
    [commit('Fix a flaky scale test', ['src/a.ts', '+  weigh();']), 'flaky'],
  ],
  'business-outcome': [
    [{ ticket: readTicket('# SHOP-7 Add a dark label\n\nNext to the light one.') }, 'Add a dark label'],
    [{ ticket: readTicket('# Add a bell to the counter') }, 'Add a bell'],
    [{ ticket: readTicket('# An A/B test of the label') }, 'A/B test'],
  ],
};

function commit(message: string, ...files: readonly Patched[]): Work {
  return { message: readMessage(message), change: readChange(patch(...files)) };
}

function added(path: string, lines: string): Patched {
  return [path, lines, { status: 'added' }];
}

function noteOn(work: Work, lens: LensId): Note | undefined {
  return notice(work, noFacts, 'en', { judge: () => [{ lens, confidence: 0.9, because: [] }] })[0];
}

describe('The notes of each lens', () => {
  for (const [lens, list] of Object.entries(works))
    it(`${lens}: name the things of this work, and differ from work to work`, () => {
      const texts = list.map(([work, ...names]) => {
        const note = noteOn(work, lens as LensId);
        assert.ok(note, `nothing is told where ${names[0]} should be named`);
        for (const name of names) assert.ok(note.text.includes(name), `“${name}” is not in: ${note.text}`);
        assert.ok(note.text.split(/\s+/).length <= 90 && note.brief.split(/\s+/).length <= 40, note.text);
        return note.text;
      });
      assert.equal(new Set(texts).size, texts.length);
    });
});
