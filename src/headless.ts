import { z } from 'zod';
import { inputLines, print, run } from './node/stdio';
import { readChange } from './noticing/change';
import { readMessage } from './noticing/message';
import { notice } from './noticing/notice';
import { readTicket } from './noticing/ticket';
import { noFacts, type Work } from './noticing/work';

/** A line of formats.md, "Headless command"; `repo` is a label that the judgement never sees. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  message: z.string().nullish(),
  diff: z.string().nullish(),
  ticket: z.string().nullish(),
  repo: z.string().nullish(),
  root: z.string().nullish(),
});

type Line = z.infer<typeof lineSchema>;

function workOf({ message, diff, ticket }: Line): Work {
  return {
    ...(ticket ? { ticket: readTicket(ticket) } : {}),
    ...(message ? { message: readMessage(message) } : {}),
    ...(diff ? { change: readChange(diff) } : {}),
  };
}

function answer(line: string): string {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    return JSON.stringify({ id: null, error: `Not JSON: ${error instanceof Error ? error.message : String(error)}` });
  }
  const read = lineSchema.safeParse(given);
  if (!read.success) {
    const told = read.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ');
    return JSON.stringify({ id: null, error: told });
  }
  const notes = notice(workOf(read.data), noFacts, 'en').map(({ lens, title, text, evidence, confidence }) => ({
    lens,
    title,
    text,
    evidence,
    confidence,
  }));
  return JSON.stringify({ id: read.data.id, notes });
}

run(async () => {
  for await (const line of inputLines()) {
    const text = line.replace(/^\ufeff/, '');
    if (text.trim() !== '') await print(answer(text));
  }
});
