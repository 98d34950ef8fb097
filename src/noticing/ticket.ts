/** A ticket as written: Markdown, Jira mark-up or plain text. */
export interface Ticket {
  /** The first heading or line, without mark-up. */
  readonly title: string;
  /** Everything as written. */
  readonly text: string;
}

/** Reads a ticket's text; never throws. */
export function readTicket(text: string): Ticket {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  return { title: first.replace(/^#{1,6} /, '').trim(), text };
}
