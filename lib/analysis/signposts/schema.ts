import { z } from "zod";
import { lines, reasonInput, requiredText, seenRecord, version } from "@/lib/core/command/inputs";
import type { FieldOf } from "@/lib/desk/events/fields";
import type { Evidence } from "@/lib/evidence/quotes/schema";
import { isTerm } from "@/lib/extract/issues";
import { DIRECTIONS, type Direction } from "@/lib/tradecraft/signpost-direction";

/** The most signposts that an issue looks for at once. */
export const MAX_ACTIVE = 40;

/** How many open matches an issue's page shows. */
export const MAX_SHOWN_MATCHES = 5;

type SignpostState = "ACTIVE" | "RETIRED";
type SignpostMatchState = "OPEN" | "REVISED" | "DISMISSED" | "SHARPENED";

/** A written sign that would change the desk's mind. Times are ISO text. */
export interface Signpost {
  /** Its number on the issue. */
  number: number;
  text: string;
  direction: Direction;
  terms: string[];
  speakers: string[];
  /** The number of the forecast that it is about; null if it is about the issue. */
  forecast: number | null;
  state: SignpostState;
  author: string;
  authorId: string;
  version: number;
  createdAt: string;
  /** How many quotations it has found, and how many of these wait for a decision. */
  matches: number;
  open: number;
}

/** A quotation that a signpost has found. */
export interface SignpostMatch {
  id: string;
  /** The number of the signpost. */
  signpost: number;
  state: SignpostMatchState;
  /** Why it was dismissed. */
  reason: string;
  decidedBy: string | null;
  decidedAt: string | null;
  /** The number of the revision that it led to. */
  revision: number | null;
  version: number;
  foundAt: string;
  quote: MatchedQuote;
}

type MatchedQuote = Pick<
  Evidence,
  "id" | "number" | "kind" | "exact" | "assertion" | "speaker" | "gone" | "source" | "relation"
>;

/** An open match on an issue's page, with the words that the signpost found. */
export interface OpenMatch extends SignpostMatch {
  words: string[];
}

/** An issue's signposts, newest first, and its latest open matches. */
export interface IssueSignposts {
  /** The active ones, and the latest of the retired ones. */
  items: Signpost[];
  /** How many are retired. */
  retired: number;
  open: OpenMatch[];
  /** How many matches are open. */
  openCount: number;
}

/** Earlier evidence that a signpost would have matched. */
export interface SignpostPreview {
  count: number;
  /** How many pieces of evidence were compared: the latest ones, if there are more. */
  compared: number;
  /** Those of the speakers looked for that no source quotes yet. */
  unquoted: string[];
  /** The latest of those that would have matched. */
  quotes: {
    number: number;
    /** Its words, after "denies:" if they were denied. */
    words: string;
    speaker: string | null;
    source: { id: string; language: string };
  }[];
}

const names = lines(40, 80).transform((all) => [
  ...new Set(all.map((line) => line.normalize("NFC"))),
]);

const terms = names.refine(
  (all) => all.length > 0,
  "Enter at least one word or phrase to look for.",
);

const details = {
  text: requiredText(500, "Describe the sign."),
  direction: z.enum(DIRECTIONS, "Say which way it would move the likelihood."),
  terms: terms.superRefine((all, context) => {
    const wrong = all.find((term) => !isTerm(term));
    if (wrong)
      context.addIssue({ code: "custom", message: `“${wrong}” contains no word to look for.` });
  }),
  speakers: names,
  /** The number of the forecast on the issue; null for the issue as a whole. */
  forecast: z.int32().nullable(),
} satisfies Record<FieldOf<"signpost">, z.ZodType>;

export const writeSignpostInput = z.object({
  issue: z.string(),
  ...details,
  speakers: names.default([]),
  forecast: details.forecast.default(null),
});

/** A signpost of an issue by its number, as the person saw it. */
const seen = { issue: z.string(), signpost: z.int32(), version };

export const editSignpostInput = z.object({
  ...seen,
  ...z.object(details).partial().shape,
  /** The id of an open match that the new terms are meant not to find. */
  match: z.string().optional(),
});

export const signpostInput = z.object(seen);

export const dismissMatchInput = z.object({
  ...seenRecord,
  reason: reasonInput,
});

/** What a preview looks for. Terms without a word, as while they are being typed, find nothing. */
export const previewInput = z.object({ terms: names, speakers: names });
