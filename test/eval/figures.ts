import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Judge } from '../../src/noticing/judge';
import { judgeBy } from '../../src/noticing/judgement/judge';
import type { Model } from '../../src/noticing/judgement/model';
import type { Note } from '../../src/noticing/note';
import { notice } from '../../src/noticing/notice';
import { type Facts, noFacts } from '../../src/noticing/work';
import type { Item } from './labels';

/** Says something, or nothing, about an item. */
export type Speaker = (item: Item) => readonly Pick<Note, 'lens' | 'text' | 'evidence'>[];

/** The notes a person would see, judged by the model that `modelFor` gives for the item. */
export function notesBy(modelFor: (item: Item) => Model): Speaker {
  return (item) => notice(item.work, noFacts, 'en', { judge: judgeBy(modelFor(item)) });
}

/** What is shipped says, with what is known around an item where something is; `judge` in place of its own. */
export function speakerWith(facts: ReadonlyMap<string, Facts>, judge?: Judge): Speaker {
  return (item) => notice(item.work, facts.get(item.id) ?? noFacts, 'en', judge ? { judge } : {});
}

/** Says nothing at all. */
export const baseline: Speaker = () => [];

/** What score.mjs prints: one line, or with `flags` more. */
export function figures(folder: string, items: readonly Item[], speak: Speaker, flags?: readonly string[]): string {
  const place = mkdtempSync(path.join(tmpdir(), 'eval-'));
  try {
    const [labels, predictions] = [path.join(place, 'labels.jsonl'), path.join(place, 'predictions.jsonl')];
    writeFileSync(labels, items.map(({ row }) => row).join('\n'));
    writeFileSync(predictions, items.map((item) => JSON.stringify({ id: item.id, notes: speak(item) })).join('\n'));
    const run = spawnSync(process.execPath, [path.join(folder, 'score.mjs'), labels, predictions, ...(flags ?? [])], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (run.status !== 0) throw new Error(run.stderr);
    return flags ? run.stdout.trimEnd() : (run.stdout.split('\n')[0] ?? '');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
