import { isGivenName, PARTICLES, SUFFIXES } from "../../lexicon";
import type { Name } from "../../names";
import type { Token } from "../../tokens";
import type { Entity } from "./entity";
import type { Namesakes } from "./namesakes";

/** What is known about the names in a text while they are being linked. */
export interface Register {
  text: string;
  tokens: Token[];
  entities: Entity[];
  byFull: Map<string, number>;
  namesakes: Namesakes;
  /** Surnames of several words, as found in full names, in lower case: "van der heide". */
  surnames: Set<string>;
}

/** Registers the surnames of several words that a full name may contain. */
export function addSurnames(
  { text, tokens, surnames }: Register,
  { kind, first, last }: Name,
): void {
  if (kind !== "person" || last - first < 3 || PARTICLES.has(tokens[first]!.lower)) return;
  for (let from = first + 1; from < last - 1; from++) {
    const opens = PARTICLES.has(tokens[from]!.lower) || OF_FAMILY.test(tokens[from]!.text);
    // "| Ortega Villar |", after "María José Ortega Villar".
    const double = from === last - 2 && beginsName(tokens, first) && mayBeSurname(tokens[from]!);
    if (!opens && !double) continue;
    surnames.add(text.slice(tokens[from]!.start, tokens[last - 1]!.end).toLowerCase());
  }
}

// Siobhán | Ní Dhomhnaill |.
const OF_FAMILY = /^(?:Ní|Nic|Ó|Uí|Mac|Abu|St\.?|San|Santa)$/u;

/** Whether a name begins with its first word, which in a headline may be any: "Conservative | Icon | Morton Blackwell". */
export const beginsName = (tokens: Token[], first: number): boolean =>
  isGivenName(tokens[first]!.text) || tokens[first]!.paragraph > 0;

/** Whether a word inside a name may be the first of two surnames: not a given name or an initial. */
export const mayBeSurname = ({ kind, text, cap, lower }: Token): boolean =>
  kind === "word" && cap && /\p{Ll}{2}/u.test(text) && !isGivenName(text) && !PARTICLES.has(lower);

/**
 * Whether a name is a surname of several words rather than a full name: "Van der Heide", where the text has "Anna van
 * der Heide".
 */
export const isSurname = (register: Register, name: Name): boolean =>
  name.last - name.first > 1 && register.surnames.has(textOf(register, name).toLowerCase());

/** The main word of a name: its last, apart from any suffix or mark after it. */
export function headOf(tokens: Token[], name: Name): number {
  let head = name.last - 1;
  while (head > name.first && SUFFIXES.has(tokens[head]!.lower)) head--;
  return tokens[head]!.kind === "word" ? head : Math.max(name.first, head - 1);
}

/** A name in lower case and without accents, which a text may leave out: "Matic", after "Goran Matić". */
export const folded = (name: string): string => {
  const lower = name.toLowerCase();
  return BEYOND_ASCII.test(lower) ? lower.normalize("NFD").replaceAll(/\p{M}/gu, "") : lower;
};
const BEYOND_ASCII = /[^\0-\x7f]/;

/** A name as the text writes it. */
export const textOf = ({ text, tokens }: Register, { first, last }: Name): string =>
  text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, " ");
