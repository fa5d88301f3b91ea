import { asFile, type MadeDocument } from "@/lib/analysis/briefings/documents/schema";
import type { Change } from "@/lib/analysis/briefings/since-last-look/schema";
import { isDay } from "@/lib/core/http/params";
import { DAY_MS } from "@/lib/core/today";
import type { ChangeReason } from "@/lib/tradecraft/change-reason";
import type { Confidence } from "@/lib/tradecraft/confidence";
import type { Assertion, QuoteKind, Relation } from "@/lib/tradecraft/evidence";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";

/** The start or end of a period as an address names it: an edition's number, or a day as YYYY-MM-DD. */
export type End = { edition: number; day?: undefined } | { day: string; edition?: undefined };

/** A period as an address names it. Without `to` it lasts until now. */
export interface Period {
  from: End;
  to: End | null;
}

/** The start or end of a period, as it was found. Times are ISO text. */
export interface FoundEnd {
  /** Null for a day, and for now. */
  edition: { number: number; title: string } | null;
  /** Null for an edition, and for now. */
  day: string | null;
  /** When the edition was issued, the day begins or ends, or the page was read. */
  at: string;
}

/** What kinds of changes there are, in the order in which an issue shows them. */
export const CHANGE_KINDS = [
  ...(["OUTLOOK", "RESOLVED", "DISSENT", "EVIDENCE_ADDED", "EVIDENCE_WITHDRAWN"] as const),
  ...(["QUESTION", "FORECAST", "OTHER"] as const),
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CHANGE_KIND_LABELS: Record<ChangeKind, string> = {
  OUTLOOK: "Revisions",
  RESOLVED: "Resolutions",
  DISSENT: "Dissents",
  EVIDENCE_ADDED: "Evidence added",
  EVIDENCE_WITHDRAWN: "Evidence withdrawn",
  QUESTION: "Questions and RFIs",
  FORECAST: "Forecasts",
  OTHER: "Also changed",
};

/** A likelihood, with its word and the confidence in it. */
export interface Estimate {
  likelihood: number;
  /** Null in a gap of the PHIA yardstick. */
  word: string | null;
  confidence: Confidence;
}

/** A quotation of an earlier version. Its words are null if it has been removed since. */
export type Replaced = Pick<ChangedQuote, "number" | "exact" | "kind" | "assertion">;

/** A quotation that a change is about. */
export interface ChangedQuote {
  number: number;
  /** Null if it has been removed since. */
  exact: string | null;
  kind: QuoteKind;
  assertion: Assertion;
  language: string | null;
  relation: Relation;
  speaker: string | null;
  source: { id: string; title: string; publisher: string | null; publishedAt: string | null };
  /** Its Admiralty grade; null if nobody has graded it. */
  grade: string | null;
  /** Whether it may no longer be relied on: its source is withdrawn now. */
  withdrawn: boolean;
  /** The evidence from earlier versions that it replaces, the latest first. */
  replaces: Replaced[];
}

/** A change to an issue, with what it is about. */
export interface SinceChange extends Omit<Change, "issue"> {
  kind: ChangeKind;
  /** The category of the reason for a revision; `why` has the sentence too. */
  reason: ChangeReason | null;
  /** What a revision moved, before (null for a first estimate) and after. */
  moved: { before: Estimate | null; after: Estimate } | null;
  quotes: ChangedQuote[];
}

/** What changed on one issue in a period. */
export interface SinceIssue {
  key: string;
  slug: string;
  title: string;
  /** Whether the edition that the period starts from includes it; null if it starts from a day. */
  inEdition: boolean | null;
  /** How far its lead forecast moved over the whole period; null without an estimate before or after. */
  lead: {
    wording: string;
    scale: LikelihoodScale;
    before: Pick<Estimate, "likelihood" | "word"> | null;
    after: Pick<Estimate, "likelihood" | "word">;
    /** How often it was revised. */
    revisions: number;
    /** The likelihood of an estimate dated before the period but entered later; null if there is `before`, or from an edition. */
    dated: number | null;
  } | null;
  /** Newest first. */
  changes: SinceChange[];
  /** How many earlier changes are left out. */
  more: number;
}

/** How many of each there are in a period. */
export interface SinceCounts {
  /** Issues that changed; a question or its answer doesn’t change an issue, nor does an answer to a dissent. */
  issues: number;
  /** Likelihoods that a revision moved. */
  moved: number;
  /** Forecasts; one that was reopened later in the period only counts as reopened. */
  resolved: number;
  reopened: number;
  /** Quotations. */
  added: number;
  withdrawn: number;
  /** Questions asked, and closed. */
  asked: number;
  answered: number;
  rfisAsked: number;
  rfisAnswered: number;
  /** Corrections of answers to RFIs and dissents. */
  corrected: number;
  dissents: number;
  dissentsAnswered: number;
  dissentsWithdrawn: number;
}

/** What an edition says of its own, in the order of its page; ISSUES are the sections, their headings and order. */
export const TEXT_PARTS = ["TITLE", "HANDLING", "CORRECTS", "COVER_NOTE", "ISSUES"] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

export const TEXT_LABELS: Record<TextPart, string> = {
  TITLE: "Title",
  HANDLING: "Handling line",
  CORRECTS: "What it corrects",
  COVER_NOTE: "Cover note",
  ISSUES: "Issues and their order",
};

/** A text of an edition that reads otherwise in another; null where an edition has none. */
export interface ChangedText {
  part: TextPart;
  before: string | null;
  after: string | null;
}

/** A revision that is dated in a period, though it was entered after it. */
export interface DatedRevision {
  title: string;
  href: string;
  author: string;
  asOf: string;
  wording: string;
  /** "unlikely (30%) → likely (62%)", "likely (62%), unchanged" */
  moved: string;
}

/** What changed in a period. */
export interface Since {
  from: FoundEnd;
  to: FoundEnd;
  /** The title of the relationship whose issues are shown; null for all, and for one that is unknown or hidden. */
  relationship: string | null;
  counts: SinceCounts;
  /** What the editions themselves say differently, if the period lies between two. */
  texts: ChangedText[];
  /** The revisions dated in a period between two days that were entered later, the latest first; null if none. */
  dated: { count: number; items: DatedRevision[] } | null;
  /** Whether so much happened that only the latest part was read. */
  cut: boolean;
  /** A page of the issues that changed: first those of the edition that it starts from, then those that moved most. */
  items: SinceIssue[];
  nextCursor: string | null;
  previousCursor: string | null;
}

/** An edition that a period can start or end with. */
export interface EditionChoice {
  number: number;
  title: string;
  issuedAt: string;
}

/** A document of what changed in a period, which is as its address has it. */
export interface SinceDocument extends MadeDocument {
  from: string;
  to: string | null;
  /** The slug of the relationship that it is narrowed to; empty for all. */
  relationship: string;
}

/** How long such a document is kept. It can be made again at any time. */
export const KEPT_MS = DAY_MS;

/** A document of what changed in a period as a file to download; null if it isn't ready. */
export function fileOf(document: SinceDocument) {
  const { from, to, relationship } = document;
  const name = ["changes", relationship, from, "to", to ?? "now"].filter(Boolean).join("-");
  return asFile(document, name, `What changed from ${from}`);
}

/** The start or end of a period as an address gives it. Returns null for anything else. */
export function parseEnd(text: string): End | null {
  if (/^[1-9]\d{0,8}$/.test(text)) return { edition: Number(text) };
  return isDay(text) ? { day: text } : null;
}

/** The start or end of a period as an address has it. */
export const endText = ({ edition, day }: End): string => day ?? String(edition);

/** The address of what changed in a period. */
export const sinceHref = ({ from, to }: Period): string =>
  `/briefings/since?from=${endText(from)}${to ? `&to=${endText(to)}` : ""}`;

type Numbered = { number: number };

/** From the edition before to the latest one; from the only one until now. */
export const betweenEditions = (latest: Numbered, before: Numbered | undefined): Period =>
  before
    ? { from: { edition: before.number }, to: { edition: latest.number } }
    : { from: { edition: latest.number }, to: null };
