import { z } from "zod";
import { codePoints, optionalText, reasonInput, version } from "@/lib/core/command/inputs";
import type { Withdrawal } from "@/lib/evidence/warnings/schema";
import {
  ASSERTIONS,
  type Assertion,
  QUOTE_KINDS,
  type QuoteKind,
  RELATIONS,
  type Relation,
} from "@/lib/tradecraft/evidence";
import type { Credibility, Reliability } from "@/lib/tradecraft/grades";
import { MAX_LIKELIHOOD, MIN_LIKELIHOOD } from "@/lib/tradecraft/likelihood";

/** A quotation with its speaker and source, as pages and REST show it. Positions are code points. */
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
  /** Whether the speaker said the words: a denial is evidence of a denial. */
  assertion: Assertion;
  credibility: Credibility;
  version: number;
  /** `role` is the one that the speaker had when they said it. */
  speaker: { id: string; name: string; role: string | null } | null;
  /** Whether the next version of the article no longer has these words. */
  gone: boolean;
  source: {
    id: string;
    title: string;
    publisher: string | null;
    publishedAt: string | null;
    /** A BCP 47 tag. */
    language: string;
    reliability: Reliability;
    /** Whether someone has graded it: F alone may be only what it began with. */
    graded: boolean;
    withdrawn: boolean;
    /** The id of the first source of this origin, which all versions and copies of an article share. */
    origin: string;
    /** The id of the next version of the article. */
    later: string | null;
  };
}

/** A quotation in the list of its speaker's statements, with the issues it is linked to. */
export interface Statement extends Quote {
  issues: { slug: string; title: string; relation: Relation }[];
}

/** From the oldest article to the latest, undated ones last, or the reverse. */
export type StatementOrder = "oldest" | "latest";

/** How a speaker bears on an issue, and the source of the statement that shows it. */
export interface Position {
  relation: Relation;
  source: string;
}

/** A role of a speaker, with the number and source of the first statement made in it. */
export interface RoleSince {
  role: string;
  number: number;
  source: { id: string; publishedAt: string | null };
}

/** A quotation as evidence on one issue. */
export interface Evidence extends Quote {
  /** Set if its source was withdrawn: it is then marked, and no longer counts. */
  withdrawal: Withdrawal | null;
  /** The number of the quotation that continues it in the next version of the article. */
  continuedBy: number | null;
  relation: Relation;
  linkedBy: string;
  linkVersion: number;
}

/** How a quotation was linked since it was offered, and by which colleague; null if by the viewer. */
export interface LinkedMeanwhile {
  relation: Relation;
  by: string | null;
}

/** A quotation that has the words of another in a copy of its report. */
export interface Repeat {
  number: number;
  /** The source's id. */
  source: string;
  publisher: string | null;
}

/** Which of an issue's evidence is read. */
export interface EvidenceRead {
  /** Leaves out what repeats other evidence (same-words.ts): it is only named with the piece that it repeats. */
  folded?: boolean | undefined;
  /**
   * Only the `most` that were linked last, those that the current estimates cite, and the quotation with the id `and`: a
   * form needs no others at first, and an issue may have thousands.
   */
  latest?: { most: number; and: string | undefined } | undefined;
}

/**
 * The numbers of an issue's quotations that a text should not cite without a word on it: they contradict the lead, their
 * speaker denies the words, or their source was withdrawn.
 */
export interface Cautions {
  contradicting: number[];
  denied: number[];
  withdrawn: number[];
}

/**
 * What is said of all of an issue's evidence. Withdrawn evidence is only in its own counts, and what repeats other evidence
 * in none.
 */
export interface EvidenceFacts {
  counts: Partial<Record<Relation, { current: number; withdrawn: number }>>;
  /** How many of its relations people are asked to check (relation-check.ts), and how many of them were judged under an earlier lead. */
  asked: number;
  askedByLead: number;
  /** The first of these, and the cursor of the page that begins with it; null for the first page. */
  firstAsked: { number: number; cursor: string | null } | null;
  /** How many sources it comes from. */
  sources: number;
  /** How many of these are not versions or copies of one another. */
  origins: number;
}

/** How many pieces of evidence count: withdrawn ones don't. */
export const countEvidence = ({ counts }: Pick<EvidenceFacts, "counts">): number =>
  Object.values(counts).reduce((sum, { current }) => sum + current, 0);

/** A quotation as a citation in prose shows it, whatever it is linked to now. */
export interface Cited
  extends Pick<Quote, "id" | "number" | "kind" | "exact" | "assertion" | "speaker" | "gone"> {
  source: Pick<Quote["source"], "id" | "publisher" | "withdrawn">;
  /** The number of the quotation that continues it in the next version of the article. */
  continuedBy: number | null;
}

/** What an article says around a quotation, with an ellipsis where a long paragraph is cut. */
export interface QuoteExcerpt extends Pick<Quote, "number" | "exact"> {
  before: string;
  after: string;
  source: Pick<Quote["source"], "id" | "title" | "language">;
}

/** The kind, speaker and assertion suggested to a reader who selects words. */
export interface SpeakerSuggestion {
  kind: QuoteKind;
  assertion: Assertion;
  speakerName: string | null;
  speakerRole: string | null;
}

/** A link that was made or changed: its version, and if it was there and has changed, what undoes that. */
export interface Relinked {
  version: number;
  was: Pick<z.infer<typeof linkEvidenceInput>, "relation" | "undo"> | null;
}

/** The version of the link that the viewer saw, if there was one. */
const linkVersion = version.optional();

export const linkEvidenceInput = z.object({
  issue: z.string(),
  quote: z.string(),
  relation: z.enum(RELATIONS),
  version: linkVersion,
  /** For an undo: what the relation had been judged against. */
  undo: z
    .object({
      /** The number of the forecast that led, if it no longer leads. */
      earlierLead: z.int32().nullable(),
      /** Its likelihood, if it had one. */
      judgedLikelihood: z.int().min(MIN_LIKELIHOOD).max(MAX_LIKELIHOOD).nullable(),
    })
    .optional(),
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
  version,
});

/**
 * Words of a source, in code points, to mark as a quotation; and the issue to link it to, if any. They may be as long
 * as the text, and need one letter or digit (`wordsIn`, lib/text/anchors/span.ts).
 */
export const markQuoteInput = z.object({
  source: z.string(),
  ...codePoints,
  kind: z.enum(QUOTE_KINDS),
  assertion: z.enum(ASSERTIONS).default("ASSERTED"),
  speakerName: optionalText(200).default(null),
  speakerRole: optionalText(300).default(null),
  issue: z.string().optional(),
  relation: z.enum(RELATIONS).default("CONTEXT"),
});

/** A span in the query of an address, in code points. */
export const spanQuery = z
  .object({
    start: z.coerce.number().int().min(0),
    end: z.coerce
      .number()
      .int()
      .max(2 ** 31 - 1),
  })
  .refine(({ start, end }) => start < end);
