// Interviews whose introduction says who someone is, and not that anyone talked to them.
import type { ParsedText } from "../parse";
import { mentionsIn, peopleIn } from "./paragraph-mentions";
import { endsTurn } from "./turn-ends";

// "Ann Lee | has run the port since 2019", "Ann Lee, a former pilot, | teaches in Oslo".
const DOES = /^(?:,[^.]{3,160}?,)?\s+(?!(?:and|or|to|of|in|on|at|by|for)\b)\p{Ll}{2,}/u;
const STOPS = /[.!?…]["”’)*_]*$/u;
const QUOTED = /["“«][^"”»]*["”»]/gu;
const OWN = /\b(?:I|I['’]\p{L}+|my|me)\b/u;

/**
 * The mention of the person who is introduced in some paragraphs: one of them opens with the name and says what that
 * person is or does, and none names anyone else. `authors` are left out. Returns -1 if there is none.
 */
export function profiledIn(
  parsed: ParsedText,
  lines: string[],
  introduction: number[],
  authors: number[],
): number {
  const { mentions, tokens, text, paragraphs } = parsed;
  // A heading in quotation marks is what the guest says.
  const people = introduction
    .filter((k) => !/^["“'‘«]/u.test(lines[k]!))
    .flatMap((k) => peopleIn(parsed, k))
    .filter((m) => !authors.includes(mentions[m]!.entity));
  if (new Set(people.map((m) => mentions[m]!.entity)).size !== 1) return -1;
  const opens = introduction.find((k) => {
    const first = mentionsIn(parsed, k)[0];
    if (first === undefined || !people.includes(first) || !STOPS.test(lines[k]!)) return false;
    return DOES.test(text.slice(tokens[mentions[first]!.last - 1]!.end, paragraphs[k]!.end));
  });
  return opens === undefined ? -1 : mentionsIn(parsed, opens)[0]!;
}

/** Whether answers are someone's own: in the first person, and none of them reports what others say. */
export const areOwnWords = (parsed: ParsedText, lines: string[], answers: number[]): boolean =>
  answers.some((k) => OWN.test(lines[k]!.replace(QUOTED, ""))) &&
  !answers.some((k) => endsTurn(parsed, k));
