import { existsSync } from 'node:fs';
import path from 'node:path';
import { factsOfChange, sharpenedFacts } from '../../src/node/facts';
import { type Facts, noFacts } from '../../src/noticing/work';
import type { Item } from './labels';

/** The checkout of an item's repository below `roots`: `owner/name`, else `name`; nothing where there is none. */
function checkoutOf({ group, kind }: Item, roots: string): string | undefined {
  if (kind !== 'commits') return undefined;
  const names = [group, group.slice(group.lastIndexOf('/') + 1)];
  return names.map((name) => path.join(roots, name)).find((folder) => existsSync(path.join(folder, '.git')));
}

/** What the checkouts below `roots` say around each item, by the item's id; items without one are not in it. */
export async function factsByItem(items: readonly Item[], roots: string): Promise<ReadonlyMap<string, Facts>> {
  const found = new Map<string, Facts>();
  for (const item of items) {
    const root = checkoutOf(item, path.resolve(roots));
    const { change } = item.work;
    if (!root || !change) continue;
    const [signal, failed] = [AbortSignal.timeout(120_000), () => {}];
    const facts = await factsOfChange(root, change, signal, failed).catch(() => noFacts);
    found.set(item.id, await sharpenedFacts(root, facts, change, [], signal, failed).catch(() => facts));
  }
  return found;
}
