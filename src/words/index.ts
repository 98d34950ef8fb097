import type { DraftWords } from './drafts';
import { en } from './en';
import { drafts } from './en/drafts';
import { growth } from './en/growth';
import type { GrowthWords } from './growth';
import type { Words } from './sentences';

/** The languages notes, drafts and exports are written in. */
export type Language = 'en' | 'de' | 'zh-cn';

/** The sentences of a language; English where they are not there yet. */
export function wordsOf(_language: Language): Words {
  return en;
}

/** The sentences of a language's drafts; English where they are not there yet. */
export function draftWordsOf(_language: Language): DraftWords {
  return drafts;
}

/** What growth says in a language; English where it is not there yet. */
export function growthWordsOf(_language: Language): GrowthWords {
  return growth;
}
