import { callers } from './callers';
import { endpoint } from './endpoint';
import { join } from './join';
import type { SignalGroup } from './signal';

/** Every group of signals; adding one is one file and one line here. Work signals see what those before them saw. */
export const groups: readonly SignalGroup[] = [endpoint, join, callers];
