import { PREPOSITIONS } from "../lexicon";
import { cueOf, type Token } from "../tokens";

const REFUSES = /^(?:decline|refuse|avoid)$/;
const NOT = /^(?:not|never|won['’]t|wouldn['’]t|nor|cannot|can['’]t|couldn['’]t)$/;
// What refers to something said elsewhere, or to nothing in particular.
const VAGUE =
  /^(?:it|this|that|them|these|those|him|her|either|any|reports?|rumou?rs|speculation|individual|ongoing|specific|details|questions?|such|whether|the)$/;
/** Verbs whose object is what is kept back: "declined to disclose | the price". */
const OBJECT = /^(?:discuss|confirm|disclose|reveal|specify|divulge)$/;
const THE_REPORT =
  /^(?:reports?|rumou?rs?|claims?|matter|issue|story|article|allegations?|accusations?|question|questions|statement|remarks)$/;

/** "Declined to comment on | the delay", "wouldn't discuss | the price": what somebody is silent on, as a noun. */
export function isSilentOn(tokens: Token[], cue: number, first: number): boolean {
  const { base } = cueOf(tokens[cue])!;
  const on = tokens[first - 1]!.lower === "on" && first === cue + 2;
  const spoken = OBJECT.test(base)
    ? first === cue + 1
    : /^(?:comment|elaborate|speculate)$/.test(base) && on;
  if (!spoken) return false;
  const { lower, kind } = tokens[first]!;
  // "Declined to confirm | reports of a split".
  const told = base === "confirm" && /^(?:of|that)$/.test(tokens[first + 1]?.lower ?? "");
  if (told && /^(?:reports?|rumou?rs?|claims?)$/.test(lower)) return keepsSilent(tokens, cue);
  if (kind !== "word" || PREPOSITIONS.has(lower) || (VAGUE.test(lower) && lower !== "the"))
    return false;
  if (lower === "the" && THE_REPORT.test(tokens[first + 1]?.lower ?? "")) return false;
  return keepsSilent(tokens, cue);
}

/** Whether a verb is what somebody refuses to do: "declined to | say", "would not | say". */
function keepsSilent(tokens: Token[], cue: number): boolean {
  const before = tokens[cue - 1]?.lower ?? "";
  const refuses = before === "to" && REFUSES.test(cueOf(tokens[cue - 2])?.base ?? "");
  return (
    refuses ||
    (NOT.test(before) && !/^(?:did|does|do|has|have|had)$/.test(tokens[cue - 2]?.lower ?? ""))
  );
}
