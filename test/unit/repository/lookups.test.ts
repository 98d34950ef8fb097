import assert from 'node:assert/strict';
import { readChange } from '../../../src/noticing/change';
import { readCodeowners } from '../../../src/repository/codeowners';
import { lookupsOf } from '../../../src/repository/lookups';
import { architectsOf } from '../../../src/repository/owners';
import { candidatesOf } from '../../../src/repository/references';

const python = (context: string, ...lines: string[]) =>
  readChange(`--- a/app/scheduling.py\n+++ b/app/scheduling.py\n@@ -1,9 +1,9 @@ ${context}\n${lines.join('\n')}\n`);
const namesIn = (...lines: string[]) => lookupsOf(python('def for_day(day):', ...lines)).map(({ of }) => of);

describe('What other parts may name of a change', () => {
  it('is a function whose code changes, not its remarks, its layout or what follows it', () => {
    assert.deepEqual(namesIn('-    return load(day)', '+    return load(day, limit=20)'), ['for_day']);
    assert.deepEqual(namesIn('-    """All apointments of a day."""', '+    """All appointments of a day."""'), []);
    assert.deepEqual(
      namesIn('     """All of a day.', '-    with apointments', '+    with appointments', '     """'),
      [],
    );
    assert.deepEqual(namesIn('     """All of', '     a day."""', '-    return 1', '+    return 2'), ['for_day']);
    assert.deepEqual(namesIn('-    # apointments', '+    # appointments'), []);
    assert.deepEqual(
      namesIn('-    return load(day, 1)', '+    return load(', '+        day,', '+        1,', '+    )'),
      [],
    );
    assert.deepEqual(
      namesIn('     return load(day)', '+', '+', '+@router.post("/x")', '+def add_one():', '+    pass'),
      ['add_one'],
    );
  });

  it('of a table is where it is spoken of in SQL, not where a module of its name comes in', () => {
    const change = readChange(
      '--- /dev/null\n+++ b/db/2.sql\n@@ -0,0 +1 @@\n+ALTER TABLE patients DROP COLUMN phone;\n',
    );
    const matches = ['from app.routers import appointments, patients', "session.execute('select * from patients')"].map(
      (text, at) => ({ path: `app/${at}.py`, line: 1, text }),
    );
    const parts = { folders: new Set<string>(), manifests: [] };
    const found = candidatesOf(lookupsOf(change), matches, parts, new Set());
    assert.deepEqual(
      [...found.values()].flat().map(({ path }) => path),
      ['app/1.py'],
    );
  });

  it('the whole house is looked after by architects and the platform team, not by each team on a platform', () => {
    const owners =
      '* @org/architecture @org/data-platform @org/platform @org/platform-team @org/mobile-platform-apps\n';
    const codeowners = readCodeowners('CODEOWNERS', owners, undefined);
    assert.deepEqual(architectsOf({ codeowners, lines: [] }), [
      '@org/architecture',
      '@org/platform',
      '@org/platform-team',
    ]);
  });
});
