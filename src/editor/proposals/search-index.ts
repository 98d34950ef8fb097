import type { Logged } from '../../proposals/log';
import type { Proposal } from '../../proposals/proposal';
import type { Found, ProposalSearch } from '../../proposals/search';
import type { ProposalFiles } from './proposal-files';

/** Pages that are looked at to tell which words are common. */
const sampled = 300;
const together = 100;

/** The full text of the log as it is on disk; made at the first search, then kept up with what changes. */
export class SearchIndex {
  #search: ProposalSearch | undefined;
  /** What is in the index: a file that was not read again gives the same object again. */
  readonly #known = new Map<string, Proposal>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly files: ProposalFiles) {}

  /** All proposals, the newest first, and what finds those with the words of a query, the best first. */
  fresh(): Promise<{ proposals: readonly Logged[]; find: (query: string, most?: number) => Found[] }> {
    const mine = this.#turn.then(() => this.#freshen());
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #freshen(): Promise<{ proposals: readonly Logged[]; find: ProposalSearch['find'] }> {
    const { proposals } = await this.files.read();
    const newer = proposals.filter(({ proposal }) => this.#known.get(proposal.id) !== proposal);
    const first = await this.#pages(newer.slice(0, sampled));
    const search = this.#search ?? (await made(first.map(({ body }) => body)));
    this.#search = search;
    const put = (pages: readonly { proposal: Proposal; body: string }[]): void => {
      for (const page of pages) {
        search.put(page);
        this.#known.set(page.proposal.id, page.proposal);
      }
    };
    put(first);
    for (let from = sampled; from < newer.length; from += together)
      put(await this.#pages(newer.slice(from, from + together)));
    const present = new Set(proposals.map(({ proposal }) => proposal.id));
    for (const id of this.#known.keys()) {
      if (present.has(id)) continue;
      search.remove(id);
      this.#known.delete(id);
    }
    return { proposals, find: (query, most) => search.find(query, most) };
  }

  async #pages(some: readonly Logged[]): Promise<{ proposal: Proposal; body: string }[]> {
    const { findFrontMatter } = await import('./keeping');
    return Promise.all(
      some.map(async ({ place, proposal }) => {
        // A file that has gone meanwhile is found by its front matter alone.
        const text = await this.files.text(place).catch(() => '');
        return { proposal, body: text.slice(findFrontMatter(text)?.body ?? 0) };
      }),
    );
  }
}

async function made(sample: readonly string[]): Promise<ProposalSearch> {
  const { commonWords, ProposalSearch } = await import('./searching');
  return new ProposalSearch(commonWords(sample));
}
