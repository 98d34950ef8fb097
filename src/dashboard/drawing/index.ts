import type { ShownPicture } from '../protocol';
import { bars } from './bars';
import { calendar } from './calendar';
import { dots } from './dots';
import type { Room, Shape } from './shape';
import { balance, growing } from './weeks';

const kinds: Readonly<Record<ShownPicture['id'], (picture: ShownPicture, room: Room) => Shape>> = {
  calendar,
  flow: bars,
  lenses: bars,
  practices: bars,
  teams: bars,
  decisions: dots,
  balance,
  debt: growing,
};

/** A picture drawn as SVG that fills the room's width. */
export const drawn = (picture: ShownPicture, room: Room): Shape => kinds[picture.id](picture, room);
