import { callers } from './callers';
import { query } from './query';
import { route } from './route';
import type { SignalGroup } from './signal';
import { traffic } from './traffic';

/** Every group of signals; adding one is one file and one line here. Work signals see what those before them saw. */
export const groups: readonly SignalGroup[] = [route, query, traffic, callers];
