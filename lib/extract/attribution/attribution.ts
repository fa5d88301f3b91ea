import type { Referent } from "../anaphora";
import type { Mention } from "../mentions";
import type { CueLink } from "../syntax";
import type { RuleHit } from "./rules";

/** Who said something, and why we think so. */
export interface Attribution extends Referent {
  /** The mention of the speaker. */
  mention: Mention;
  link: CueLink;
  rule: RuleHit;
  /** The verb beside the quotation whose subject the mention is, as a token index, or -1. */
  verb: number;
  /** How likely this mention is among the candidates, 0 to 1. */
  probability: number;
}
