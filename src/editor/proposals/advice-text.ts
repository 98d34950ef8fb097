import { l10n } from 'vscode';
import type { AdviceCode } from '../../proposals/advice';

/** What a page lacks, as a sentence that says what to do. */
export function adviceText(code: AdviceCode, detail = ''): string {
  const texts: Record<AdviceCode, string> = {
    'no-ask': l10n.t('Say first what you ask for, and of whom, in two sentences.'),
    'one-option': l10n.t('Name at least two options, one of them leaving it as it is.'),
    'no-audience': l10n.t('Name who should read and decide it: audience or people in the front matter.'),
    'no-measure': l10n.t('Say how success is measured, and what the figure is today.'),
    'open-gap': l10n.t('Still open: {0}', detail),
    'too-long': l10n.t('{0} words are more than a page. What can go?', detail),
    'no-ticket': l10n.t('Link the ticket it came from: ticket in the front matter.'),
  };
  return texts[code];
}

/** What is missing, in a word or two. */
export function missingText(code: AdviceCode, times: number): string {
  const texts: Record<AdviceCode, string> = {
    'no-ask': l10n.t('the ask'),
    'one-option': l10n.t('a second option'),
    'no-audience': l10n.t('an audience'),
    'no-measure': l10n.t('a measure'),
    'open-gap': times === 1 ? l10n.t('1 gap') : l10n.t('{0} gaps', times),
    'too-long': l10n.t('brevity'),
    'no-ticket': l10n.t('the ticket'),
  };
  return texts[code];
}
