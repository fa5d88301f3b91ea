// Roles next to a name that are not part of a sentence: postnominal letters, brackets, and the line below a signature.
import { POSTNOMINAL } from "../../names";
import type { Token } from "../../tokens";
import type { Mention } from "../mention";
import { isOffice, type Range } from "./offices";
import { MAX_ROLE_TOKENS } from "./role-from";

/** "Gethin Roe | MP": letters after a name. */
export const letters = (tokens: Token[], { last }: Mention): Range | null =>
  tokens[last] && POSTNOMINAL.test(tokens[last]!.text) ? [last, last + 1] : null;

// What a bracket after a name gives: a party and state, or a constituency.
const PARTY = /^(?:[A-Z]{1,4}-.+|[A-Z]{1,4})$/;

/** Whether a bracket gives the short form that the text uses from here on: "Jane Roe (Roe)". */
const isAlias = (tokens: Token[], { first, last }: Mention): boolean =>
  tokens[last + 2]?.text === ")" &&
  tokens.slice(first, last).some(({ text }) => text === tokens[last + 1]!.text);

/** "Jane Roe | (D-Ill.)", "John Roe | (Chingford and Woodford Green)". */
export function bracketAfter(tokens: Token[], mention: Mention): Range | null {
  const last = letters(tokens, mention) ? mention.last + 1 : mention.last;
  if (tokens[last]?.text !== "(" || isAlias(tokens, mention)) return null;
  let end = last + 1;
  while (end < last + 7 && tokens[end] && tokens[end]!.text !== ")") end++;
  if (tokens[end]?.text !== ")" || end === last + 1) return null;
  const inside = tokens.slice(last + 1, end);
  const party = PARTY.test(inside[0]!.text);
  const named = inside.every((t) => t.cap || /^(?:and|of|,|the|-|&)$/.test(t.lower));
  return party || named ? [last + 1, end] : null;
}

/** The role on the line below a name that signs a quotation: "Peter Marsh / | Minister of trade". */
export function roleBelow(tokens: Token[], { outerFirst, last }: Mention): Range | null {
  const above = tokens[outerFirst - 1];
  const signs = above && (above.kind === "mark" || /^[—–-]$/.test(above.text));
  const { paragraph } = tokens[last - 1]!;
  if (!signs || tokens[last]?.paragraph !== paragraph + 1) return null;
  // A byline: "By our correspondent".
  if (tokens[last]!.lower === "by") return null;
  let end = last;
  let office = false;
  while (tokens[end]?.paragraph === paragraph + 1 && end - last <= MAX_ROLE_TOKENS) {
    const { lower, kind } = tokens[end]!;
    if (kind === "mark" || /^[.!?:]$/.test(lower)) return null;
    if (isOffice(tokens[end]!)) office = true;
    end++;
  }
  return office && end - last <= MAX_ROLE_TOKENS ? [last, end] : null;
}
