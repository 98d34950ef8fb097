import { en } from 'zod/locales';

/** How a schema tells what does not fit: in plain English. `zod/mini` brings no words of its own. */
export const misfit = { error: en().localeError };
