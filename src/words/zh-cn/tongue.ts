import type { Tongue } from '..';
import { zhCn as notes } from '.';
import { drafts } from './drafts';
import { growth } from './growth';

/** @public Loaded by `require` at its first use, which is not followed by who looks for unused exports. */
export const tongue: Tongue = { notes, drafts, growth };
