// Expressions of several words that report something: "made clear that", "was of the view that", "is adamant that".
import { CLAIM_NOUNS, CLAUSE_OPENERS, wordSet } from "../lexicon";
import { charged, held, letSlip, madeClaim } from "./claims-made";
import { conveyed, raised } from "./stances";
import { type Cue, type Token, wordAt } from "./token";

/** Reads an expression that begins at a token. Returns null if it does not report anything. */
type Reading = (tokens: Token[], i: number) => Cue | null;

const ADVERB = wordSet(
  "it very quite abundantly perfectly itself himself herself themselves once again also",
);

const OPENS_NOUN =
  /^(?:the|an?|he|she|it|they|we|there|no|its|his|her|their|neither|any|all|this|these)$/;

/** "Made | it very | clear that", "made clear | the talks were over", "made plain | her distaste". */
const madeClear: Reading = (tokens, i) => {
  const made = madeClaim(tokens, i);
  if (made) return made;
  const { lower } = tokens[i]!;
  let at = i + 1;
  while (at < i + 4 && ADVERB.has(wordAt(tokens, at))) at++;
  const reports = /^(?:clear|plain|known)$/.test(wordAt(tokens, at));
  return reports &&
    (CLAUSE_OPENERS.has(wordAt(tokens, at + 1)) || OPENS_NOUN.test(wordAt(tokens, at + 1)))
    ? { class: "say", base: "state", finite: lower === "makes" || lower === "made" }
    : null;
};

/** "Let it be known that". */
const letBeKnown: Reading = (tokens, i) =>
  letSlip(tokens, i) ??
  (["it", "be", "known"].every((word, k) => wordAt(tokens, i + 1 + k) === word)
    ? { class: "say", base: "state", finite: true }
    : null);

/** "Allowed | that it was late": conceded. */
const allowed: Reading = (tokens, i) =>
  wordAt(tokens, i + 1) === "that" && wordAt(tokens, i - 1) !== "be"
    ? { class: "say", base: "concede", finite: true }
    : null;

// Something that can be put forward in words: a plan, but not "a medal".
const MATTER =
  /^(?:an?|the|its|his|her|their|new|fresh|revised|two|three|four)\b.*\b(?:plans?|proposals?|offers?|measures?|packages?|reforms?|steps|roadmap|framework|strategy|budget|bill|compromise|text|draft|terms|tariffs?|levy|sanctions|cuts?|rules|timetable|idea|amendments?|resolution|agreement|scheme)\b/;
// "Is expected to | table | an offer": put forward. Otherwise these are nouns, or things that are done.
const AWAITED = wordSet(
  `expected due set likely poised scheduled slated planning plans planned intends prepared ready hope hopes hoping
  going about tipped certain wants`,
);
const MAX_MATTER = 5;

const tabled: Reading = (tokens, i) => {
  if (wordAt(tokens, i - 1) !== "to" || !AWAITED.has(wordAt(tokens, i - 2))) return null;
  const object = tokens.slice(i + 1, i + 1 + MAX_MATTER).map(({ lower }) => lower);
  return MATTER.test(object.join(" ")) ? { class: "speak", base: "table", finite: false } : null;
};

const isFiniteForm = (lower: string): boolean => !lower.endsWith("ing");

/** "Put forward a plan", "spelled out the terms": proposed or told. */
const putForward: Reading = (tokens, i) => {
  const { lower } = tokens[i]!;
  const particle = lower.startsWith("put") ? /^forward$/ : /^(?:out|forth)$/;
  const object = /^(?:an?|the|his|her|its|their|two|three|four|how|what|why)$/;
  return particle.test(wordAt(tokens, i + 1)) && object.test(wordAt(tokens, i + 2))
    ? { class: "speak", base: "propose", finite: isFiniteForm(lower) }
    : null;
};

const MAX_BEFORE_CLAIM = 4;
// "Waved away", "pushed back against", "hit back at", "cast serious doubt on", "poured cold water on".
const REBUFFS =
  /^(?:(?:brush|wav|bat|shrug|laugh|swe(?:ep|pt)|push)\p{L}* (?:aside|away|off|back (?:against|on|at))|hit\p{L}* back at|(?:cast|pour|thr[eo]w)\p{L}* (?:(?:\p{L}+ )?doubts? (?:on|over)|cold water (?:on|over))) /u;

