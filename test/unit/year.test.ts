import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readContributions } from '../../src/growth/contributions';
import { strategicDebt } from '../../src/growth/debt';
import { dismissedSchema, readDismissed } from '../../src/growth/dismissed';
import { goalsInOrder, readGoals } from '../../src/growth/goals';
import { readJsonLines } from '../../src/growth/json-lines';
import { builtInLadder } from '../../src/growth/ladder';
import { readNoticed } from '../../src/growth/noticed';
import { practicesDone } from '../../src/growth/practices';
import type { Written } from '../../src/growth/record';
import { trapSigns } from '../../src/growth/traps';
import { lensIds } from '../../src/noticing/lenses/ids';
import { readProposal } from '../../src/proposals/markdown';
import { statusIds } from '../../src/proposals/proposal';
import { writeYear, yearOf } from '../year';

const now = new Date('2026-11-22T12:00:00Z');

describe('The synthetic year', () => {
  const files = yearOf(now);
  const text = (name: string): string => files.get(name) ?? '';
  const proposals = [...files].flatMap(([name, page]): Written[] => {
    if (!name.startsWith('proposals/')) return [];
    const read = readProposal(page);
    assert.ok('proposal' in read, `${name}: ${'reason' in read ? read.reason : ''}`);
    assert.equal(name, `proposals/${read.proposal.id}.md`);
    return [read];
  });

  it('is read by our own schemas without complaint', () => {
    const { entries, unread } = readContributions(text('contributions.md'));
    const goals = readGoals(text('goals.md'));
    const noticed = readNoticed(text('noticed.jsonl'));
    const dismissed = readJsonLines(text('dismissed.jsonl'), dismissedSchema);
    assert.deepEqual([unread, goals.unread, noticed.unread, dismissed.unread], [[], [], [], []]);
    for (const found of [proposals, entries, goals.entries, noticed.notes]) assert.ok(found.length >= 8);
    assert.ok(dismissed.values.length > 0);
  });

  it('has every status and every lens, in the past, and each step after the one before', () => {
    const seen = new Set(proposals.map(({ proposal }) => proposal.status));
    assert.deepEqual([...seen].sort(), [...statusIds].sort());
    assert.deepEqual(new Set(proposals.flatMap(({ proposal }) => proposal.lenses ?? [])), new Set(lensIds));
    for (const { proposal } of proposals) {
      const times = [...(proposal.history ?? []), ...(proposal.feedback ?? [])].map(({ at }) => Date.parse(at));
      assert.ok(Math.max(...times) <= now.getTime(), proposal.id);
      const steps = (proposal.history ?? []).map(({ at }) => Date.parse(at));
      assert.deepEqual(
        steps,
        steps.toSorted((a, b) => a - b),
        proposal.id,
      );
    }
  });

  it('names criteria that the ladder has, and proposals that are there', () => {
    const known = new Set(builtInLadder().levels.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
    const goals = readGoals(text('goals.md')).entries;
    const named = [
      ...proposals.map(({ proposal }) => proposal),
      ...readContributions(text('contributions.md')).entries,
      ...goals,
    ];
    assert.deepEqual(
      named.flatMap(({ criteria }) => criteria ?? []).filter((id) => !known.has(id)),
      [],
    );
    const ids = new Set(proposals.map(({ proposal }) => proposal.id));
    for (const { proposal } of readNoticed(text('noticed.jsonl')).notes) assert.ok(!proposal || ids.has(proposal));
    assert.ok(proposals.some(({ proposal }) => ids.has(String(proposal['superseded-by']))));
    assert.equal(goalsInOrder(goals)[0]?.text, 'Hand the VAT rules over to a second person');
  });

  it('gives each part of the Growth view something to show, and keeps no lens quiet', () => {
    const { notes } = readNoticed(text('noticed.jsonl'));
    const contributions = readContributions(text('contributions.md')).entries;
    const record = { proposals, contributions, noticed: notes, commits: [] };
    assert.ok(strategicDebt(notes, now).length >= 5);
    assert.ok(trapSigns(record, now).length >= 1);
    for (const { practice, proposals, contributions } of practicesDone(record))
      assert.ok(proposals.length + contributions.length > 0, practice);
    assert.equal(readDismissed(text('dismissed.jsonl'), 'shop', now).lowered.size, 0);
  });

  it('is the same for the same day, and calls itself a sample where it is written', () => {
    assert.deepEqual(yearOf(now), files);
    assert.notDeepEqual(yearOf(now, undefined, 215).get('noticed.jsonl'), files.get('noticed.jsonl'));
    const home = mkdtempSync(path.join(os.tmpdir(), 'year-'));
    try {
      writeYear(home, now);
      assert.match(readFileSync(path.join(home, 'SAMPLE.md'), 'utf8'), /^# A sample, made up\n/);
      assert.equal(readdirSync(path.join(home, 'proposals')).length, proposals.length);
      assert.ok(existsSync(path.join(home, 'goals.md')));
      assert.throws(() => writeYear(home, now), /EEXIST/, 'what is there is not written over');
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
