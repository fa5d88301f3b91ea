import { cueOf } from "./cues";
import { FUNCTION_WORDS } from "./data/function-words";
import { DEMONYMS } from "./data/places";
import { HONORIFICS, ROLE_MODIFIERS, TITLES } from "./data/titles";
import type { Mention } from "./mention";
import { PERSON_NOUN_FORMS, sourceClassOf } from "./nouns";
import type { Reading } from "./reading";
import type { Token } from "./tokens";

const LONGEST_ROLE = 18;

/** Takes a reading; gives the role of each entity at its first mention that states one. */
export function findRoles(reading: Reading): Map<number, string> {
  const roles = new Map<number, string>();
  for (const mention of reading.mentions) {
    if (mention.kind !== "person" || roles.has(mention.entity)) continue;
    if (reading.tokens[mention.head]!.span >= 0) continue;
    const role = roleAfter(reading, mention) ?? roleBefore(reading, mention);
    if (role) roles.set(mention.entity, role);
  }
  return roles;
}

const slice = ({ text, tokens }: Reading, from: number, to: number): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, " ");

/** "US Secretary of State | Antony Blinken", "spokeswoman | Jane Roe". */
function roleBefore(reading: Reading, mention: Mention): string | null {
  const { tokens } = reading;
  const first = roleStart(tokens, mention);
  let end = mention.first;
  while (end > first && HONORIFICS.has(tokens[end - 1]!.lower)) end--;
  return end > first ? slice(reading, first, end) : null;
}

/** Takes a person's mention; gives the token where the role before the name begins, or the name's own. */
export function roleStart(tokens: Token[], mention: Mention): number {
  let first = mention.first;
  while (mention.first - first < 8 && belongsToRole(tokens, first - 1, mention)) first--;
  while (first < mention.first && /^(?:of|for|the|and|'s|’s)$/.test(tokens[first]!.lower)) first++;
  return first;
}

function belongsToRole(tokens: Token[], i: number, mention: Mention): boolean {
  const t = tokens[i];
  if (t?.kind !== "word" || t.block !== tokens[mention.first]!.block || t.span >= 0) return false;
  if (TITLES.has(t.lower) || HONORIFICS.has(t.lower) || PERSON_NOUN_FORMS.has(t.lower)) return true;
  // Capitals of the same run: "Secretary of | State | John Roe".
  if (i >= mention.outerFirst) return true;
  // Further left only what leans on a title that is there already.
  if (i === mention.first - 1) return false;
  if (ROLE_MODIFIERS.has(t.lower) || DEMONYMS.has(t.text)) return true;
  if (t.lower === "of" || t.lower === "for" || t.lower === "'s" || t.lower === "’s")
    return tokens[i - 1]?.kind === "word";
  return t.cap && (t.text === "US" || !FUNCTION_WORDS.has(t.lower)) && !opensSentence(tokens, i);
}

const opensSentence = (tokens: Token[], i: number): boolean =>
  tokens[i - 1]?.sentence !== tokens[i]!.sentence && !tokens[i]!.cap;

/** "Jane Roe, | a senior fellow at the Institute |, said". */
function roleAfter(reading: Reading, mention: Mention): string | null {
  const { tokens } = reading;
  let i = mention.last;
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
    if (sourceClassOf(t.lower) === "person" || TITLES.has(t.lower)) noun = true;
  }
  if (!noun || i === first) return null;
  const start = /^(?:a|an|the)$/.test(tokens[first]!.lower) ? first + 1 : first;
  return start < i ? slice(reading, start, i) : null;
}
