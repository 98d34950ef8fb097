import MiniSearch from 'minisearch';
import type { Proposal } from './proposal';

/** A proposal as it is searched: its front matter and the page. */
export interface Page {
  readonly proposal: Proposal;
  readonly body: string;
}

/** A page that fits what is looked for, with the line of it that fits best, for the reader's eye. */
export interface Found {
  readonly id: string;
  readonly line: string;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? [];

/** Full-text search over proposals; pages are put in and taken out one by one. */
export class ProposalSearch {
  readonly #bodies = new Map<string, string>();
  readonly #index = new MiniSearch<{ id: string; title: string; keys: string; body: string }>({
    fields: ['title', 'keys', 'body'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, keys: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });

  /** Puts a page in; one of the same id is replaced. */
  put({ proposal, body }: Page): void {
    const { id, title, ticket = '', repository = '', lenses = [], audience = [], people = [], author = '' } = proposal;
    const said = (proposal.feedback ?? []).map(({ text }) => text);
    const notes = (proposal.history ?? []).map(({ note = '' }) => note);
    const keys = [id, ticket, repository, author, ...lenses, ...audience, ...people, ...said, ...notes].join(' ');
    if (this.#bodies.has(id)) this.#index.replace({ id, title, keys, body });
    else this.#index.add({ id, title, keys, body });
    this.#bodies.set(id, body);
  }

  /** Takes a page out. */
  remove(id: string): void {
    if (this.#bodies.delete(id)) this.#index.discard(id);
  }

  /** Pages that hold every word of the query (its beginning, or nearly), the best first. */
  find(query: string, most = 50): Found[] {
    return this.#index
      .search(query)
      .slice(0, most)
      .map(({ id, terms }) => ({ id: String(id), line: lineWith(this.#bodies.get(String(id)) ?? '', terms) }));
  }
}

/** The first line that holds most of the terms. */
function lineWith(body: string, terms: readonly string[]): string {
  let best = '';
  let most = 0;
  for (const line of body.split('\n')) {
    const lower = line.toLowerCase();
    const count = terms.filter((term) => lower.includes(term)).length;
    if (count > most) [best, most] = [line, count];
  }
  return best.replace(/^[#\s*+-]{1,20}/, '').trim();
}
