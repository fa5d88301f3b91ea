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

/** A proper name in the text. Token indices; `runFirst` includes capitalised titles before it. */
export interface Name {
  kind: NameKind;
  runFirst: number;
  first: number;
  last: number;
}

const LONGEST = 8;

/** Takes the tokens of a text; gives the proper names in it, in order. */
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

/** Adds the surnames that are also months and the like, where the text gives them in full: "May". */
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

// "al-Amr", "el-Sisi": the article is small, the name is not.
const ARTICLED = /^(?:al|el|an|ad|ar|as|ash|at|az|bin|ibn)-\p{Lu}/u;

function isNameWord(tokens: Token[], i: number): boolean {
  const t = tokens[i];
  if (t?.kind !== "word" || !(t.cap || ARTICLED.test(t.text))) return false;
  return !CALENDAR.has(t.lower) || isPartOfName(tokens, i);
}

function isFunctionWord(tokens: Token[], i: number): boolean {
  const t = tokens[i]!;
  if (!FUNCTION_WORDS.has(t.lower) || t.text === "US") return false;
  return !(isAmbiguousName(t) && isPartOfName(tokens, i));
}

/** In a headline the verb is capitalised too: "Clinton | Praises". */
const isHeadlineVerb = (t: Token): boolean =>
  cueOf(t)?.finite === true && /(?:ed|s|said)$/.test(t.lower) && !isGivenName(t.text);

function startsName(tokens: Token[], i: number, lowercase: Set<string>): boolean {
  const t = tokens[i]!;
  if (!isNameWord(tokens, i) || isFunctionWord(tokens, i) || isHeadlineVerb(t)) return false;
  if (!opensSentence(tokens, i) || isGivenName(t.text)) return true;
  if (t.lower.endsWith("ly")) return false;
  // A capital at the head of a sentence says nothing about a word that stands elsewhere without.
  return !lowercase.has(t.lower) || followsAsTitle(tokens, i);
}

/** "Spokesman Josh Earnest": a common word before a name stays in the run, as its title. */
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
  while (end < tokens.length && end - from < LONGEST) {
    const t = tokens[end]!;
    if (t.paragraph !== paragraph || t.span !== span) break;
    if (isHeadlineVerb(t)) break;
    // "Judicial Watch": a word that opens other sentences may end the name of a body.
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

/** "Ursula | von der | Heide": where the name goes on after small words, or the same place. */
function afterParticles(tokens: Token[], from: number): number {
  let end = from;
  while (end < from + 3 && PARTICLES.has(tokens[end]?.lower ?? "")) end++;
  return isNameWord(tokens, end) ? end + 1 : from;
}

/** "Centre | for Strategic and International Studies", "University | of California San Diego". */
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
