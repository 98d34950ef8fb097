import type { Memento } from 'vscode';
import type { Brief } from './paragraph';

interface Kept {
  /** HEAD when these were offered: with the next commit they are forgotten. */
  readonly head: string;
  readonly paragraphs: Readonly<Record<string, readonly Brief[]>>;
}

const key = (root: string): string => `offered ${root}`;
const most = 30;

/** The paragraphs offered for each repository since its last commit: by them ours is told from the engineer's. */
export class Offered {
  constructor(private readonly memory: Memento) {}

  saidBy(root: string, head: string): (paragraph: string) => readonly Brief[] | undefined {
    const { paragraphs } = this.#kept(root, head);
    return (paragraph) => paragraphs[paragraph];
  }

  async remember(root: string, head: string, offers: readonly { paragraph: string; says: readonly Brief[] }[]) {
    const { paragraphs } = this.#kept(root, head);
    const fresh = offers.filter(({ paragraph }) => !(paragraph in paragraphs));
    if (fresh.length === 0) return;
    const all = [...Object.entries(paragraphs), ...fresh.map(({ paragraph, says }) => [paragraph, says] as const)];
    await this.memory.update(key(root), { head, paragraphs: Object.fromEntries(all.slice(-most)) } satisfies Kept);
  }

  #kept(root: string, head: string): Kept {
    const kept = this.memory.get<Kept>(key(root));
    return kept?.head === head ? kept : { head, paragraphs: {} };
  }
}
