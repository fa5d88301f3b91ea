import { FUNCTION_WORDS, HONORIFICS, speakerClassOf, TITLES } from "../lexicon";
import { cueOf, type Token } from "../tokens";
import type { Mention } from "./mention";

const MAX_ROLE_TOKENS = 18;

/** Finds the role of each entity: the one at its first mention that states a role. */
export function findRoles(text: string, tokens: Token[], mentions: Mention[]): Map<number, string> {
  const roles = new Map<number, string>();
  for (const mention of mentions) {
    if (mention.kind !== "person" || roles.has(mention.entity)) continue;
    if (tokens[mention.head]!.span >= 0) continue;
    const [first, last] = roleAfter(tokens, mention) ??
      roleBefore(tokens, mention) ??
      roleBelow(tokens, mention) ?? [0, 0];
    if (first < last) {
      const role = text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, " ");
      roles.set(mention.entity, role);
    }
  }
  return roles;
}

type Range = [first: number, last: number];

/** "US Secretary of State | Antony Blinken", "spokeswoman | Jane Roe". */
function roleBefore(tokens: Token[], { roleFirst, first }: Mention): Range | null {
  let end = first;
  while (end > roleFirst && HONORIFICS.has(tokens[end - 1]!.lower)) end--;
  return end > roleFirst ? [roleFirst, end] : null;
}

/** "Jane Roe, | a senior fellow at the Institute |, said". */
function roleAfter(tokens: Token[], mention: Mention): Range | null {
  const comma = afterBracket(tokens, mention.last);
  if (tokens[comma]?.text !== ",") return null;
  const first = comma + 1;
  let noun = false;
  let i = first;
  for (; i < Math.min(first + MAX_ROLE_TOKENS, tokens.length); i++) {
    const t = tokens[i]!;
    if (t.sentence !== tokens[mention.head]!.sentence || t.span >= 0) break;
    if (/^[,;()—–]$|^--$/.test(t.text) || t.kind === "mark" || t.text === ".") break;
    if (/^(?:who|whose|which|where)$/.test(t.lower)) break;
    if (i === first && !canBeginRole(t)) return null;
    if (cueOf(t)?.finite && i > first + 1 && !t.cap) break;
    if (speakerClassOf(t.lower) === "person" || TITLES.has(t.lower)) noun = true;
  }
  if (!noun || i === first) return null;
  const start = /^(?:a|an|the)$/.test(tokens[first]!.lower) ? first + 1 : first;
  return start < i ? [start, i] : null;
}

/** The line below a name that signs a quotation: "Peter Marsh / | Minister of trade". */
function roleBelow(tokens: Token[], { outerFirst, last }: Mention): Range | null {
  const above = tokens[outerFirst - 1];
  const signs = above && (above.kind === "mark" || /^[—–-]$/.test(above.text));
  const { paragraph } = tokens[last - 1]!;
  if (!signs || tokens[last]?.paragraph !== paragraph + 1) return null;
  let end = last;
  let office = false;
  while (tokens[end]?.paragraph === paragraph + 1 && end - last <= MAX_ROLE_TOKENS) {
    const { lower, kind } = tokens[end]!;
    if (kind === "mark" || /^[.!?:]$/.test(lower)) return null;
    if (speakerClassOf(lower) === "person" || TITLES.has(lower)) office = true;
    end++;
  }
  return office && end - last <= MAX_ROLE_TOKENS ? [last, end] : null;
}

/** Skips a short bracket after a name: "Jane Roe | (D-Ill.) |, a senior fellow". */
function afterBracket(tokens: Token[], from: number): number {
  if (tokens[from]?.text !== "(") return from;
  for (let i = from + 1; i < from + 6; i++) if (tokens[i]?.text === ")") return i + 1;
  return from;
}

const canBeginRole = (t: Token): boolean =>
  /^(?:a|an|the|one|his|her|its|their)$/.test(t.lower) ||
  !(cueOf(t) || FUNCTION_WORDS.has(t.lower));
