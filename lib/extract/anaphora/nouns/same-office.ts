// Whether an office mentioned without a name can be the one that someone holds: "the finance minister" is not the
// trade minister, and "the president" no vice president.
import { wordSet } from "../../lexicon";
import { type Mention, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";

const BELOW = /(?<!\p{L})(?:deputy|vice|assistant|associate|under|shadow|junior)(?!\p{L})/u;
const PAST = /(?<!\p{L})(?:former|ex|erstwhile|late|one-time|onetime)(?!\p{L})/u;
const GOVERNS = /(?<!\p{L})(?:prime minister|premier|taoiseach|head of government|pm)(?!\p{L})/u;
const HEADS = wordSet("chief head boss");
const STATE =
  /(?<!\p{L})(?:president|premier|prime minister|chancellor)(?!\p{L})(?! of (?:the )?\p{L}+ (?:bank|union|board))/u;
const MINISTER = /(?<!\p{L})(?:minister|secretary)(?!\p{L}|[ -]general)/u;
const COMPANY_HEAD =
  /(?<!\p{L})(?:executive|ceo|head|boss|managing director|chair(?:man|woman)?|president|founder)/u;

// Offices of which a country or a body has one, so that nobody below is called by them.
const ONE_ONLY = wordSet("president premier chancellor governor speaker king queen pope emperor");

// What an office is responsible for, or whose it is. Words of a line mean the same.
const MATTERS = [
  "foreign external exterior diplomatic state",
  "interior home internal homeland",
  "defence defense war military army navy naval pentagon force",
  "finance financial treasury exchequer fiscal budget",
  "economy economic economics",
  "trade commerce commercial business export exports",
  "industry industrial",
  "justice law legal",
  "health",
  "education schools",
  "energy power oil petroleum",
  "environment environmental climate ecology",
  "agriculture agricultural farm farming food fisheries",
  "transport transportation railways aviation",
  "labour labor employment",
  "culture tourism sport sports",
  "immigration migration",
  "technology science digital",
  "police",
  "ministry department",
  "embassy consulate",
  "court",
  "union",
  "university college school",
  "hospital",
].flatMap((line, i) => line.split(" ").map((word) => [word, i] as const));

const NO_MATTER: readonly number[] = [];
const LINES = new Map<string, number[]>();
for (const [word, line] of MATTERS) LINES.set(word, [...(LINES.get(word) ?? []), line]);

const mattersIn = (words: string[]): Set<number> =>
  new Set(words.flatMap((word) => LINES.get(word) ?? NO_MATTER));

/** Whether the office that a noun phrase names can be the office in a role. */
export function mayBeOffice({ tokens }: ParsedText, noun: Mention, role: string): boolean {
  const { lower } = tokens[noun.head]!;
  const lowerOf = (first: number, last: number) => tokens.slice(first, last).map((t) => t.lower);
  const front = lowerOf(noun.first, noun.head);
  // "The secretary | of state |".
  const matters = mattersIn([...front, ...lowerOf(noun.last, phraseEnd(tokens, noun))]);
  return isSameOffice(lower, front, matters, role.toLowerCase());
}

function isSameOffice(noun: string, front: string[], matters: Set<number>, role: string): boolean {
  const before = front.join(" ");
  const prime = front.includes("prime");
  if (BELOW.test(before)) return BELOW.test(role);
  const exact = prime || matters.size > 0 || ONE_ONLY.has(noun);
  if (exact && BELOW.test(role)) return false;
  if (exact && PAST.test(role) && !PAST.test(before)) return false;
  if (prime) return GOVERNS.test(role);
  if (noun === "executive" && front.includes("chief")) return COMPANY_HEAD.test(role);
  const own = mattersIn(role.split(/[^\p{L}]+/u));
  if (noun === "minister" && own.size === 0 && GOVERNS.test(role)) return false;
  const shared = [...matters].some((matter) => own.has(matter));
  // "The defence chief" is its minister, and nobody who heads the state; "the chief" isn't a minister.
  if (HEADS.has(noun) && !shared && (matters.size > 0 ? STATE : MINISTER).test(role)) return false;
  return matters.size === 0 || own.size === 0 || shared;
}
