import type { Page } from "@/lib/core/paging/page";
import type { Assertion, QuoteKind, Relation } from "@/lib/tradecraft/evidence";
import type { Credibility, Reliability } from "@/lib/tradecraft/grades";
import type { Cell } from "@/lib/tradecraft/hypotheses/cells";

/** The most hypotheses of an issue that are not retired. Nobody can weigh more than that against one another. */
export const MAX_HYPOTHESES = 12;
/** The most characters of a note on a cell. */
export const MAX_CELL_NOTE = 280;

/** What a hypothesis is called: "H2". */
export const hypothesisName = (number: number): string => `H${number}`;

/** One of an issue's hypotheses. Times are ISO text. */
export interface Hypothesis {
  /** Its number on the issue. */
  number: number;
  text: string;
  author: string;
  retired: { at: string; reason: string } | null;
  version: number;
  createdAt: string;
}

/** A piece of evidence as a matrix shows it. */
export interface MatrixEvidence {
  id: string;
  number: number;
  exact: string;
  kind: QuoteKind;
  /** Whether the speaker said the words: a denial is evidence of a denial. */
  assertion: Assertion;
  speaker: string | null;
  credibility: Credibility;
  relation: Relation;
  source: {
    id: string;
    title: string;
    publisher: string | null;
    publishedAt: string | null;
    reliability: Reliability;
  };
  /** Evidence that was unlinked since it was assessed, or whose source was withdrawn, is shown and does not count. */
  state: EvidenceState;
  /** The number of the quotation that continues it in a later version of the article. */
  continuedBy: number | null;
  /** How far it sets the hypotheses apart in the matrices that are shown (lib/tradecraft/hypotheses/diagnosticity). */
  apart: number;
}

export type EvidenceState = "COUNTS" | "UNLINKED" | "WITHDRAWN";

/** A cell of a person's matrix. `quote` and `hypothesis` are numbers. A cleared one has no value. */
export interface Assessment {
  person: string;
  quote: number;
  hypothesis: number;
  cell: Cell | null;
  note: string;
  version: number;
}

/** The matrices of an issue, with a page of its evidence. */
export interface HypothesisMatrix {
  id: string;
  key: string;
  slug: string;
  title: string;
  /** In their order; retired ones last. */
  hypotheses: Hypothesis[];
  /** Whoever has assessed evidence, by name. */
  people: { id: string; name: string }[];
  evidence: Page<MatrixEvidence>;
  /** The numbers of all quotations that count, on this page or not. */
  counting: number[];
  /** All cells of hypotheses that are not retired, on this page or not. */
  cells: Assessment[];
}

const MATRIX_SORTS = ["diagnostic", "date"] as const;
export type MatrixSort = (typeof MATRIX_SORTS)[number];

/** Which matrix is asked for: one person's, or everyone's side by side, and how its evidence is sorted. */
export interface MatrixRequest {
  person: string | null;
  sort: MatrixSort;
}

/** An issue's hypotheses as its page shows them. */
export interface HypothesesBrief {
  items: Pick<Hypothesis, "number" | "text">[];
  /** The points against a hypothesis in a person's matrix. */
  points: { person: string; hypothesis: number; points: number }[];
}
