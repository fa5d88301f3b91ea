import {
  FAMILY_FIRST,
  FUNCTION_WORDS,
  HEADING_WORDS,
  HONORIFICS,
  isGivenName,
  speakerClassOf,
  TITLES,
} from "../lexicon";
import type { ParsedText } from "../parse";
import { mentionsIn } from "./paragraph-mentions";

/** A line that only names someone: "Ann Lee", "Ann Lee, 44, baker", "Ann Lee – head of the port union". */
export interface NameLine {
  name: string;
  role: string | null;
  /** Where the name is, in UTF-16 code units of the text. */
  label: [number, number];
  /** The words can only be the name of a person, rather than a heading. */
  sure: boolean;
}

const MAX_LINE = 120;
const PARTICLE = "al|bin|da|de|del|della|der|di|dos|du|la|van|von|y";
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|${PARTICLE})){0,5}`;
const LINE = new RegExp(
  String.raw`^[\s*_#>•-]*(${NAME})(?:\s*(?:,|\s[–—|-]|[(:])\s*([^.!?“”"\n]*?))?[\s*_):]*$`,
  "u",
);
const DIVIDES = /\s*[,():]+\s*|\s+[–—|-]\s+/u;
const AGE = /^(?:aged? )?\d{1,3}(?: years old)?$/;

/** Reads a paragraph that only names someone, and says who that is. Returns null for any other. */
export function nameLine(parsed: ParsedText, paragraph: number): NameLine | null {
  const { start, end } = parsed.paragraphs[paragraph]!;
  if (end - start > MAX_LINE) return null;
  const line = parsed.text.slice(start, end);
  const [, words, rest = ""] = LINE.exec(line) ?? [];
  if (words === undefined) return null;
  const parts = words.split(" ");
  if (parts.some((part) => HEADING_WORDS.has(part.toLowerCase()))) return null;
  const aside = rest.split(DIVIDES);
  const aged = aside.some((part) => AGE.test(part));
  // "Reaction", "Maria, 31": a single word is a name only if an age follows.
  if (parts.length === 1 && !aged) return null;
  const role = aside.find(isRole) ?? null;
  const known = knownAs(parsed, paragraph, words);
  const at = start + line.indexOf(words);
  return {
    name: known?.name ?? words,
    role: role ?? known?.role ?? null,
    label: [at, at + words.length],
    sure: aged || role !== null || known !== null || startsAsName(parts[0]!),
  };
}

/** Whether words say what a person is: "baker", "head of the port union", "Labour MP", but not "Oslo". */
function isRole(words: string): boolean {
  const all = words.toLowerCase().split(/\s+/);
  if (/^\p{Ll}/u.test(words)) return !FUNCTION_WORDS.has(all[0]!);
  return all.some((word) => TITLES.has(word) || speakerClassOf(word) === "person");
}

/** The fullest name and the role of the person that these words name. Null if the text names no such person. */
function knownAs(parsed: ParsedText, paragraph: number, words: string) {
  const { mentions, entities, roles } = parsed;
  for (const k of mentionsIn(parsed, paragraph)) {
    const { entity } = mentions[k]!;
    const { kind, name } = entities[entity] ?? {};
    if (kind !== "person" || name === undefined) continue;
    const [first = ""] = words.toLowerCase().split(" ");
    const titled = words.endsWith(` ${name}`) && (TITLES.has(first) || HONORIFICS.has(first));
    if (titled || name.includes(words)) return { name, role: roles.get(entity) ?? null };
  }
  return null;
}

const startsAsName = (word: string): boolean =>
  isGivenName(word) || HONORIFICS.has(word.toLowerCase()) || FAMILY_FIRST.has(word.toLowerCase());
