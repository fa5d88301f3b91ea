import { FINITE_AUXILIARIES, HEADING_WORDS } from "../lexicon";
import { cueOf, isApostropheS, type Token } from "../tokens";
import { isAmbiguousName, isKnownSurname } from "./ambiguous-names";
import { holderIn } from "./holders";
import type { NameKind } from "./name-kind";
import { nameParts } from "./name-parts";
import { endOfOrganisation, endOfRun, POSTNOMINAL, type Spellings, startsName } from "./name-runs";
import { givenNamesOfHe } from "./surname-he";

/** A proper name. Token indices; `last` is exclusive, and `runFirst` includes capitalised titles. */
export interface Name {
  kind: NameKind;
  runFirst: number;
  first: number;
  last: number;
}

/** Finds the proper names in a text, in order. */
export function findNames(tokens: Token[]): Name[] {
  const spellings: Spellings = {
    lowercase: new Set(),
    capitals: new Set(),
    alone: new Set(),
    behindHe: givenNamesOfHe(tokens),
  };
  tokens.forEach((t, i) => {
    if (t.kind !== "word") return;
    if (!t.cap) spellings.lowercase.add(t.lower);
    else if (tokens[i - 1]?.kind === "word" && tokens[i - 1]!.paragraph === t.paragraph)
      spellings.capitals.add(t.lower);
    if (t.cap && !tokens[i - 1]?.cap && !tokens[i + 1]?.cap) spellings.alone.add(t.lower);
  });
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (isDegree(tokens, i)) {
      i += tokens[i]!.text === "Ph" ? 3 : 1;
      continue;
    }
    // "Ann Lee | KC | said".
    const person = names.at(-1);
    if (person?.kind === "person" && person.last === i && POSTNOMINAL.test(tokens[i]!.text)) {
      i++;
      continue;
    }
    if (isDowningStreet(tokens, i)) {
      names.push({ kind: "org", runFirst: i, first: i, last: i + 2 });
      i += 2;
      continue;
    }
    if (isHeading(tokens, i) || !startsName(tokens, i, spellings)) {
      i++;
      continue;
    }
    const end = endOfRun(tokens, i);
    const parts = nameParts(tokens, i, end);
    const body = parts.kind === "org" ? endOfOrganisation(tokens, parts.last) : parts.last;
    const mayHold = parts.kind === "org" || parts.kind === "person";
    // An office covers the whole run, including any place that a name would not begin with: "Governor of | Oslo
    // Region".
    const last = mayHold ? holderIn(tokens, i, body, spellings.alone) : body;
    const held = last < body;
    const [kind, first] = held ? (["org", i] as const) : ([parts.kind, parts.first] as const);
    names.push({ kind, runFirst: i, first, last });
    i = Math.max(last, i + 1);
  }
  return withAmbiguous(tokens, names);
}

/** "| No 10 | said", "a source in | Number 10 |", but not "No 10 ships". */
const isDowningStreet = (tokens: Token[], i: number): boolean =>
  /^(?:No\.?|Number)$/.test(tokens[i]!.text) &&
  tokens[i + 1]?.text === "10" &&
  (tokens[i + 2]?.kind !== "word" ||
    isApostropheS(tokens[i + 2]) ||
    cueOf(tokens[i + 2]) !== null ||
    FINITE_AUXILIARIES.has(tokens[i + 2]!.lower));

/** Whether a degree follows a name: "Ann Lee, | Ph.D. |, a virologist". */
const isDegree = (tokens: Token[], i: number): boolean =>
  tokens[i - 1]?.text === "," &&
  (/^(?:M\.D\.|J\.D\.|Ed\.D\.|M\.P\.H\.|MBA|MD|PhD|MPH|FRS|RN|Esq\.?)$/.test(tokens[i]!.text) ||
    (tokens[i]!.text === "Ph" && tokens[i + 1]?.text === "." && tokens[i + 2]?.text === "D."));

/** Whether a word and a colon begin a paragraph and say what it is: "Interview: ...". */
export const isHeading = (tokens: Token[], i: number): boolean =>
  tokens[i + 1]?.text === ":" &&
  tokens[i - 1]?.paragraph !== tokens[i]!.paragraph &&
  HEADING_WORDS.has(tokens[i]!.lower);

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
