import {
  CALENDAR,
  FUNCTION_WORDS,
  isGivenName,
  ORGANISATION_WORDS,
  PARTICLES,
  SUFFIXES,
} from "../lexicon";
import { cueOf, type Token } from "../tokens";
import { isAmbiguousName, isKnownSurname, isPartOfName } from "./ambiguous-names";
import { type NameKind, nameParts } from "./name-parts";

/** A proper name. Token indices; `last` is exclusive, and `runFirst` includes capitalised titles. */
export interface Name {
  kind: NameKind;
  runFirst: number;
  first: number;
  last: number;
}

const MAX_TOKENS = 8;

/** Finds the proper names in a text, in order. */
export function findNames(tokens: Token[]): Name[] {
  const lowercase = new Set<string>();
  for (const t of tokens) if (t.kind === "word" && !t.cap) lowercase.add(t.lower);
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!startsName(tokens, i, lowercase)) {
      i++;
      continue;
    }
    const end = runEnd(tokens, i);
    const parts = nameParts(tokens, i, end);
    const last = parts.kind === "org" ? organisationEnd(tokens, parts.last) : parts.last;
    names.push({ kind: parts.kind, runFirst: i, first: parts.first, last });
    i = Math.max(last, i + 1);
  }
  return withAmbiguous(tokens, names);
}

/** Adds surnames that are also months or auxiliaries ("May"), if the text gives the full name somewhere. */
function withAmbiguous(tokens: Token[], names: Name[]): Name[] {
  const surnames = new Set<string>();
  for (const { kind, first, last } of names) {
    const tail = tokens[last - 1]!;
    if (kind === "person" && last - first > 1 && isAmbiguousName(tail)) surnames.add(tail.lower);
  }
  if (surnames.size === 0) return names;
  const all: Name[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (names[next]?.first === i) {
      all.push(names[next]!);
      i = Math.max(i, names[next++]!.last - 1);
    } else if (isKnownSurname(tokens, i, surnames))
      all.push({ kind: "unknown", runFirst: i, first: i, last: i + 1 });
  }
  return all;
}

// "al-Amr", "el-Sisi": names that begin with a lower-case article.
const WITH_ARTICLE = /^(?:al|el|an|ad|ar|as|ash|at|az|bin|ibn)-\p{Lu}/u;

function isNameWord(tokens: Token[], i: number): boolean {
  const t = tokens[i];
  if (t?.kind !== "word" || !(t.cap || WITH_ARTICLE.test(t.text))) return false;
  return !CALENDAR.has(t.lower) || isPartOfName(tokens, i);
}

function isFunctionWord(tokens: Token[], i: number): boolean {
  const t = tokens[i]!;
  if (!FUNCTION_WORDS.has(t.lower) || t.text === "US") return false;
  return !(isAmbiguousName(t) && isPartOfName(tokens, i));
}

/** Headlines capitalise verbs too: "Clinton | Praises". */
const isHeadlineVerb = (t: Token): boolean =>
  cueOf(t)?.finite === true && /(?:ed|s|said)$/.test(t.lower) && !isGivenName(t.text);

function startsName(tokens: Token[], i: number, lowercase: Set<string>): boolean {
  const t = tokens[i]!;
  if (!isNameWord(tokens, i) || isFunctionWord(tokens, i) || isHeadlineVerb(t)) return false;
  if (!opensSentence(tokens, i) || isGivenName(t.text)) return true;
  if (t.lower.endsWith("ly")) return false;
  // At the start of a sentence, a capital is no evidence if the text has the word in lower case too.
  return !lowercase.has(t.lower) || followsAsTitle(tokens, i);
}

/** A common word before a name is its title: "Spokesman Josh Earnest". */
function followsAsTitle(tokens: Token[], i: number): boolean {
  return isNameWord(tokens, i + 1) && !isFunctionWord(tokens, i + 1);
}

function opensSentence(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.paragraph !== tokens[i]!.paragraph) return true;
  return before.kind === "mark" || /^[.!?:…•—–-]$/.test(before.text);
}

function runEnd(tokens: Token[], from: number): number {
  const { paragraph, span } = tokens[from]!;
  let end = from + 1;
  while (end < tokens.length && end - from < MAX_TOKENS) {
    const t = tokens[end]!;
    if (t.paragraph !== paragraph || t.span !== span) break;
    if (isHeadlineVerb(t)) break;
    // "Judicial Watch": an organisation's name may end in a function word.
    const names = !isFunctionWord(tokens, end) || ORGANISATION_WORDS.has(t.lower);
    if (names && isNameWord(tokens, end)) end++;
    else if (PARTICLES.has(t.lower) && afterParticles(tokens, end) > end)
      end = afterParticles(tokens, end);
    else if (t.text === "," && SUFFIXES.has(tokens[end + 1]?.lower ?? "")) end += 2;
    else if (t.text === "&" && isNameWord(tokens, end + 1)) end += 2;
    else break;
  }
  return end;
}

/** Where a name ends that continues after particles: "Ursula | von der | Heide". Returns `from` if none does. */
function afterParticles(tokens: Token[], from: number): number {
  let end = from;
  while (end < from + 3 && PARTICLES.has(tokens[end]?.lower ?? "")) end++;
  return isNameWord(tokens, end) ? end + 1 : from;
}

/** Where a longer organisation name ends: "Centre | for Strategic and International Studies". */
function organisationEnd(tokens: Token[], last: number): number {
  let end = last;
  for (let steps = 0; steps < 4; steps++) {
    const link = tokens[end]?.lower;
    let next = end + 1;
    if (link !== "of" && link !== "for" && link !== "on" && link !== "and") break;
    if (tokens[next]?.lower === "the") next++;
    if (!isNameWord(tokens, next) || tokens[next]!.paragraph !== tokens[last - 1]!.paragraph) break;
    const reach = runEnd(tokens, next);
    const names = link !== "and" || ORGANISATION_WORDS.has(tokens[reach - 1]!.lower);
    if (!names || (link === "and" && isGivenName(tokens[next]!.text))) break;
    end = reach;
  }
  return end;
}
