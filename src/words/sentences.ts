import type { LensId } from '../noticing/lenses/ids';

/**
 * The sentences of one note. `{slot}` is the first value of a slot, `{slot*}` all of them ("a, b and c"); what stands in
 * `[…]` is left out where a slot in it is missing; a note whose other slots are missing is not raised in this variant.
 */
export interface NoteWords {
  /** At most 70 characters when filled. */
  readonly title: string;
  /** What was asked, finished; the general sentence (`Words.done`) where absent. */
  readonly done?: string;
  /** What the work shows. Names a thing of this work. */
  readonly noticed: string;
  /** What the work does about it already, or could cheaply; may be absent. */
  readonly designed?: string;
  /** What to do next, and whom to discuss it with. Names a thing of this work. */
  readonly proposed: string;
}

export interface LensWords {
  readonly name: string;
  /** The question the lens asks of a piece of work. */
  readonly question: string;
  /** By the variant's id (src/noticing/lenses). */
  readonly variants: Readonly<Record<string, NoteWords>>;
}

/** Everything the coach says in one language. */
export interface Words {
  /** The last two of a list are joined by this, with spaces. */
  readonly and: string;
  /** What words of people stand between. */
  readonly quotes: readonly [string, string];
  /** Whom to talk to when nobody is known. */
  readonly team: string;
  readonly ticket: string;
  readonly message: string;
  /** The first move of a note, by what is known of the work. */
  readonly done: {
    /** A ticket's key is known. */
    readonly asked: string;
    readonly change: string;
    /** Neither message nor ticket say what was done. */
    readonly bare: string;
    /** There is nothing but a ticket yet. */
    readonly ticket: string;
  };
  /** What the repository adds to a note, behind its third move (noticing/known.ts). */
  readonly known: Readonly<Record<'convention' | 'decisions' | 'together' | 'reverted' | 'consumers', string>>;
  readonly lenses: Readonly<Partial<Record<LensId, LensWords>>>;
}
