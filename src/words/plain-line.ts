/**
 * Words of others on one line that is safe to print: no control characters (a terminal would obey their escapes), and none
 * that turn the direction of what follows (trojansource.codes).
 */
export const plainLine = (text: string): string => text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
