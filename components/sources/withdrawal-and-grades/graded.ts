import type { Credibility, Reliability } from "@/lib/tradecraft/grades";

/** A quotation and its source, which grade it, and who may change that. */
export interface Graded {
  quote: { id: string; number: number; version: number; credibility: Credibility };
  source: { id: string; reliability: Reliability };
  /** The viewer, if they may grade; null if not. */
  grader: string | null;
}
