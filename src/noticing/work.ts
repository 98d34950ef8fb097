import type { Change } from './change';
import type { Message } from './message';
import type { Ticket } from './ticket';

/** The work at hand, as much of it as is known. */
export interface Work {
  readonly ticket?: Ticket;
  readonly message?: Message;
  readonly change?: Change;
}

/** A place elsewhere in the repository that names something this work touches. */
export interface Reference {
  /** What sort of thing is named; absent where nobody asked. */
  readonly kind?: 'route' | 'name' | 'event' | 'table' | 'variable';
  /** What is named: a route's literal part, an exported name, an event, a table. */
  readonly of: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** The line's own words, at most 160 characters. */
  readonly quote: string;
  /** The service or package it belongs to, such as `services/checkout`. */
  readonly part: string;
}

/** Who CODEOWNERS says looks after a path the work touches. */
export interface Ownership {
  readonly path: string;
  readonly owners: readonly string[];
  /** The line of CODEOWNERS that says so; the last one where several sections do. */
  readonly rule?: { readonly path: string; readonly line: number; readonly quote: string };
}

/** What is known of the repository around the work; every part may be missing, and then nothing is claimed of it. */
export interface Facts {
  readonly owners?: readonly Ownership[];
  /** Owners that CODEOWNERS names and whose name says they look after the whole: architecture, platform, principals. */
  readonly architects?: readonly string[];
  /** References from other parts of the repository than the ones the work touches. */
  readonly callers?: readonly Reference[];
}

/** What is known of a repository nobody has looked at. */
export const noFacts: Facts = {};
