import { DENIALS } from "../assertion";
import type { Syntax } from "../syntax";
import { cueOf } from "../tokens";
import type { ContentSpan } from "./content-spans";

// Verbs whose bare form has a question as its object: "would not say | who paid".
const TELLS = /^(?:say|tell|confirm|explain|reveal|specify|disclose|clarify)$/;
const QUESTION_WORD = /^(?:who|whom|whose|what|which|how|why|when|where|whether|if)$/;

/** Whether grammar alone shows that a candidate is what its verb reports, so that only its end is in doubt. */
export function isCertain({ parsed: { tokens } }: Syntax, content: ContentSpan): boolean {
  const { cue, shape, first } = content;
  if (shape !== "after") return false;
  const cueWord = cueOf(tokens[cue]);
  if (!cueWord) return false;
  const { base, class: kind, finite } = cueWord;
  const opener = tokens[first]!.lower;
  const before = tokens[first - 1]!.lower;
  // "Said that", "told the council that".
  if (kind === "say" && finite && (opener === "that" || before === "that")) return true;
  if (TELLS.test(tokens[cue]!.lower) && first === cue + 1 && QUESTION_WORD.test(opener))
    return true;
  // "Ruled out | sabotage", "denied | having met them".
  if (!finite || !DENIALS.has(base)) return false;
  return base === "rule"
    ? before === "out" && first === cue + 2
    : base === "deny" && first === cue + 1;
}
