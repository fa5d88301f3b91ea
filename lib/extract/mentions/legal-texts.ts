import { wordSet } from "../lexicon";
import type { Token } from "../tokens";
import type { Mention } from "./mention";

const KEPT = wordSet(
  `law laws act acts statute statutes constitution constitutions treaty treaties convention conventions charter
  charters code codes contract contracts protocol protocols rule rules regulation regulations decree decrees article
  articles clause clauses section sections paragraph paragraphs agreement agreements accord accords pact pacts deal
  deals custom customs tradition traditions legend legends folklore schedule schedules timetable timetables`,
);

/**
 * Whether a mention after "according to" is something to comply with, which is not a source: "according to | the law
 * |", "according to the | Treaty of Oslo |".
 */
export function isKeptTo(tokens: Token[], { outerFirst, first, last }: Mention): boolean {
  const to = tokens[outerFirst - 1]?.lower === "the" ? outerFirst - 2 : outerFirst - 1;
  if (tokens[to]?.lower !== "to" || tokens[to - 1]?.lower !== "according") return false;
  for (let i = first; i < last; i++)
    if (i === last - 1 || /^(?:of|on|for|against)$/.test(tokens[i + 1]!.lower))
      return KEPT.has(tokens[i]!.lower);
  return false;
}
