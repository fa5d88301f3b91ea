import type { Token } from "../tokens";
import type { Mention } from "./mention";

const KEPT =
  /^(?:laws?|acts?|statutes?|constitutions?|treat(?:y|ies)|conventions?|charters?|codes?|contracts?|protocols?|rules?|regulations?|decrees?|articles?|clauses?|sections?|paragraphs?|agreements?|accords?|pacts?|deals?|customs?|traditions?|legends?|folklore|schedules?|timetables?)$/;

/**
 * Whether a mention behind "according to" is what one keeps to, which says nothing itself: "according to | the law |",
 * "according to the | Treaty of Oslo |".
 */
export function isKeptTo(tokens: Token[], { outerFirst, first, last }: Mention): boolean {
  const to = tokens[outerFirst - 1]?.lower === "the" ? outerFirst - 2 : outerFirst - 1;
  if (tokens[to]?.lower !== "to" || tokens[to - 1]?.lower !== "according") return false;
  for (let i = first; i < last; i++)
    if (i === last - 1 || /^(?:of|on|for|against)$/.test(tokens[i + 1]!.lower))
      return KEPT.test(tokens[i]!.lower);
  return false;
}
