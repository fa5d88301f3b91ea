import type { Credibility, Reliability } from "@/lib/tradecraft/grades";

interface Since {
  /** The numbers of the quotations by which the text rests on the source; empty for a note on its words. */
  quotes: number[];
  source: { id: string; title: string };
  at: string;
  by: string;
  reason: string;
}

interface Regraded<Kind extends string, Grade> extends Since {
  kind: Kind;
  /** The grade that the author knew, and the one that it has now. */
  from: Grade;
  to: Grade;
}

/**
 * What a reader of a judgement or note must know about its sources: one is withdrawn, or it or the quotation got
 * another grade after the words were written. Instants are ISO text.
 */
export type Warning =
  | (Since & { kind: "WITHDRAWN" })
  | Regraded<"SOURCE_REGRADED", Reliability>
  | Regraded<"QUOTE_REGRADED", Credibility>;

/** Who withdrew a source, when and why. */
export interface Withdrawal {
  at: string;
  by: string;
  reason: string;
}
