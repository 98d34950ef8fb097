/** Everything heavy that a look at the work needs, in one bundle that activation does not load. */
import { readChange as readDiff } from '../../noticing/change';
import { readMessage } from '../../noticing/message';
import type { Note } from '../../noticing/note';
import { notice } from '../../noticing/notice';
import type { OnError } from '../../noticing/signals/observe';
import { readTicket as readText, type Ticket } from '../../noticing/ticket';
import { languageOfWork } from '../../noticing/tongue';
import type { Facts, Work } from '../../noticing/work';
import type { Language } from '../../words';
import { recent } from './recent';

export { usesOf } from './uses';

/** Two repositories' work, and one of them with a key more. */
const kept = 3;

const readChange = recent(kept, readDiff);

export const readTicket = recent(kept, readText);

/** A piece of work as read; the same object for the same words. */
export const workOf = recent(
  kept,
  (diff: string, message: string, ticket: Ticket | undefined): Work => ({
    ...(ticket ? { ticket } : {}),
    ...(message.trim() === '' ? {} : { message: readMessage(message) }),
    ...(diff === '' ? {} : { change: readChange(diff) }),
  }),
);

/** The facts with the engineer's own teams, one a line; the same object for the same ones. */
export const withOwnTeams = recent(
  kept,
  (facts: Facts, teams: string): Facts => ({ ...facts, ownTeams: teams.split('\n').filter(Boolean) }),
);

/** What is noticed in a piece of work; not looked for again where nothing has changed. */
export const noticed = recent(
  kept,
  (work: Work, facts: Facts, language: Language | 'auto', onError: OnError): readonly Note[] =>
    notice(work, facts, language === 'auto' ? languageOfWork(work) : language, { onError }),
);
