import { z } from "zod";
import { isoDay } from "@/lib/core/command/inputs";
import type { Edition } from "@/lib/sources/versions/schema";
import type { QuoteKind, Relation } from "@/lib/tradecraft/evidence";
import type { Credibility, Reliability } from "@/lib/tradecraft/grades";

export const SOURCE_STATUSES = ["DRAFT", "APPROVED", "WITHDRAWN", "DISCARDED"] as const;
export type SourceStatus = (typeof SOURCE_STATUSES)[number];

/** The largest file taken, in bytes. */
export const MAX_BYTES = 10_000_000;

/** The longest text of an article, in UTF-16 units. */
export const MAX_TEXT = 3_000_000;

/** UTF-16 units or bytes from which a text is read in the background, since it takes too long for a request. */
export const LONG_TEXT = 200_000;

/** The language of a text whose language is not known (BCP 47, RFC 5646). */
export const UNKNOWN_LANGUAGE = "und";

/** What is known of an article beside its text. Days are ISO text. */
export interface SourceFacts {
  id: string;
  status: SourceStatus;
  title: string;
  byline: string | null;
  publisher: string | null;
  publishedAt: string | null;
  /** A BCP 47 tag, canonical. */
  language: string;
  url: string | null;
  reliability: Reliability;
  /** Which of these a later version takes from the one before because it does not give them itself. */
  inherited: string[];
  version: number;
}

/** The file that an article came as, without its bytes. */
export interface OriginalFacts {
  /** In bytes. */
  size: number;
  /** In hex. */
  sha256: string;
  mediaType: string;
  fileName: string | null;
}

export interface Original extends OriginalFacts {
  title: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface SourceRow extends SourceFacts {
  quotes: number;
  speakers: number;
  /** Proposals that wait for a decision, where it is a draft. */
  pending: number;
  addedBy: string;
  createdAt: string;
  /** Which version of its article it is, where several were approved. */
  edition: Edition | null;
}

/** The list of sources, with how many there are of each state. */
export interface Library {
  sources: SourceRow[];
  counts: Record<"ALL" | "APPROVED" | "WITHDRAWN", number>;
}

export interface LibraryChoices {
  publishers: string[];
  issues: { slug: string; title: string }[];
  speakers: { id: string; name: string }[];
}

/** A quote as a mark in its article, with the issues it serves. */
export interface MarkedQuote {
  id: string;
  number: number;
  kind: QuoteKind;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  credibility: Credibility;
  version: number;
  /** The reader who marked it; null where it came of the review. */
  addedById: string | null;
  speaker: { id: string; name: string; role: string | null } | null;
  issues: { id: string; key: string; slug: string; title: string; relation: Relation }[];
  /** The quote of a later version that goes on with it, to which its issues went along. */
  continuedBy: { number: number; source: string } | null;
  /** Whether the later version no longer has these words. */
  gone: boolean;
}

export interface SourceDetail extends SourceFacts {
  text: string;
  original: OriginalFacts;
  addedBy: string;
  approvedBy: string | null;
  approvedAt: string | null;
  quotes: MarkedQuote[];
}

/** Text that may be left empty; empty means not known. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `At most ${max} characters.`)
    .transform((value) => value || null)
    .nullable();

const webAddress = z
  .url({ protocol: /^https?$/, error: "An address that begins with https:// or http://." })
  .max(2000);

export const ingestArticleInput = z
  .object({
    /** The file as it came; a pasted article as its UTF-8. */
    bytes: z
      .instanceof(Uint8Array)
      .refine((bytes) => bytes.length <= MAX_BYTES, "The file is over 10 MB.")
      .optional(),
    mediaType: z.string().max(100).default("text/plain"),
    fileName: z.string().trim().max(255).nullable().default(null),
    /** Where to fetch it, instead of its bytes. */
    url: webAddress.optional(),
  })
  .refine(({ bytes, url }) => (bytes === undefined) !== (url === undefined), {
    path: ["bytes"],
    error: "Give the text of the article, or its address.",
  });

function canonicalLanguage(tag: string, context: z.RefinementCtx): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? UNKNOWN_LANGUAGE;
  } catch {
    context.addIssue({ code: "custom", message: "A language tag such as fr or pt-BR." });
    return z.NEVER;
  }
}

/** Milliseconds. Somewhere it is tomorrow already. */
const DAY = 24 * 60 * 60_000;

export const describeSourceInput = z.object({
  id: z.string(),
  version: z.int32(),
  title: z.string().trim().min(1, "Write the headline.").max(300, "At most 300 characters."),
  byline: optionalText(300),
  publisher: optionalText(200),
  publishedAt: isoDay("Enter a date such as 31 Jan 2023.")
    .refine((day) => Date.parse(day) < Date.now() + DAY, "That day has not come yet.")
    .nullable(),
  url: webAddress.nullable(),
  language: z.string().max(35).transform(canonicalLanguage).optional(),
});
