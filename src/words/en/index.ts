import type { Words } from '../sentences';
import { caching } from './caching';
import { crossTeamImpact } from './cross-team-impact';
import { readModel } from './read-model';

export const en: Words = {
  and: 'and',
  team: 'the team',
  ticket: 'the ticket',
  message: 'the commit message',
  done: {
    asked: 'Done as {ticket} asks: {work}.',
    change: 'Done: {work}.',
    ticket: 'Asked for: {work}.',
  },
  lenses: {
    caching,
    'read-model': readModel,
    'cross-team-impact': crossTeamImpact,
  },
};
