/**
 * The same function with its last few answers kept: for what is asked of the same work again and again, by the view, by each
 * completion and by each key. Parts of a question are the same where `===` says so.
 * @param most answers kept, the last used first
 */
export function recent<Question extends readonly unknown[], Answer>(
  most: number,
  answer: (...question: Question) => Answer,
): (...question: Question) => Answer {
  const kept: { readonly question: Question; readonly answer: Answer }[] = [];
  return (...question) => {
    const at = kept.findIndex((one) => question.every((part, index) => part === one.question[index]));
    const [found = { question, answer: answer(...question) }] = at === -1 ? [] : kept.splice(at, 1);
    kept.unshift(found);
    kept.splice(most);
    return found.answer;
  };
}
