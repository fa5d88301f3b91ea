import type { Mention } from "../mentions";
import type { QuotedSpan } from "../quotation-marks";

/** Who has spoken so far, and the quotation in question. Entities, or -1 for none. */
export interface Discourse {
  lastSpeaker: number;
  speakerBefore: number;
  /** How often each entity has spoken. */
  spoken: Map<number, number>;
  span: QuotedSpan | null;
  /** The mention of the last speaker, if unnamed: "the memo". */
  lastUnnamed: Mention | null;
}
