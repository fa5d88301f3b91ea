import { refuseField } from "@/lib/core/command/errors";
import { listed } from "@/lib/core/wording";
import { FUNCTION_WORDS } from "@/lib/extract/lexicon";

/**
 * Refuses terms that nearly every quotation has, such as "the". An acronym matches only in capitals, so "US" and "WHO"
 * are none of them. Terms that the issue has already aren't checked, so that the rest of it can be changed.
 */
export function requireTelling(terms: readonly string[], before: readonly string[] = []): void {
  const common = terms.filter((term) => !before.includes(term) && isCommon(term));
  if (common.length === 0) return;
  const named = listed(common.map((term) => `“${term}”`));
  const isOne = common.length === 1;
  refuseField(
    "terms",
    `${named} ${isOne ? "is" : "are"} too common: nearly every quotation would match. Remove ${isOne ? "it" : "them"}, or add a word.`,
  );
}

function isCommon(term: string): boolean {
  if (term === term.toUpperCase()) return false;
  const words = term.toLowerCase().replaceAll("’", "'").split(/\s+/);
  return words.every((word) => FUNCTION_WORDS.has(word));
}
