import { vocabulary } from './vocabulary';
import { stem } from './words';

const groupsOf = new Map<string, string[]>();
/** The first words of phrases of two. */
const openers = new Set<string>();
for (const [group, words] of Object.entries(vocabulary))
  for (const phrase of words.split(' ')) {
    const key = phrase.split('-').map(stem).join('-');
    if (key.includes('-')) openers.add(key.slice(0, key.indexOf('-')));
    const known = groupsOf.get(key);
    if (known === undefined) groupsOf.set(key, [group]);
    else if (!known.includes(group)) known.push(group);
  }

/** How often each group of the vocabulary is spoken of in a sequence of stems. */
export function countGroups(words: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  const add = (groups: readonly string[] | undefined): void => {
    if (groups) for (const group of groups) count.set(group, (count.get(group) ?? 0) + 1);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    add(groupsOf.get(word));
    if (at + 1 < words.length && openers.has(word)) add(groupsOf.get(`${word}-${words[at + 1]}`));
  }
  return count;
}

/** The groups of the vocabulary that a sequence of stems speaks of. */
export function groupsIn(words: readonly string[]): string[] {
  return [...countGroups(words).keys()];
}
