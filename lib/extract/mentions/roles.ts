import { FUNCTION_WORDS, HONORIFICS, speakerClassOf, TITLES } from "../lexicon";
import type { ParsedText } from "../parse";
import { cueOf, type Token } from "../tokens";
import type { Mention } from "./mention";

const LONGEST_ROLE = 18;

/** Takes a parsed; gives the role of each entity at its first mention that states one. */
export function findRoles(parsed: ParsedText): Map<number, string> {
  const roles = new Map<number, string>();
  for (const mention of parsed.mentions) {
    if (mention.kind !== "person" || roles.has(mention.entity)) continue;
    if (parsed.tokens[mention.head]!.span >= 0) continue;
    const role = roleAfter(parsed, mention) ?? roleBefore(parsed, mention);
    if (role) roles.set(mention.entity, role);
  }
  return roles;
}

const slice = ({ text, tokens }: ParsedText, from: number, to: number): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, " ");

/** "US Secretary of State | Antony Blinken", "spokeswoman | Jane Roe". */
function roleBefore(parsed: ParsedText, mention: Mention): string | null {
  const { tokens } = parsed;
  const first = mention.roleFirst;
  let end = mention.first;
  while (end > first && HONORIFICS.has(tokens[end - 1]!.lower)) end--;
  return end > first ? slice(parsed, first, end) : null;
}

/** "Jane Roe | (D-Ill.) |, a senior fellow": a short bracket is stepped over. */
function afterBracket(tokens: Token[], from: number): number {
  if (tokens[from]?.text !== "(") return from;
  for (let i = from + 1; i < from + 6; i++) if (tokens[i]?.text === ")") return i + 1;
  return from;
}

/** "Jane Roe, | a senior fellow at the Institute |, said". */
function roleAfter(parsed: ParsedText, mention: Mention): string | null {
  const { tokens } = parsed;
  let i = afterBracket(tokens, mention.last);
  if (tokens[i]?.text !== ",") return null;
  i++;
  const first = i;
  let noun = false;
  for (; i < Math.min(first + LONGEST_ROLE, tokens.length); i++) {
    const t = tokens[i]!;
    if (t.sentence !== tokens[mention.head]!.sentence || t.span >= 0) break;
    if (/^[,;()—–]$|^--$/.test(t.text) || t.kind === "mark" || t.text === ".") break;
    if (/^(?:who|whose|which|where)$/.test(t.lower)) break;
    if (
      i === first &&
      (cueOf(t) || FUNCTION_WORDS.has(t.lower)) &&
      !/^(?:a|an|the|one|his|her|its|their)$/.test(t.lower)
    )
      return null;
    if (cueOf(t)?.finite && i > first + 1 && !t.cap) break;
    if (speakerClassOf(t.lower) === "person" || TITLES.has(t.lower)) noun = true;
  }
  if (!noun || i === first) return null;
  const start = /^(?:a|an|the)$/.test(tokens[first]!.lower) ? first + 1 : first;
  return start < i ? slice(parsed, start, i) : null;
}
