import { type GrowthRecord, type OwnCommit, touchedSince, type Written } from '../../growth/record';
import type { LogProgress, ProposalLog } from '../../proposals/log';
import type { ProposalPlace } from '../../proposals/store';
import type { Host } from '../host';
import type { Log } from '../log';
import type { ProposalFiles } from '../proposals/proposal-files';
import { type Repositories, repositoryName } from '../work/repositories';
import type { HomeFiles } from './home-files';

/** Days of own commits that are looked at, and the most of them in one repository. */
const commitDays = 366;
const mostCommits = 2_000;
/** So many pages are read at a time. */
const together = 50;

/** A proposal of the record and where it is kept. */
type Placed = Written & { readonly place: ProposalPlace };
type PlacedRecord = Omit<GrowthRecord, 'proposals'> & { readonly proposals: readonly Placed[] };
/** A record without pages and own commits. */
export type QuickRecord = Omit<PlacedRecord, 'commits'>;

/** Reads the record of the engineer who uses this window. */
export class OwnRecord {
  constructor(
    private readonly host: Host,
    private readonly files: ProposalFiles,
    private readonly home: HomeFiles,
    private readonly repositories: Repositories,
    /** Who uses this window, as `Name <mail>`: Git is asked each time. */
    readonly me: () => Promise<string>,
    private readonly log: Log,
  ) {}

  /**
   * Own proposals, contributions, notes shown on commits, and own commits in the open repositories. Pages are read of
   * the proposals to which something happened on the day `pagesFrom` (`YYYY-MM-DD`) or later; '' reads all of them.
   */
  async read(pagesFrom: string): Promise<PlacedRecord> {
    const me = this.me();
    const [{ proposals, ...rest }, commits] = await Promise.all([this.withoutPages(me), this.commits(me)]);
    return { ...rest, proposals: await this.#written(proposals, pagesFrom), commits };
  }

  /**
   * The same without the proposals' pages and without own commits, which take Git's time. Where much has to be read,
   * `onProgress` is told the record of the newest proposals so far.
   */
  async withoutPages(
    asked = this.me(),
    onProgress?: (record: QuickRecord, progress: LogProgress) => void,
  ): Promise<QuickRecord> {
    const others = this.#besideProposals(asked);
    const recordOf = async ({ proposals }: ProposalLog): Promise<QuickRecord> => {
      const { me, isOwn, contributions, noticed } = await others;
      const mine = proposals.filter((logged) => isOwn(logged, me));
      return { proposals: mine.map(({ place, proposal }) => ({ place, proposal, body: '' })), contributions, noticed };
    };
    const told = (progress: LogProgress): void => {
      // What fails is told by the whole reading.
      recordOf(progress.log).then(
        (record) => onProgress?.(record, progress),
        () => undefined,
      );
    };
    const [log] = await Promise.all([this.files.read(onProgress && told), others]);
    return recordOf(log);
  }

  async #besideProposals(asked: Promise<string>) {
    const [me, contributions, noticed, { isOwn, readContributions, readNoticed }] = await Promise.all([
      asked,
      this.home.read('contributions.md'),
      this.home.read('noticed.jsonl'),
      import('./growing'),
    ]);
    const { entries, unread } = readContributions(contributions);
    for (const { line, text } of unread)
      this.log.warn(`contributions.md, line ${line} is not read as a contribution: ${text}`);
    return { me, isOwn, contributions: entries, noticed: readNoticed(noticed).notes };
  }

  async #written(mine: readonly Placed[], pagesFrom: string): Promise<Placed[]> {
    const [{ findFrontMatter }, files] = await Promise.all([import('./growing'), this.host.files()]);
    const pageOf = async ({ folder, name }: ProposalPlace): Promise<string> => {
      const bytes = await files.read(folder, name).catch(() => undefined);
      const text = new TextDecoder().decode(bytes ?? new Uint8Array());
      return text.slice(findFrontMatter(text)?.body ?? text.length);
    };
    const written: Placed[] = [];
    for (let start = 0; start < mine.length; start += together) {
      const some = mine.slice(start, start + together).map(async ({ place, proposal }) => ({
        place,
        proposal,
        body: touchedSince(proposal, pagesFrom) ? await pageOf(place) : '',
      }));
      written.push(...(await Promise.all(some)));
    }
    return written;
  }

  /** Own commits of the last year in the open repositories. */
  async commits(asked: Promise<string>): Promise<OwnCommit[]> {
    const { ownCommitsCommand, readOwnCommits } = await import('./growing');
    const { git } = this.host;
    const mail = git && /<([^<>]{1,200})>/.exec(await asked)?.[1];
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
