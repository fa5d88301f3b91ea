import type { AnnexLetters } from "@/lib/analysis/briefings/editions/describe";

/**
 * A document's words, in order and ready to be set: everything that PDF and DOCX both show, and nothing about how.
 * Sentences, dates and labels are made once, so the two can't differ.
 */
export interface Paper {
  /** For the document's properties. */
  facts: { title: string; author: string; subject: string; keywords: string[]; issuedAt: string };
  /** Printed at the head and foot of every page. */
  handling: string | null;
  /** Beside the page number: "Edition 12". */
  running: string;
  /** On a page before the cover: what has happened to the edition since, a paragraph each. */
  slip: { heading: string; body: Block[] } | null;
  cover: {
    kicker: string;
    title: string;
    rows: Row[];
    correction: Block[] | null;
    note: Block[] | null;
  };
  keyJudgements: KeyJudgement[];
  parts: Part[];
  /** Those without a letter are left out. */
  annexes: {
    letters: AnnexLetters;
    changes: Changes;
    dissents: Grid;
    sources: Grid;
    scales: Grid[];
  };
  endnotes: Endnote[];
  /** What identifies the edition. */
  colophon: string | null;
}

/** A document that is only a cover and issues, each with its groups of texts: what changed in a period. */
export interface SectionedPaper extends Pick<Paper, "facts" | "handling" | "running" | "cover"> {
  /** Above the issues. */
  heading: string;
  sections: PaperSection[];
}

export interface PaperSection {
  /** The key of its issue. */
  key: string;
  title: Inline[];
  line: string;
  groups: { heading: string; body: Block[] }[];
}

/** A label and its text. */
export interface Row {
  label: string;
  text: Inline[];
}

export type Inline =
  | { t: "text"; v: string; lang?: Cjk | undefined }
  | { t: "code"; v: string }
  | { t: "em" | "strong" | "del"; c: Inline[] }
  | { t: "link"; href: string; c: Inline[] }
  /** A superscript number that leads to an endnote; after another one, it follows a comma. */
  | { t: "note"; n: number; joined?: boolean }
  | { t: "br" };

export type Block =
  | { t: "p"; c: Inline[] }
  | { t: "head"; c: Inline[] }
  | { t: "list"; start: number | null; items: Block[][] }
  | { t: "quote"; c: Block[] }
  | { t: "code"; v: string }
  | { t: "table"; rows: Inline[][][] }
  | { t: "rule" };

/** Languages that need a typeface of their own, as BCP 47 tags. */
export const CJK = ["zh-Hans", "zh-Hant", "ja", "ko"] as const;
export type Cjk = (typeof CJK)[number];

export interface KeyJudgement {
  /** The key of its issue, which it links to. */
  issue: string;
  title: Inline[];
  /** That it rests on what had been withdrawn when the edition was issued. */
  withdrawn: string | null;
  judgement: Block[];
  estimate: EstimateLine | null;
  /** Who dissents, and at what likelihood: a line each. */
  dissents: Inline[][];
  /** The forecast, then the trend and the alerts, as far as there are any: a line each. */
  about: Inline[][];
}

/** Likelihood and confidence: always two sentences. */
export interface EstimateLine {
  likelihood: string;
  confidence: Inline[];
  ruler: Ruler;
}

/** What the picture of a likelihood shows, and its words for those who can't see it. */
export interface Ruler {
  bands: { from: number; to: number; current: boolean }[];
  at: number;
  previous: number | null;
  dissents: number[];
  alt: string;
}

/** Issues under one heading. */
export interface Part {
  heading: string;
  issues: IssueBlock[];
}

export interface IssueBlock {
  key: string;
  title: Inline[];
  /** Owner, trend and alerts. */
  line: string;
  /** The same as at its key judgement. */
  withdrawn: string | null;
  bottomLine: Block[];
  /** That the bottom line is older than the outcome of the lead forecast. */
  outdated: string | null;
  forecasts: ForecastBlock[];
  questions: { head: string; body: Block[] }[];
  evidence: EvidenceGroup[];
  /** How many more quotations the desk has, and how many are left out because their sources were withdrawn. */
  more: string | null;
}

export interface ForecastBlock {
  heading: string;
  wording: Inline[];
  rows: Row[];
  estimate: EstimateLine | null;
  judgement: Block[];
  rationale: Block[];
  /** Number, author, date and reason of the revision. */
  signed: Inline[] | null;
  dissents: { head: string; reason: Block[] }[];
}

export interface EvidenceGroup {
  heading: string;
  /** How the line at its left is drawn. */
  line: "solid" | "dashed" | "none";
  quotes: QuoteBlock[];
}

export interface QuoteBlock {
  n: number;
  /** What precedes the words, such as "denies:". */
  lead: string | null;
  words: Inline[];
  /** Whether the words are in quotation marks. */
  marks: boolean;
  line: Inline[];
}

export interface Changes {
  intro: string;
  /** The keys of the issues of each change are one text. */
  days: { day: string; changes: { issue: string; text: Inline[] }[] }[];
}

/** A table with a row of headings. */
export interface Grid {
  caption: string | null;
  /** Below the caption. */
  note?: string;
  head: string[];
  /** Shares of the width. */
  widths: number[];
  rows: Inline[][][];
  /** Whether citations link to the number in the first column. */
  numbered?: boolean;
}

export interface Endnote {
  n: number;
  /** The words, with any quotation marks, unless the body shows them as evidence. */
  words: Inline[] | null;
  text: Inline[];
}
