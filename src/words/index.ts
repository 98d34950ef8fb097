import { de } from './de';
import { drafts as draftsDe } from './de/drafts';
import { growth as growthDe } from './de/growth';
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

const notes: Readonly<Record<Language, Words>> = { en, de, 'zh-cn': zhCn };
const drafts: Readonly<Record<Language, DraftWords>> = { en: draftsEn, de: draftsDe, 'zh-cn': draftsZhCn };
const growth: Readonly<Record<Language, GrowthWords>> = { en: growthEn, de: growthDe, 'zh-cn': growthZhCn };

/** The sentences of a language's notes. */
export const wordsOf = (language: Language): Words => notes[language];

/** The sentences of a language's drafts. */
export const draftWordsOf = (language: Language): DraftWords => drafts[language];

/** What growth says in a language. */
export const growthWordsOf = (language: Language): GrowthWords => growth[language];
