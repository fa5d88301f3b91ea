import type { Page } from "@/lib/core/paging/page";
import type { VersionNumber } from "@/lib/sources/versions/schema";
import type { Assertion, QuoteKind, Relation } from "@/lib/tradecraft/evidence";
import type { Credibility, Reliability } from "@/lib/tradecraft/grades";

const SOURCE_STATUSES = ["DRAFT", "APPROVED", "WITHDRAWN", "DISCARDED"] as const;
export type SourceStatus = (typeof SOURCE_STATUSES)[number];

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
  /** With a `charset` if it is a text file that isn't UTF-8, and with how many `attachments` of an email weren't read. */
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
  /** Whether someone has graded it; if not, F means nothing. */
  graded: boolean;
  quotes: number;
  speakers: number;
  /** In a draft, how many proposals are still undecided. */
  pending: number;
  addedBy: string;
  createdAt: string;
  /** Which version of its article it is; null if only one was approved. */
  versionNumber: VersionNumber | null;
  /** In the list of drafts: the publisher, or else the headline, of the text that it copies, if the viewer may see that; null if it copies none. */
  copyOf?: string | null;
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
/** The most publishers whose names are known when someone types one. */
export const MAX_KNOWN_PUBLISHERS = 2000;

/** What the catalogue can be filtered by, apart from issues and speakers, which are found by name. */
export interface CatalogueChoices {
  /** Those of most sources, at most MAX_PUBLISHERS, by name. */
  publishers: string[];
  /** The title of the issue and the name of the speaker in the filter; empty if there is none. */
  chosen: { issue: string; speaker: string };
}

/** A quotation that continues an earlier one: the latest that stands or, if none does, what became of the next one. */
export interface Continuation {
  number: number;
  /** The id of its source. */
  source: string;
  state: "STANDS" | "REMOVED" | "WITHDRAWN";
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
  assertion: Assertion;
  credibility: Credibility;
  version: number;
  /** The reader who marked it; null if it was approved with the source. */
  addedById: string | null;
  speaker: { id: string; name: string; role: string | null } | null;
  issues: MarkedLink[];
  /** The quotation in a later version that continues it, and is linked to its issues instead. */
  continuedBy: Continuation | null;
  /** Whether the next version no longer has these words. */
  gone: boolean;
}

/** An issue that a quotation of a source is evidence for. */
export interface MarkedLink {
  id: string;
  key: string;
  slug: string;
  title: string;
  relation: Relation;
  /** The version of the link. */
  linkVersion: number;
}

/** An approved or withdrawn source with its text and quotations. */
export interface SourceDetail extends SourceFacts {
  /** Whether someone has graded it; if not, F means nothing. */
  graded: boolean;
  text: string;
  original: OriginalFacts;
  addedBy: string;
  approvedBy: string | null;
  approvedAt: string | null;
  quotes: MarkedQuote[];
}
