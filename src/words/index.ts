import type { DraftWords } from './drafts';
import type { GrowthWords } from './growth';
import type { Words } from './sentences';

/** The languages notes, drafts and exports are written in. */
export type Language = 'en' | 'de' | 'zh-cn';

/** All that is written in one language. */
export interface Tongue {
  readonly notes: Words;
  readonly drafts: DraftWords;
  readonly growth: GrowthWords;
}

// Nearly everyone needs one or two of them: each is loaded at its first use.
const tongues: Readonly<Record<Language, () => Tongue>> = {
  en: () => (require('./en/tongue') as typeof import('./en/tongue')).tongue,
  de: () => (require('./de/tongue') as typeof import('./de/tongue')).tongue,
  'zh-cn': () => (require('./zh-cn/tongue') as typeof import('./zh-cn/tongue')).tongue,
};

/** The sentences of a language's notes. */
export const wordsOf = (language: Language): Words => tongues[language]().notes;

/** The sentences of a language's drafts. */
export const draftWordsOf = (language: Language): DraftWords => tongues[language]().drafts;

/** What growth says in a language. */
export const growthWordsOf = (language: Language): GrowthWords => tongues[language]().growth;
