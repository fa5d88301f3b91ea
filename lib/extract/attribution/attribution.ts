import type { Mention } from "../mentions";
import type { CueLink } from "../syntax";
import type { RuleHit } from "./rules";

/** Who is held to have said something, and why. */
export interface Attribution {
  mention: Mention;
  link: CueLink;
  rule: RuleHit;
  /** The person or body meant, a pronoun resolved; -1 where nobody named is. */
  entity: number;
  /** The verb beside the quotation whose subject it is, as a token; -1 without one. */
  verb: number;
  /** The words that name the source where no entity does: "voters" for "who". */
  words: Mention | null;
  /** Of this mention among its rivals, 0 to 1. */
  probability: number;
  /** That the pronoun means this entity; 1 where it is no pronoun. */
  antecedent: number;
  /** How the entity was found, where the mention does not name it in full. */
  because: string | null;
}
