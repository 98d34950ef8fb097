import type { Language } from './index';
import { plainLine } from './plain-line';

interface QuestionWords {
  /** Around the ticket's title. */
  readonly opening: readonly [string, string];
  readonly questions: readonly string[];
  readonly closing: string;
}

const words: Readonly<Record<Language, QuestionWords>> = {
  en: {
    opening: ['A question on "', '" before I start:'],
    questions: [
      'What should be better for whom once it is done?',
      'By which number would we see that it worked, and where is it today?',
      'Is there a cheaper way to the same, or a first step that would tell us whether it is worth the rest?',
    ],
    closing: 'With the reason I can choose the design that fits, and may propose something smaller.',
  },
  de: {
    opening: ['Eine Frage zu „', '“, bevor ich anfange:'],
    questions: [
      'Was soll danach für wen besser sein?',
      'An welcher Zahl würden wir sehen, dass es gewirkt hat, und wo steht sie heute?',
      'Gibt es einen günstigeren Weg zum selben Ziel oder einen ersten Schritt, der zeigt, ob sich der Rest lohnt?',
    ],
    closing: 'Mit dem Grund kann ich den passenden Entwurf wählen und vielleicht etwas Kleineres vorschlagen.',
  },
  'zh-cn': {
    opening: ['开始之前，关于“', '”有几个问题：'],
    questions: [
      '完成之后，谁的什么会变得更好？',
      '从哪个数字能看出它有效，这个数字现在是多少？',
      '有没有更省的办法达到同样的目的，或者先走一步就能看出其余部分是否值得做？',
    ],
    closing: '知道了原因，我就能选择合适的设计，也可能提出更小的方案。',
  },
};

/** What *Ask Why* puts on the clipboard: a short question to a ticket's author, in a language. */
export function askWhy(title: string, language: Language): string {
  const { opening, questions, closing } = words[language];
  const asked = questions.map((question) => `- ${question}`);
  return [opening.join(plainLine(title)), '', ...asked, '', closing, ''].join('\n');
}
