import * as z from 'zod/mini';
import { factsOfChange, sharpenedFacts } from './node/facts';
import { inputLines, print, run } from './node/stdio';
import { readChange } from './noticing/change';
import { readMessage } from './noticing/message';
import { notice } from './noticing/notice';
import { readTicket } from './noticing/ticket';
import { languageOfWork } from './noticing/tongue';
import { type Facts, noFacts, type Work } from './noticing/work';
import { misfit } from './words/misfit';

/** A line of formats.md, "Headless command"; `repo` is a label that the judgement never sees. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  message: z.nullish(z.string()),
  diff: z.nullish(z.string()),
  ticket: z.nullish(z.string()),
  repo: z.nullish(z.string()),
  root: z.nullish(z.string()),
});

type Line = z.infer<typeof lineSchema>;

function workOf({ message, diff, ticket }: Line): Work {
  return {
    ...(ticket ? { ticket: readTicket(ticket) } : {}),
    ...(message ? { message: readMessage(message) } : {}),
    ...(diff ? { change: readChange(diff) } : {}),
  };
}

/** Facts of the checkout at `root`, as far as they can be had within ten seconds; without them less is claimed. */
async function factsOf(root: string | null | undefined, { change }: Work): Promise<Facts> {
  if (!root || !change) return noFacts;
  const [signal, failed] = [AbortSignal.timeout(10_000), () => {}];
  const facts = await factsOfChange(root, change, signal, failed).catch(() => noFacts);
  return facts.history ? sharpenedFacts(root, facts, change, [], signal, failed).catch(() => facts) : facts;
}

async function answer(line: string): Promise<string> {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    return JSON.stringify({ id: null, error: `Not JSON: ${error instanceof Error ? error.message : String(error)}` });
  }
  const read = lineSchema.safeParse(given, misfit);
  if (!read.success) {
    const told = read.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ');
    return JSON.stringify({ id: null, error: told });
  }
  const work = workOf(read.data);
  const facts = await factsOf(read.data.root, work);
  const notes = notice(work, facts, languageOfWork(work)).map(({ lens, title, text, evidence, confidence }) => ({
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
    if (text.trim() !== '') await print(await answer(text));
  }
});
