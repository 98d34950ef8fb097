import { env } from 'vscode';
import type { Language } from '../words';
import { setting } from './settings';

/** The language of ours that is nearest to VS Code's display language, for what views and commands name. */
export function shownLanguage(): Language {
  const [shown] = (['de', 'zh-cn'] as const).filter((language) => env.language.toLowerCase() === language);
  return shown ?? 'en';
}

/** The language documents about a whole period are written in: as set, else English, since many tickets are behind them. */
export function documentLanguage(complain: (problem: string) => void): Language {
  const chosen = setting('language', undefined, complain);
  return chosen === 'auto' ? 'en' : chosen;
}
