import MiniSearch from 'minisearch';
import type { Proposal } from './proposal';

/** A proposal as it is searched: its front matter and the page. */
export interface Page {
  readonly proposal: Proposal;
  readonly body: string;
}

/** A page that fits what is looked for, with the words of it that fit (`lineWith` finds their line). */
export interface Found {
  readonly id: string;
  readonly terms: readonly string[];
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? [];

/** Fewer pages than this say nothing about which words are common. */
const fewPages = 50;

/**
 * Words that stand on every third page or more: they tell no page from another (the headings and frames of templates),
 * and would be most of the index. `sample` is some hundred pages; empty for a small log.
 */
export function commonWords(sample: readonly string[]): ReadonlySet<string> {
  if (sample.length < fewPages) return new Set();
  const pages = new Map<string, number>();
  for (const body of sample) for (const word of new Set(words(body))) pages.set(word, (pages.get(word) ?? 0) + 1);
  return new Set([...pages].filter(([, count]) => count * 3 >= sample.length).map(([word]) => word));
}

/** Full-text search over proposals; pages are put in and taken out one by one, and their text is not kept. */
export class ProposalSearch {
  readonly #common: ReadonlySet<string>;
  readonly #index = new MiniSearch<{ id: string; title: string; keys: string; body: string }>({
    fields: ['title', 'keys', 'body'],
    tokenize: words,
    processTerm: (term, field) => (field === 'body' && this.#common.has(term) ? null : term),
    searchOptions: {
      boost: { title: 4, keys: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });

  constructor(common: ReadonlySet<string> = new Set()) {
    this.#common = common;
  }

  /** Puts a page in; one of the same id is replaced. */
  put({ proposal, body }: Page): void {
    const { id, title, ticket = '', repository = '', lenses = [], audience = [], people = [], author = '' } = proposal;
    const said = (proposal.feedback ?? []).map(({ text }) => text);
    const notes = (proposal.history ?? []).map(({ note = '' }) => note);
    const keys = [id, ticket, repository, author, ...lenses, ...audience, ...people, ...said, ...notes].join(' ');
    if (this.#index.has(id)) this.#index.replace({ id, title, keys, body });
    else this.#index.add({ id, title, keys, body });
  }

  /** Takes a page out. */
  remove(id: string): void {
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /** Pages that hold every word of the query (its beginning, or nearly), the best first. */
  find(query: string, most = 50): Found[] {
    // A common word narrows nothing down, and is not looked for beside others.
    const asked = words(query);
    const telling = asked.filter((word) => !this.#common.has(word));
    return this.#index
      .search((telling.length > 0 ? telling : asked).join(' '))
      .slice(0, most)
      .map(({ id, terms }) => ({ id: String(id), terms }));
  }
}

/** The first line of a page that holds most of the terms, without its mark-up, for the reader's eye. */
export function lineWith(body: string, terms: readonly string[]): string {
  let best = '';
  let most = 0;
  for (const line of body.split('\n')) {
    const lower = line.toLowerCase();
    const count = terms.filter((term) => lower.includes(term)).length;
    if (count > most) [best, most] = [line, count];
  }
  return best.replace(/^[#\s*+-]{1,20}/, '').trim();
}
