// Refusals to speak with words between: "declined | on Monday | to say whether".
import { CALENDAR, PREPOSITIONS } from "../lexicon";
import { cueOf, type Token, wordAt } from "../tokens";

const REFUSES = /^(?:declin|refus)(?:e|es|ed|ing)$/;
const MAX_BETWEEN = 9;
const AGAIN =
  /^(?:again|once|twice|each|every|yesterday|today|tonight|late|early|last|this|also|publicly)$|ly$/;

/** The "to" that a verb of refusal governs: "| declined | through a spokesman | to |". Returns -1 if there is none. */
export function refusedTo(tokens: Token[], refusal: number): number {
  const { sentence } = tokens[refusal]!;
  if (!REFUSES.test(tokens[refusal]!.lower)) return -1;
  if (wordAt(tokens, refusal + 1) === "to") return refusal + 1;
  if (!tokens[refusal + 1] || !opensAdjunct(tokens, refusal + 1)) return -1;
  for (let i = refusal + 1; i <= refusal + MAX_BETWEEN && tokens[i]?.sentence === sentence; i++) {
    const { lower, span, kind, text } = tokens[i]!;
    if (span >= 0 || kind === "mark" || /^[,;:]$/.test(text)) return -1;
    // "Declined in a letter to Oslo to say": the first "to" has no verb after it.
    if (lower === "to" && cueOf(tokens[i + 1]) && !tokens[i + 1]!.cap) return i;
    if (cueOf(tokens[i])?.finite) return -1;
  }
  return -1;
}

/** The refusal that governs a "to": "| declined | again on Friday to". Returns -1 if there is none. */
export function refusalBefore(tokens: Token[], to: number): number {
  for (let i = to - 1; i >= Math.max(0, to - MAX_BETWEEN); i--)
    if (REFUSES.test(wordAt(tokens, i))) return refusedTo(tokens, i) === to ? i : -1;
  return -1;
}

/** Whether words say when, where or how: "on Monday", "Monday", "again". */
const opensAdjunct = (tokens: Token[], i: number): boolean => {
  const { lower } = tokens[i]!;
  return PREPOSITIONS.has(lower) || CALENDAR.has(lower) || AGAIN.test(lower);
};