/** Where the object of an expression for rejecting something begins. Returns -1 if a verb begins no such expression. */
export function objectOfRebuff(tokens: Token[], verb: number): number {
  const words = tokens.slice(verb, verb + 5).map(({ lower }) => lower);
  const [found] = REBUFFS.exec(`${words.join(" ")} `) ?? [];
  return found ? verb + found.split(" ").length - 1 : -1;
}

/** "Brushed aside | suggestions": something said must follow, as "waved off the fleet" rejects nothing. */
const rebuffed: Reading = (tokens, i) => {
  const object = objectOfRebuff(tokens, i);
  if (object < 0) return null;
  for (let k = object; k < object + MAX_BEFORE_CLAIM && tokens[k]?.kind === "word"; k++)
    if (REBUFFED.test(tokens[k]!.lower) || isRumour(tokens[k]!.lower))
      return { class: "speak", base: "dismiss", finite: isFiniteForm(tokens[i]!.lower) };
  return null;
};

const REBUFFED = /^(?:question|call|doubt)s?$/;
// What is also of paper, and can be pushed aside by hand.
const PAPER = wordSet("account accounts statement statements story stories");
const isRumour = (lower: string): boolean => CLAIM_NOUNS.has(lower) && !PAPER.has(lower);

const BE = wordSet("is are was were be been being remain remains remained");
const BELIEVES: Cue = { class: "say", base: "believe", finite: true };

/** "Was of the | view | that". */
const ofTheView: Reading = (tokens, i) =>
  wordAt(tokens, i + 1) === "that" &&
  wordAt(tokens, i - 2) === "of" &&
  BE.has(wordAt(tokens, i - 3))
    ? BELIEVES
    : null;

/** "Is adamant that", "was less sure that". */
const hasAttitude: Reading = (tokens, i) => {
  if (wordAt(tokens, i + 1) !== "that") return null;
  const before = wordAt(tokens, i - 1);
  const adverb = before.endsWith("ly") || /^(?:more|less|also|still|not|very|quite)$/.test(before);
  return BE.has(before) || (adverb && BE.has(wordAt(tokens, i - 2))) ? BELIEVES : null;
};

const EXPRESSIONS: [words: string, reading: Reading][] = [
  ["make makes making made", madeClear],
  ["let lets", letBeKnown],
  ["allowed allows grants", allowed],
  ["table unveil present float", tabled],
  [
    "give gives gave giving given issue issues issued issuing repeat repeats repeated advance advances advanced offer offers offered sound sounds sounded draw draws drew drawing reach reaches reached come comes came",
    madeClaim,
  ],
  ["hold holds held", held],
  ["charge charges charged", charged],
  ["put puts putting set sets setting spelled spelt spells spelling", putForward],
  [
    `brushed brushes brushing waved waves waving batted bats batting shrugged shrugs shrugging laughed laughs laughing
    swept sweeps sweeping pushed pushes pushing hit hits hitting cast casts casting poured pours pouring threw throws throwing`,
    rebuffed,
  ],
  ["raise raises raised raising", raised],
  ["convey conveys conveyed conveying lodge lodges lodged lodging", conveyed],
  ["view opinion belief mind understanding", ofTheView],
  // Adjectives that report a view when a clause follows.
  [
    `adamant confident convinced certain sure hopeful optimistic pessimistic clear emphatic insistent worried afraid
    sceptical skeptical`,
    hasAttitude,
  ],
];

const READINGS = new Map(
  EXPRESSIONS.flatMap(([words, reading]) =>
    [...wordSet(words)].map((word): [string, Reading] => [word, reading]),
  ),
);

/** Every word that an expression may begin with. */
export const BEGINS: ReadonlySet<string> = new Set(READINGS.keys());

/** How an expression that begins at a token reports something. Returns null if none begins there. */
export const expressionAt = (tokens: Token[], i: number): Cue | null =>
  READINGS.get(tokens[i]!.lower)?.(tokens, i) ?? null;
