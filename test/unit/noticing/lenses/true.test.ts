import assert from 'node:assert/strict';
import type { Judge } from '../../../../src/noticing/judge';
import type { LensId } from '../../../../src/noticing/lenses/ids';
import { notice } from '../../../../src/noticing/notice';
import { noFacts } from '../../../../src/noticing/work';
import { type Made, workOf } from '../signals/seen';

function noticed(lens: LensId, files: Made['files']): string {
  const judge: Judge = () => [{ lens, confidence: 0.9, because: [] }];
  const [note] = notice(workOf({ message: 'Remind by due date', ...(files && { files }) }), noFacts, 'en', { judge });
  return `${note?.title}: ${note?.noticed}`;
}

const migration = (...lines: string[]) => ({ 'migrations/002_due_on.sql': lines.map((line) => `+${line}\n`).join('') });
const add = 'ALTER TABLE invoices ADD COLUMN due_on date NOT NULL';

describe('A note claims what its work shows', () => {
  it('of a required column without a default: that it cannot be added where rows exist', () => {
    assert.match(
      noticed('data-evolution', migration(`${add};`)),
      /without a default, due_on cannot be added where rows/,
    );
    assert.doesNotMatch(noticed('data-evolution', migration(`${add} DEFAULT now();`)), /without a default/);
    const created = noticed('data-evolution', migration('CREATE TABLE invoices (id int NOT NULL);', `${add};`));
    assert.doesNotMatch(created, /without a default/);
  });

  it('of a column that is dropped while another comes: which one goes', () => {
    const both = migration(`${add};`, 'ALTER TABLE invoices DROP COLUMN created_at;');
    const said = noticed('data-evolution', both);
    assert.match(said, /then drop created_at: .*that created_at is dropped in the same step that adds something else/);
    const table = noticed('data-evolution', migration(`${add};`, 'DROP TABLE reminders;'));
    assert.match(table, /then drop reminders: /);
  });

  it('of a retry without end: that, and not that nothing is done', () => {
    const loop =
      ' async function tellBilling() {\n+  while (true) {\n+    try {\n+      await send();\n+      return;\n';
    const said = noticed('reliability', {
      'src/tell.ts': `${loop}+    } catch {\n+      // again\n+    }\n+  }\n }\n`,
    });
    assert.match(said, /end: .*tellBilling tries again after each failure, for ever \(tell\.ts:6\)/);
  });

  it('of an error without a type: in plain words', () => {
    const said = noticed('reliability', {
      'src/a.ts': '+try {\n+  send();\n+} catch {\n+  // never mind\n+}\n+done();\n',
    });
    assert.match(said, /catches errors and does nothing with them/);
  });
});
