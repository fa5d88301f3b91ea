import type { Credibility, Reliability } from "@/lib/tradecraft/grades";

/** A source with its grade, and whether someone gave it that: F alone may be only what it began with. */
export interface GradedSource {
  id: string;
  reliability: Reliability;
  graded: boolean;
}

/** A quotation and its source, which grade it, and who may change that. */
export interface Graded {
  quote: { id: string; number: number; version: number; credibility: Credibility };
  source: GradedSource;
  /** The viewer, if they may grade; null if not. */
  grader: string | null;
}
