import { z } from "zod";
import type { Page } from "@/lib/core/paging/page";
import type { QuoteWords, Relation } from "@/lib/tradecraft/evidence";
import { type Facet, MAX_QUERY, type Problem, type ResultType } from "./filter";

/** A stretch of a text to highlight, in UTF-16 code units. */
export type Mark = [start: number, end: number];

/** One record that a search found. Fields that its type doesn't have are null. */
export interface SearchResult {
  type: ResultType;
  id: string;
  title: string;
  /** The words around the first hits; empty if the title says it all. */
  excerpt: string;
  /** What to highlight in the excerpt and in the title. */
  marks: Mark[];
  titleMarks: Mark[];
  /** The very place: of a source, the words that were found in its text. */
  href: string;
  /** An ISO day. */
  date: string | null;
  /** The key of an issue, or how a quotation is cited (`Q12`). */
  key: string | null;
  /** Who wrote it. */
  author: string | null;
  speaker: { id: string; name: string; role: string | null } | null;
  publisher: string | null;
  /** The id of the source that a quotation is from. */
  source: string | null;
  /** The issues that it belongs to, or that a quotation is evidence on. */
  issues: { id: string; slug: string; title: string; relation: Relation | null }[];
  /** Short remarks, such as "Withdrawn" or "Private". */
  signs: string[];
  /** A quotation's exact words, and whether and how they were said. */
  quote: QuoteWords | null;
}

/** A value that narrows a search, the number of results that have it, and the words of the operator. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** A word that occurs nowhere, and the name that was searched for instead. */
export interface Correction {
  from: string;
  to: string;
}

/** An issue to link to: what it can be referred to by, and its title. */
export interface IssueRef {
  ref: string;
  title: string;
}

export interface SearchPage extends Page<SearchResult> {
  /** How many records were found. */
  count: number;
  /** Whether there are more than were counted; if so, facet counts are lower bounds too. */
  capped: boolean;
  facets: Record<Facet, FacetValue[]>;
  problems: Problem[];
  corrections: Correction[];
  /** The issue whose terms the quotations match, if they were asked for: its id and title. */
  proposedFor: IssueRef | null;
}

export const rememberSearchInput = z.object({
  query: z.string().trim().min(1).max(MAX_QUERY),
});

export const forgetSearchesInput = z.object({});
