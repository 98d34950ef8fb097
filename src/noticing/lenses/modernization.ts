import type { Lens } from './lens';
import { routine } from './routine';

export const modernization: Lens = {
  id: 'modernization',
  for: {
    'upgrade-asked': 2,
    'version-branch': 1,
    'deprecation-silenced': 1,
    'preview-version': 0.8,
    'support-range-changed': 0.8,
    'says-platform-version': 0.8,
    'dependency-added': 0.3,
    'says-replacement': 0.3,
    'says-support-dropped-or-kept': 0.5,
    'bridge-to-old': 0.2,
    'library-patched': 0.2,
    'check-silenced': 0.2,
  },
  against: { ...routine, 'only-build': 0, 'says-bump': 0, 'no-code': 0, tiny: 0 },
  variants: [
    { id: 'branch', when: ['version-branch'] },
    { id: 'silenced', when: ['deprecation-silenced'] },
    { id: 'preview', when: ['preview-version'] },
    { id: 'range', when: ['support-range-changed'] },
    { id: 'platform', when: ['says-platform-version'] },
    { id: 'support', when: ['says-support-dropped-or-kept'] },
    { id: 'replacement', when: ['says-replacement'] },
    { id: 'dependency', when: ['dependency-added'] },
    { id: 'any', when: [] },
  ],
  outline: 'modernization',
  practice: 'strategic-thinking',
  traps: ['over-specialisation', 'passive-development'],
};
