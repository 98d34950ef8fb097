/** A commit message without comments and scissors. */
export interface Message {
  readonly subject: string;
  readonly body: string;
  /** Everything as written. */
  readonly text: string;
}

/** Reads a commit message; never throws. */
export function readMessage(text: string): Message {
  const [subject = '', ...rest] = text.split('\n');
  return { subject: subject.trim(), body: rest.join('\n').trim(), text };
}
