import type { Lens } from './lens';

/** What speaks against a note of most lenses: the work is routine (signals/trivial.ts). */
export const routine: Lens['against'] = {
  'only-docs': 3,
  'only-tests': 2,
  'only-tests-and-docs': 3,
  'only-translations': 3,
  'only-build': 1,
  'only-ci': 1,
  'only-look': 1,
  'only-style-sheets': 3,
  'only-unread-files': 3,
  'no-code': 1,
  'only-comments': 3,
  'only-spacing': 2,
  'only-imports': 2,
  'only-strings': 0.7,
  'only-moved': 2,
  'only-renamed': 2,
  tiny: 0.7,
  'says-wording': 1,
  'says-docs': 0.7,
  'says-translation': 1,
  'says-bump': 0.5,
  'says-release': 0.5,
  'says-look': 0.4,
  'look-asked': 1,
};
