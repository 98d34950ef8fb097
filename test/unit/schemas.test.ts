import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { ladderSchema } from '../../src/growth/ladder';
import { teamFileSchema } from '../../src/repository/team-file';

const files = { 'team-file': teamFileSchema, ladder: ladderSchema };

describe('The schemas for YAML editors', () => {
  for (const [name, schema] of Object.entries(files))
    it(`${name}.json says what the code reads (UPDATE_SCHEMAS=1 npm run unit writes it)`, () => {
      const text = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
      const file = `schemas/${name}.json`;
      if (process.env.UPDATE_SCHEMAS) {
        mkdirSync('schemas', { recursive: true });
        writeFileSync(file, text);
      }
      assert.equal(readFileSync(file, 'utf8'), text);
    });

  it('are named by the manifest', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { yamlValidation: { url: string }[] };
    };
    assert.deepEqual(
      contributes.yamlValidation.map(({ url }) => url),
      Object.keys(files).map((name) => `./schemas/${name}.json`),
    );
  });
});
