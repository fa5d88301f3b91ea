import { z } from "zod";
import { isoDay, optionalText } from "@/lib/core/command/inputs";
import type { Page } from "@/lib/core/paging/page";
import type { FieldOf } from "@/lib/desk/events/fields";
import type { VersionNumber } from "@/lib/sources/versions/schema";
import type { QuoteKind, Relation } from "@/lib/tradecraft/evidence";
import type { Credibility, Reliability } from "@/lib/tradecraft/grades";

const SOURCE_STATUSES = ["DRAFT", "APPROVED", "WITHDRAWN", "DISCARDED"] as const;
export type SourceStatus = (typeof SOURCE_STATUSES)[number];

/** The language of a text whose language is not known: undetermined (BCP 47, RFC 5646). */
export const UNKNOWN_LANGUAGE = "und";

/** What is known about an article besides its text. Dates are ISO days. */
export interface SourceFacts {
  id: string;
  status: SourceStatus;
  title: string;
  byline: string | null;
  publisher: string | null;
  publishedAt: string | null;
  /** A canonical BCP 47 tag. */
  language: string;
  url: string | null;
  reliability: Reliability;
  /** The names of the facts that this version inherits from the earlier one. */
  inherited: string[];
  version: number;
}

/** The original file of an article, without its bytes. */
export interface OriginalFacts {
  /** Bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;
  mediaType: string;
  fileName: string | null;
}

/** The original file of an article, with the headline to name a download by. */
export interface Original extends OriginalFacts {
  title: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A source in the catalogue's list, or a draft in the list of drafts. */
export interface SourceRow extends SourceFacts {
  quotes: number;
  speakers: number;
  /** In a draft, how many proposals are still undecided. */
  pending: number;
  addedBy: string;
  createdAt: string;
  /** Which version of its article it is; null if only one was approved. */
  versionNumber: VersionNumber | null;
}

/** A page of the sources under a filter, with how many there are in each state, counted up to MAX_COUNT. */
export interface Catalogue extends Page<SourceRow> {
  counts: Record<"ALL" | "APPROVED" | "WITHDRAWN", number>;
}

/** A page of drafts, with how many there are, counted up to MAX_COUNT. */
export interface DraftPage extends Page<SourceRow> {
  count: number;
}

/** The most publishers in the catalogue's menu. Others are found by their whole name. */
export const MAX_PUBLISHERS = 100;

/** What the catalogue can be filtered by, apart from issues and speakers, which are found by name. */
export interface CatalogueChoices {
  /** Those of most sources, at most MAX_PUBLISHERS, by name. */
  publishers: string[];
  /** The title of the issue and the name of the speaker in the filter; empty if there is none. */
  chosen: { issue: string; speaker: string };
}

/** A quotation as a mark in its article, with the issues it is linked to. */
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
  /** The reader who marked it; null if it was approved with the source. */
  addedById: string | null;
  speaker: { id: string; name: string; role: string | null } | null;
  issues: { id: string; key: string; slug: string; title: string; relation: Relation }[];
  /** The quotation in the next version that continues it, and is linked to its issues instead. */
  continuedBy: { number: number; source: string } | null;
  /** Whether the next version no longer has these words. */
  gone: boolean;
}

/** An approved or withdrawn source with its text and quotations. */
export interface SourceDetail extends SourceFacts {
  text: string;
  original: OriginalFacts;
  addedBy: string;
  approvedBy: string | null;
  approvedAt: string | null;
  quotes: MarkedQuote[];
}

/** The address of a web page. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: "Enter an address that starts with https:// or http://." })
  .max(2000, "At most 2,000 characters.");

function canonicalLanguage(tag: string, context: z.RefinementCtx): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? UNKNOWN_LANGUAGE;
  } catch {
    context.addIssue({ code: "custom", message: "Enter a language tag such as fr or pt-BR." });
    return z.NEVER;
  }
}

/** Time zones differ: elsewhere it may already be tomorrow. */
const DAY_MS = 24 * 60 * 60_000;

const details = {
  title: z.string().trim().min(1, "Enter a title.").max(300, "At most 300 characters."),
  byline: optionalText(300),
  publisher: optionalText(200),
  publishedAt: isoDay("Enter a date such as 31 Jan 2023.")
    .refine((day) => Date.parse(day) < Date.now() + DAY_MS, "This date is in the future.")
    .nullable(),
  url: webAddress.nullable(),
  language: z.string().max(35).transform(canonicalLanguage).optional(),
} satisfies Record<FieldOf<"source">, z.ZodType>;

export const editSourceInput = z.object({ id: z.string(), version: z.int32(), ...details });
