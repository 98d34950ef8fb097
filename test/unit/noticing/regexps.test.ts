import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check, checkSync } from 'recheck';
import ts from 'typescript';

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of a source text; `unknown` are constructor calls whose pattern cannot be read off. */
function regexpsIn(file: string, text: string): { found: Found[]; unknown: string[] } {
  const found: Found[] = [];
  const unknown: string[] = [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    const where = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/');
      found.push({ where, source: node.text.slice(1, slash), flags: node.text.slice(slash + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      if (pattern && ts.isStringLiteralLike(pattern) && (!flags || ts.isStringLiteralLike(flags)))
        found.push({ where, source: pattern.text, flags: flags ? flags.text : '' });
      else unknown.push(where);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { found, unknown };
}

const sources = readdirSync('src', { recursive: true })
  .map((file) => path.posix.join('src', String(file).replaceAll('\\', '/')))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => regexpsIn(file, readFileSync(file, 'utf8')));

/**
 * What was found linear before, one digest a line: the check of one expression can take seconds, of all of them minutes.
 * The automaton is exact; where it grows too large, attacks are tried, the same ones each time.
 * New ones are added by this test; `npm run soak` checks all of them afresh.
 */
const record = 'test/unit/noticing/linear.txt';
const digest = ({ source, flags }: Found): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

function recorded(): string[] {
  return process.env.ALSO_NOTICED_SOAK || !existsSync(record) ? [] : readFileSync(record, 'utf8').split('\n');
}

describe('Every regular expression', () => {
  it('is found, as a literal or in a constructor', () => {
    const { found, unknown } = regexpsIn('x.ts', 'a = /a+/g; b = new RegExp("b+", "i"); c = RegExp(c);');
    assert.deepEqual(
      found.map(({ source, flags }) => [source, flags]),
      [
        ['a+', 'g'],
        ['b+', 'i'],
      ],
    );
    assert.deepEqual(unknown, ['x.ts:1']);
    assert.equal(checkSync('(a+)+$', '').status, 'vulnerable');
  });

  it('is written out, so that it can be checked', () => {
    assert.deepEqual(
      sources.flatMap(({ unknown }) => unknown),
      [],
    );
  });

  it('is linear', async function () {
    this.timeout(900_000);
    const all = sources.flatMap(({ found }) => found);
    assert.ok(all.length > 20);
    const bad: string[] = [];
    const known = new Set(recorded());
    const waiting = all.filter((one) => !known.has(digest(one)));
    const fresh = waiting.length > 0;
    // One at a time: two at once make the checker see attacks where there are none.
    for (const one of waiting) {
      const exactly = (timeout: number) =>
        check(one.source, one.flags, { checker: 'automaton', maxNFASize: 1_000_000, timeout });
      const exact = await exactly(2_000);
      const tried = { timeout: 60_000, randomSeed: 1 };
      let verdict = exact.status === 'unknown' ? await check(one.source, one.flags, tried) : exact;
      // Attacks that are tried are counted, not proven: on a busy machine the proof takes longer than usual.
      if (exact.status === 'unknown' && verdict.status === 'vulnerable') {
        const proof = await exactly(120_000);
        if (proof.status !== 'unknown') verdict = proof;
      }
      if (verdict.status === 'safe') known.add(digest(one));
      else
        bad.push(
          `${one.where} ${verdict.status} ${verdict.status === 'vulnerable' ? verdict.complexity.summary : ''} /${one.source}/`,
        );
    }
    const lines = [...new Set(all.map(digest))].filter((line) => known.has(line)).sort();
    if (fresh) writeFileSync(record, `${lines.join('\n')}\n`);
    assert.deepEqual(bad, []);
  });
});
