import { CLAUSE_OPENERS, wordSet } from "../../lexicon";
import { wordAt } from "../../tokens";
import { hasClause, type Report } from "./report";
import { isSilentOn } from "./silent-on";

// Verbs that report a conversation and perhaps its subject, but not what was said.
const TALKS = wordSet("speak talk discuss address vote reply respond answer comment");
const OCCASION = wordSet("in at on during by through via over after from before with");

/**
 * Whether a verb only reports talk, and nothing of what was said: "Spoke | with the minister", "did not reply | to
 * questions", "said | in an interview".
 */
export function isTalk({ tokens, cue, first, base, words, opener, before }: Report): boolean {
  // "Asked to comment on | reports that": someone else's statement.
  if (base === "comment" && /^(?:asked|invited|pressed)$/.test(wordAt(tokens, cue - 2)))
    return true;
  if (isSilentOn(tokens, cue, first)) return false;
  if (
    opener === "by" ||
    CLAUSE_OPENERS.has(opener) ||
    hasClause(words) ||
    words.some(({ kind }) => kind === "mark")
  )
    return false;
  // "Spoke of | a debt": its object is what was said.
  if (TALKS.has(base)) return before !== "of" && opener !== "of";
  return base === "say" && (OCCASION.has(opener) || (first > cue + 1 && OCCASION.has(before)));
}
