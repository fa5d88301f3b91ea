import { RELATION_WORDS, type RelatedIssue } from "@/lib/analysis/related/schema";

/** How an issue relates to another, to go before the other's name: "Depends on", "Includes". */
export const wordsOf = ({
  relation,
  inverse,
}: Pick<RelatedIssue, "relation" | "inverse">): string => RELATION_WORDS[relation][inverse ? 1 : 0];
