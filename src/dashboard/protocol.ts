import * as z from 'zod/mini';

/** The pictures, in the order of the page; the same ids as growth's, so that the page needs nothing of growth. */
export const shownIds = ['calendar', 'flow', 'lenses', 'practices', 'teams', 'decisions', 'debt', 'balance'] as const;

/** The periods one can choose; `months` are the last twelve. */
export const periodIds = ['quarter', 'lastQuarter', 'months', 'year', 'lastYear', 'all'] as const;
export type PeriodId = (typeof periodIds)[number];

const text = z.string();
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const filterSchema = z.object({ period: z.enum(periodIds), repository: z.optional(text) });
/** What the page shows: a period, and one repository or all of them. */
export type Filter = z.infer<typeof filterSchema>;

const rowSchema = z.object({
  cells: z.array(z.union([text, z.number()])),
  /** Whether something stands behind it that a click goes to. */
  goes: z.boolean(),
});

const pictureSchema = z.object({
  id: z.enum(shownIds),
  title: text,
  /** What the picture says, in a sentence; also what a screen reader says of it. */
  about: text,
  columns: z.array(text),
  rows: z.array(rowSchema),
});
/** A picture in the editor's language. Columns after the first are numbers, except the title of a decision. */
export type ShownPicture = z.infer<typeof pictureSchema>;

const wordsSchema = z.object({
  period: text,
  repository: text,
  allRepositories: text,
  allTables: text,
  table: text,
  hint: text,
  save: text,
  nothing: text,
  median: text,
  more: text,
});
/** The page's own words; `{0}` stands for a number, in `save` for the picture's title and the format. */
export type PageWords = z.infer<typeof wordsSchema>;

/** What the extension tells the page. */
export const toPageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('pictures'),
    /** Counts up with every answer, so that a click on what is no longer shown goes nowhere. */
    turn: z.number(),
    filter: filterSchema,
    from: day,
    to: day,
    periods: z.array(z.object({ id: z.enum(periodIds), label: text })),
    repositories: z.array(text),
    pictures: z.array(pictureSchema),
    words: wordsSchema,
    /** Said in place of pictures while there is no record at all; else empty. */
    welcome: text,
    /** Said above the pictures while they show the newest proposals only; else empty. */
    progress: text,
    language: text,
  }),
  z.object({ type: z.literal('failed'), message: text }),
]);
export type ToPage = z.infer<typeof toPageSchema>;

const picture = z.enum(shownIds);

/** What the page tells the extension. */
export const fromPageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), filter: z.optional(filterSchema) }),
  z.object({ type: z.literal('filter'), filter: filterSchema }),
  /** `rows` are those a mark stands for, `column` the place of its number where a row has several. */
  z.object({
    type: z.literal('show'),
    turn: z.number(),
    picture,
    rows: z.array(z.number()),
    column: z.optional(z.number()),
  }),
  z.object({ type: z.literal('csv'), turn: z.number(), picture }),
  z.object({
    type: z.literal('image'),
    picture,
    format: z.enum(['svg', 'png']),
    /** The SVG's text, or the PNG in base64. */
    content: z.string().check(z.maxLength(50_000_000)),
  }),
]);
export type FromPage = z.infer<typeof fromPageSchema>;
