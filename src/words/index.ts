import type { DraftWords } from './drafts';
import { en } from './en';
import { drafts as draftsEn } from './en/drafts';
import { growth as growthEn } from './en/growth';
import type { GrowthWords } from './growth';
import type { Words } from './sentences';
import { zhCn } from './zh-cn';
import { drafts as draftsZhCn } from './zh-cn/drafts';
import { growth as growthZhCn } from './zh-cn/growth';

/** The languages notes, drafts and exports are written in. */
export type Language = 'en' | 'de' | 'zh-cn';

/** The sentences of a language; English where they are not there yet. */
export function wordsOf(language: Language): Words {
  return language === 'zh-cn' ? zhCn : en;
}

/** The sentences of a language's drafts; English where they are not there yet. */
export function draftWordsOf(language: Language): DraftWords {
  return language === 'zh-cn' ? draftsZhCn : draftsEn;
}

/** What growth says in a language; English where it is not there yet. */
export function growthWordsOf(language: Language): GrowthWords {
  return language === 'zh-cn' ? growthZhCn : growthEn;
}
