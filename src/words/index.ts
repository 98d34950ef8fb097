/** The languages notes, drafts and exports are written in. */
export type Language = 'en' | 'de' | 'zh-cn';
