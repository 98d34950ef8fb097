import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

describe('What is bundled', () => {
  it('has the small form of zod only: each bundle would hold the six times larger one anew', () => {
    const whole = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => /from 'zod'/.test(readFileSync(path.join('src', file), 'utf8')));
    assert.deepEqual(whole, [], "write: import * as z from 'zod/mini'");
  });
});
