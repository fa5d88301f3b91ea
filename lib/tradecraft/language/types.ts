import type { Relation } from "../evidence";
import type { LikelihoodScale } from "../likelihood";

/** The texts of an estimate. */
export type Field = "judgement" | "rationale";

/** A citation where it is written. Offsets count UTF-16 code units of its text. */
export interface WrittenCitation {
  field: Field;
  start: number;
  end: number;
  /** How the quotation bears on the forecast; null if it isn't linked to the issue. */
  relation: Relation | null;
  /** There is no such quotation, or it has been removed. */
  missing?: boolean;
  /** Its source was withdrawn. */
  withdrawn?: boolean;
  /** The writer has confirmed that they cite a withdrawn source. */
  confirmed?: boolean;
  /** The speaker rejects the words ("denied that ..."). */
  denied?: boolean;
}

/** An estimate as it is being written. `likelihood` is a whole percentage from 1 to 99. */
export interface WrittenEstimate {
  judgement: string;
  rationale: string;
  likelihood: number;
  scale: LikelihoodScale;
  citations: readonly WrittenCitation[];
}

export type FindingCode =
  | "wrong-word"
  | "wrong-number"
  | "between-bands"
  | "other-scale"
  | "off-scale"
  | "hedge"
  | "confidence-and-likelihood"
  | "no-citation"
  | "citation-missing"
  | "citation-withdrawn"
  | "citation-denied"
  | "citation-contradicts";

/** Something to change (`stop`) or to think about (`warn`), with the words and a sentence or two on why. */
export interface Finding {
  field: Field;
  /** UTF-16 code units of the text. Both are 0 if it concerns the text as a whole. */
  start: number;
  end: number;
  severity: "stop" | "warn";
  code: FindingCode;
  message: string;
}
