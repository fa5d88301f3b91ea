import { CALENDAR, HONORIFICS, isGivenName, PREPOSITIONS, TITLES } from "../lexicon";
import { cueOf, isApostropheS, type Token } from "../tokens";

/** Whether a word may be a name but is usually a month or an auxiliary: "May", "April", "Will". */
export const isAmbiguousName = (t: Token): boolean => CALENDAR.has(t.lower) || t.lower === "will";

/** Whether such a word is part of a full name here. */
export function isPartOfName(tokens: Token[], i: number): boolean {
  const t = tokens[i]!;
  if (!t.cap || tokens[i + 1]?.kind === "number") return false;
  const before = tokens[i - 1]?.paragraph === t.paragraph ? tokens[i - 1] : undefined;
  return endsName(tokens, i, before) || beginsName(tokens, i, before);
}

/** Whether it is the last word of a name: "Theresa | May", "Mr. | Will". */
function endsName(tokens: Token[], i: number, before: Token | undefined): boolean {
  if (!before?.cap || isAmbiguousName(before) || tokens[i + 1]?.cap) return false;
  return HONORIFICS.has(before.lower) || isGivenName(before.text);
}

/** Whether it is the first: "April | Ryan", "Rep. | Will Hurd". It is not in "in April Obama", "Will Trump win?" */
function beginsName(tokens: Token[], i: number, before: Token | undefined): boolean {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  if (!isGivenName(t.text) || !next?.cap || isAmbiguousName(next) || next.paragraph !== t.paragraph)
    return false;
  if (!before) return t.lower !== "will";
  if (
    PREPOSITIONS.has(before.lower) ||
    /^(?:last|next|this|early|late|until|till|since)$/.test(before.lower)
  )
    return false;
  const opens = before.kind !== "word" && before.text !== ",";
  if (t.lower === "will" && opens) return false;
  return !before.cap || opens || TITLES.has(before.lower) || HONORIFICS.has(before.lower);
}

/** Whether such a word, on its own, is one of the surnames known from full names. */
export function isKnownSurname(tokens: Token[], i: number, surnames: Set<string>): boolean {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  if (!t.cap || !surnames.has(t.lower) || next?.kind === "number" || next?.cap) return false;
  const before = tokens[i - 1];
  if (before?.kind === "number") return false;
  if (before && PREPOSITIONS.has(before.lower)) return isApostropheS(next);
  return t.lower !== "will" || cueOf(next) !== null || cueOf(before) !== null;
}
