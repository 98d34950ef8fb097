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
    asked: "I've finished “{work}” as {ticket} asks.",
    change: "I've finished “{work}”.",
    bare: "I've finished the change to {file}.",
    ticket: "I'll do what is asked: “{work}”.",
  },
  lenses: {
    caching,
    'read-model': readModel,
    'cross-team-impact': crossTeamImpact,
  },
};
