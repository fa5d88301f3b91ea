import { z } from "zod";
import { reasonInput } from "@/lib/core/command/inputs";
import type { Withdrawal } from "@/lib/evidence/warnings/schema";
import { optionalText } from "@/lib/sources/catalogue/schema";
import { QUOTE_KINDS, type QuoteKind, RELATIONS, type Relation } from "@/lib/tradecraft/evidence";
import type { Credibility, Reliability } from "@/lib/tradecraft/grades";

/** A quote with its speaker and source, as pages and REST show it. Positions are code points. */
export interface Quote {
  id: string;
  number: number;
  kind: QuoteKind;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  cue: string | null;
  credibility: Credibility;
  version: number;
  /** The role is the one at that time. */
  speaker: { id: string; name: string; role: string | null } | null;
  /** Whether the next version of its article no longer has these words. */
  gone: boolean;
  source: {
    id: string;
    title: string;
    publisher: string | null;
    publishedAt: string | null;
    reliability: Reliability;
    withdrawn: boolean;
    /** The first source of the same copy; versions of an article and its copies count as one. */
    origin: string;
    /** The next version of the article, where there is one. */
    later: string | null;
  };
}

/** A quote as one of its speaker's statements, with the issues that it serves. */
export interface Statement extends Quote {
  issues: { slug: string; title: string; relation: Relation }[];
}

/** A quote as evidence of one issue. */
export interface Evidence extends Quote {
  /** Set where its source was withdrawn: it is marked, and counts no more. */
  withdrawal: Withdrawal | null;
  /** The number of the quote that continues it in the next version of the article. */
  continuedBy: number | null;
  relation: Relation;
  linkedBy: string;
  linkVersion: number;
}

/** A quote as prose leads to it, whatever it is linked to now. */
export interface Cited
  extends Pick<Quote, "id" | "number" | "kind" | "exact" | "speaker" | "gone"> {
  source: Pick<Quote["source"], "id" | "publisher" | "withdrawn">;
  /** The number of the quote that continues it in the next version of the article. */
  continuedBy: number | null;
}

/** What a reader who selects words is offered: what kind of evidence they are, and whose. */
export interface SpeakerSuggestion {
  kind: QuoteKind;
  speakerName: string | null;
  speakerRole: string | null;
}

/** Identical for two quotes of one origin: the same words of the same report, in any copy or version. */
export const reportedWords = ({ source, exact }: Pick<Evidence, "exact" | "source">): string =>
  `${source.origin} ${exact}`;

/**
 * Of evidence in the same words from copies or versions of one report, which repeats which: by the id
 * of each that does the number of the first that stands. One report is one voice, however many print it.
 */
export function repeatsIn(
  evidence: Pick<Evidence, "id" | "number" | "exact" | "source" | "withdrawal">[],
): Map<string, number> {
  const first = new Map<string, number>();
  const repeats = new Map<string, number>();
  for (const it of evidence.toSorted((a, b) => a.number - b.number)) {
    const words = reportedWords(it);
    const before = first.get(words);
    if (before !== undefined) repeats.set(it.id, before);
    else if (!it.withdrawal) first.set(words, it.number);
  }
  return repeats;
}

/** Where a quote stands in its source. */
export const placeOf = (quote: { number: number; source: { id: string } }): string =>
  `/sources/${quote.source.id}#q${quote.number}`;

/** Where the margin of its source tells of a quote, with the notes on it. */
export const notesPlaceOf = (quote: { number: number; source: { id: string } }): string =>
  `/sources/${quote.source.id}#n${quote.number}`;

/** The version of the link that was seen, where there was one. */
const linkVersion = z.int32().optional();

export const linkEvidenceInput = z.object({
  issue: z.string(),
  quote: z.string(),
  relation: z.enum(RELATIONS),
  version: linkVersion,
});

export const unlinkEvidenceInput = z.object({
  issue: z.string(),
  quote: z.string(),
  version: linkVersion,
  reason: reasonInput,
});

/** The version is the one that unlinking returned. */
export const relinkEvidenceInput = z.object({
  issue: z.string(),
  quote: z.string(),
  version: z.number().int(),
});

/** Words of a source, in code points, as a quote; and what they bear on, where that is said. */
export const markQuoteInput = z.object({
  source: z.string(),
  start: z.int32().min(0),
  end: z.int32(),
  kind: z.enum(QUOTE_KINDS),
  speakerName: optionalText(200).default(null),
  speakerRole: optionalText(300).default(null),
  issue: z.string().optional(),
  relation: z.enum(RELATIONS).default("CONTEXT"),
});

/** A span as an address names it. */
export const spanQuery = z
  .object({
    start: z.coerce.number().int().min(0),
    end: z.coerce
      .number()
      .int()
      .max(2 ** 31 - 1),
  })
  .refine(({ start, end }) => start < end);
