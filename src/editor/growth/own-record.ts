import type { GrowthRecord, OwnCommit, Written } from '../../growth/record';
import type { ProposalPlace } from '../../proposals/store';
import type { Host } from '../host';
import type { Log } from '../log';
import type { ProposalFiles } from '../proposals/proposal-files';
import { type Repositories, repositoryName } from '../work/repositories';
import type { HomeFiles } from './home-files';

/** Days of own commits that are looked at, and the most of them in one repository. */
const commitDays = 366;
const mostCommits = 2_000;
/** Pages are read only of proposals this young: the rules look back 90 days, documents name their period. */
const pageDays = 366;

/** A proposal of the record and where it is kept. */
type Placed = Written & { readonly place: ProposalPlace };

/** Reads the record of the engineer who uses this window. */
export class OwnRecord {
  constructor(
    private readonly host: Host,
    private readonly files: ProposalFiles,
    private readonly home: HomeFiles,
    private readonly repositories: Repositories,
    private readonly me: () => Promise<string>,
    private readonly log: Log,
  ) {}

  /** Own proposals, contributions, notes shown on commits, and own commits in the open repositories. */
  async read(): Promise<GrowthRecord> {
    const { proposals, ...rest } = await this.withoutPages();
    const [written, commits] = await Promise.all([this.#written(proposals), this.commits()]);
    return { ...rest, proposals: written, commits };
  }

  /** The same without the proposals' pages and without own commits, which take Git's time. */
  async withoutPages(): Promise<
    Omit<GrowthRecord, 'commits' | 'proposals'> & { readonly proposals: readonly Placed[] }
  > {
    const { isMine, readContributions, readNoticed } = await import('./growing');
    const [{ proposals }, me] = await Promise.all([this.files.read(), this.me()]);
    const [contributions, noticed] = await Promise.all([
      this.home.read('contributions.md'),
      this.home.read('noticed.jsonl'),
    ]);
    const mine = proposals.filter(({ proposal }) => proposal.author === undefined || isMine(proposal, me));
    const { entries, unread } = readContributions(contributions);
    for (const { line, text } of unread)
      this.log.warn(`contributions.md, line ${line} is not read as a contribution: ${text}`);
    return {
      proposals: mine.map(({ place, proposal }) => ({ place, proposal, body: '' })),
      contributions: entries,
      noticed: readNoticed(noticed).notes,
    };
  }

  async #written(mine: readonly Placed[]): Promise<Written[]> {
    const { readProposal } = await import('./growing');
    const files = await this.host.files();
    const from = Date.now() - pageDays * 86_400_000;
    return Promise.all(
      mine.map(async ({ place, proposal }) => {
        if (Date.parse(proposal.created) < from) return { proposal, body: '' };
        const bytes = await files.read(place.folder, place.name).catch(() => undefined);
        const read = bytes && readProposal(new TextDecoder().decode(bytes));
        return { proposal, body: read && 'body' in read ? read.body : '' };
      }),
    );
  }

  /** Own commits of the last year in the open repositories. */
  async commits(): Promise<OwnCommit[]> {
    const { ownCommitsCommand, readOwnCommits } = await import('./growing');
    const { git } = this.host;
    const mail = git && /<([^<>]{1,200})>/.exec(await this.me())?.[1];
    if (!git || !mail) return [];
    const since = new Date(Date.now() - commitDays * 86_400_000).toISOString();
    const each = ((await this.repositories.all()) ?? []).map(async ({ rootUri }) => {
      try {
        const answer = await git(rootUri.fsPath, ownCommitsCommand(mail, since, mostCommits));
        return readOwnCommits(answer, repositoryName(rootUri));
      } catch (error) {
        // A repository without commits answers with an error; the record is then without it.
        this.log.warn(
          `No own commits are read in ${rootUri.fsPath}: ${error instanceof Error ? error.message : String(error)}`,
        );
        return [];
      }
    });
    return (await Promise.all(each)).flat();
  }
}
