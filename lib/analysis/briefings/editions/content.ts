import type { ChangeReason } from "@/lib/tradecraft/change-reason";
import type { Confidence } from "@/lib/tradecraft/confidence";
import type { Assertion, QuoteKind, Relation } from "@/lib/tradecraft/evidence";
import type { Credibility, Reliability } from "@/lib/tradecraft/grades";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";
import type { Outcome } from "@/lib/tradecraft/outcome";
import type { Alert, Trend } from "@/lib/tradecraft/trend";

/**
 * A briefing as it was issued: everything that its pages and documents show, and nothing that is looked up later. A new
 * shape gets a new `format`; editions in older formats can still be shown. CONTRIBUTING.md says how a section is added.
 */
export interface EditionContent {
  format: 1;
  number: number;
  title: string;
  relationship: { slug: string; title: string };
  /** ISO 8601, in UTC, like all times here. */
  issuedAt: string;
  issuedBy: string;
  /** The IANA name of the time zone in which dates are shown. */
  timeZone: string;
  /** The handling line, printed on every page. */
  handling: string | null;
  /** Markdown. */
  coverNote: string | null;
  corrects: EditionCorrection | null;
  /** What the annex of changes counts from, save for issues that say otherwise: an earlier edition, or a time. */
  since: { number: number | null; at: string } | null;
  sections: EditionSection[];
  /** Numbered from 1 through the whole edition, in order of first mention: the endnotes. */
  quotes: EditionQuote[];
  /** Numbered from 1 in order of first mention: the source table. */
  sources: EditionSource[];
  /** Newest first. */
  changes: EditionChange[];
}

interface EditionCorrection {
  /** The number of the edition that it corrects. */
  number: number;
  explanation: string;
  /**
   * How else it differs from that edition, apart from changes on the desk: a whole sentence for its title, its handling
   * line, its cover note, its issues and their order. If it is there, changes and previous likelihoods are counted from
   * that edition; older corrections lack it, and count as the corrected edition did.
   */
  differences?: string[];
}

export interface EditionSection {
  heading: string | null;
  items: EditionItem[];
}

/** An issue. */
export interface EditionItem {
  key: string;
  slug: string;
  title: string;
  /** Markdown; a citation is written [n], n an endnote's number. */
  bottomLine: string;
  /** Whether it is older than the outcome of the lead forecast. Missing from older editions. */
  bottomLineOutdated?: true;
  owner: string | null;
  /** The edition that its changes are counted from; null if it is in none before. Missing from old editions. */
  since?: { number: number; at: string } | null;
  trend: Trend | null;
  alerts: Alert[];
  /** The lead first. */
  forecasts: EditionForecast[];
  evidence: { quote: number; relation: Relation; driver: boolean }[];
  /** How many linked quotations are not listed. */
  moreEvidence: number;
  /** How many linked quotations are left out because their sources had been withdrawn. Missing from older editions. */
  withdrawnEvidence?: number;
  /** What moved a current estimate, and is no longer linked as evidence. Missing from older editions. */
  unlinkedDrivers?: number[];
  /** Open questions that the whole team may see. */
  questions: { author: string; at: string; body: string }[];
}

export interface EditionForecast {
  number: number;
  lead: boolean;
  wording: string;
  closesOn: string | null;
  criteria: string | null;
  clarifications: { at: string; text: string }[];
  scale: LikelihoodScale;
  outcome: { outcome: Outcome; source: string | null; note: string; at: string } | null;
  estimate: EditionEstimate | null;
  /**
   * The estimate before, for "from 50% to 62%": the one in the edition that the issue's changes are counted from, whose
   * number is `edition`; if it is in none, the previous one. Older editions have an `edition` only if they correct it.
   */
  previous: { likelihood: number; word: string | null; asOf: string; edition?: number } | null;
  dissents: EditionDissent[];
}

export interface EditionEstimate {
  revision: number;
  likelihood: number;
  /** Null in a gap of the PHIA yardstick. */
  word: string | null;
  confidence: Confidence;
  basis: string | null;
  /** Markdown; a citation is written [n], n an endnote's number. */
  judgement: string;
  rationale: string;
  /** Null for the first estimate of a forecast; editions issued earlier have one even then. */
  reason: ChangeReason | null;
  /** As typed: its citations are written [Q12], whether the edition has an endnote for them or, as in older ones, none. */
  reasonNote: string | null;
  author: string;
  asOf: string;
}

export interface EditionDissent {
  author: string;
  likelihood: number;
  word: string | null;
  /** Null for old dissents, which have none. */
  confidence: Confidence | null;
  reason: string;
  at: string;
  /** The estimate that they dissented from, if it has been revised since and they hadn’t confirmed their dissent. */
  against?: { likelihood: number; word: string | null };
}

export interface EditionQuote {
  number: number;
  id: string;
  /** The desk's own reference, such as Q12. */
  ref: string;
  exact: string;
  kind: QuoteKind;
  assertion: Assertion;
  /** A BCP 47 tag, as the source has it. */
  language: string | null;
  speaker: { name: string; role: string | null } | null;
  /** The number of its source in the source table. */
  source: number;
  /** Code points. */
  start: number;
  end: number;
  credibility: Credibility;
  /**
   * The publishers of other copies of the report whose same words are evidence on an issue, and are left out here; the
   * title of a copy without a publisher. Missing from older editions.
   */
  alsoIn?: string[];
}

export interface EditionSource {
  number: number;
  id: string;
  title: string;
  publisher: string | null;
  authors: string[];
  publishedAt: string | null;
  url: string | null;
  reliability: Reliability;
  /** Whether someone judged that its reliability is F; without it, F means that nobody has graded it. */
  graded?: true;
  /** Of its text. */
  sha256: string;
  /** When it was withdrawn, if that was before the edition was issued and a judgement or a text still rests on it. */
  withdrawnAt: string | null;
}

export const CHANGE_KINDS = [
  "REVISED",
  "EVIDENCE_ADDED",
  "EVIDENCE_REMOVED",
  "SOURCE_WITHDRAWN",
  "DISSENT",
  "RESOLVED",
  "QUESTION",
  "ANSWER",
  "OTHER",
] as const;

export interface EditionChange {
  at: string;
  /** The key of the issue. */
  issue: string;
  /** The keys of the other issues that the same act concerned, as of withdrawing a source. Older editions say it of each. */
  also?: string[];
  kind: (typeof CHANGE_KINDS)[number];
  /** A whole sentence without the actor's name: "Revised the outlook from 50% to 52%." */
  sentence: string;
  actor: string | null;
}
