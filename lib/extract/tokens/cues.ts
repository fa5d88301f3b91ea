import {
  BE,
  CLAIM_NOUNS,
  FUNCTION_WORDS,
  SAY,
  SAYING_NOUNS,
  SHOW,
  SPEAK,
  THINK,
  verbForms,
  wordSet,
} from "../lexicon";
import { BEGINS, expressionAt } from "./expressions";
import { isPluralPresent, isVerbOfMany } from "./plural-inversion";
import { type Cue, type Token, wordAt } from "./token";

const CUES = new Map<string, Cue>();
for (const [kind, verbs] of [
  ["show", SHOW],
  ["think", THINK],
  ["speak", SPEAK],
  ["say", SAY],
] as const) {
  for (const verb of verbs) {
    const [base, third, gerund, past, participle] = verbForms(verb) as [string, ...string[]];
    for (const form of [base, gerund]) CUES.set(form!, { class: kind, base, finite: false });
    for (const form of [third, past, participle])
      CUES.set(form!, { class: kind, base, finite: true });
  }
}
// Verbs in the present of several people that look like nouns.
const ALSO_NOUNS = new Map<string, Cue>(
  [...["note", "report"].map((verb) => CUES.get(verb)!), CUES.get("fear")!].map((cue) => [
    cue.base,
    { ...cue, finite: true },
  ]),
);
// Verbs whose base form and past are the same; articles use the past.
for (const verb of ["read", "put", "cast"])
  CUES.set(verb, { class: "say", base: verb, finite: true });
for (const noun of ["like", "long", "look", "love", "fear", "care", "dream", "means", "second"])
  CUES.delete(noun);

// Words that are not verbs of saying, but may begin an expression: one look-up per word finds both.
const NO_CUE: Cue = { class: "say", base: "", finite: false };
for (const word of BEGINS) if (!CUES.has(word)) CUES.set(word, NO_CUE);

const PRESS = wordSet(
  `conference conferences release releases briefing briefings secretary office officer statement availability corps
  freedom gaggle digest service agency reports`,
);
const PLURAL = wordSet(
  `questions talks comments claims reports calls demands plans votes notes rates offers orders doubts fears hopes
  views requests pledges promises remarks threats attacks posts tweets states details answers references messages
  letters`,
);
const BEFORE_PLURAL = wordSet(
  `both two three four five six seven eight nine ten faced met made took gave got answered fielded drew sparked raised
  prompted held resisted ignored heeded defied spurned resisting ignoring facing new more further other several many few some all tough fresh recent such and freight interest
  exchange peace trade ceasefire`,
);

/** Whether a word in -s is a noun here: "faced | questions | about", "Container | rates | out of". */
function isPluralNoun(tokens: Token[], i: number): boolean {
  const { lower, sentence } = tokens[i]!;
  if (!PLURAL.has(lower)) return false;
  // "Container | rates | out of Oslo": the verb has an object.
  if (lower === "rates" && /^(?:out|for|on|in|at|of|from|to)$/.test(wordAt(tokens, i + 1)))
    return true;
  const before = tokens[i - 1];
  return before !== undefined && before.sentence === sentence && BEFORE_PLURAL.has(before.lower);
}

const DETERMINERS = new Set(
  "the a an his her their its my our your own this these no any 's ’s".split(" "),
);
const PREPOSITIONS = new Set("of for in on with by at from".split(" "));

/** Sets the cue of every token that is a reporting verb. */
export function assignCues(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const ofMany = ALSO_NOUNS.get(token.lower);
    if (ofMany && isVerbOfMany(tokens, i)) {
      token.cue = ofMany;
      continue;
    }
    const known = token.kind === "word" ? CUES.get(token.lower) : undefined;
    if (!known || isFixed(tokens, i)) continue;
    const expression = BEGINS.has(token.lower) ? expressionAt(tokens, i) : null;
    token.cue = expression ?? (known === NO_CUE || isNoun(tokens, i) ? null : known);
    if (
      token.cue?.finite === false &&
      (isPastAsBase(tokens, i) || isPluralPresent(tokens, i) || isEmphatic(tokens, i))
    )
      token.cue = { ...token.cue, finite: true };
  }
}

/** "The Bank of Ghana | forecast | that": a past that has no ending. */
const isPastAsBase = (tokens: Token[], i: number): boolean =>
  tokens[i]!.lower === "forecast" && wordAt(tokens, i + 1) === "that";

/** Whether "did" only stresses a verb, which is then finite: "she did | say | that", "did later | admit". */
function isEmphatic(tokens: Token[], i: number): boolean {
  if (tokens[i]!.lower !== tokens[i]!.cue!.base) return false;
  const did = /ly$|^(?:also|later|then|once|again|at least)$/.test(wordAt(tokens, i - 1))
    ? i - 2
    : i - 1;
  const subject = tokens[did - 1];
  return (
    /^(?:did|does|do)$/.test(wordAt(tokens, did)) &&
    subject?.kind === "word" &&
    !/^(?:to|as|so|than|what|how|why|where|when|nor)$/.test(subject.lower)
  );
}

const TURNS = wordSet(
  `push pushes pushed pushing hit hits hitting fight fights fought fighting strike strikes struck striking fire fires fired
  firing come comes came coming go goes went going bring brings brought bringing send sends sent sending look looks looked
  looking turn turns turned turning roll rolls rolled rolling step steps stepped stepping cut cuts cutting hold holds held
  holding put puts putting`,
);

/** Whether a word is part of a fixed phrase or is a noun, and does not begin an expression either. */
function isFixed(tokens: Token[], i: number): boolean {
  const next = wordAt(tokens, i + 1);
  const before = wordAt(tokens, i - 1);
  switch (tokens[i]!.lower) {
    // "Think tank", "press | release".
    case "think":
      return next.startsWith("tank");
    case "press":
      return PRESS.has(next);
    // "Took | note | of the request".
    case "note":
      return /^t(?:ook|aken?|akes|aking)$/.test(before);
    // "A regular press | briefing", unless someone is doing it.
    case "briefing":
      return !BE.has(before);
    // "A memorandum of | understanding".
    case "understanding":
      return /^(?:of|an?|the|common|mutual)$/.test(before);
    // "Pushed | back | against".
    case "back":
      return TURNS.has(before);
    case "called":
      return isNaming(tokens, i);
    default:
      // "The Associated Press | reports": a name.
      return before === "press" && !tokens[i - 1]!.cap && PRESS.has(tokens[i]!.lower);
  }
}

/** Whether a word that looks like a reporting verb is a noun. */
const isNoun = (tokens: Token[], i: number): boolean =>
  isPluralNoun(tokens, i) ||
  isBehindDeterminer(wordAt(tokens, i - 1), tokens[i]!.lower) ||
  isBehindQuoted(tokens, i) ||
  isHeadNoun(tokens, i) ||
  isCalledSomething(tokens, i) ||
  isObject(tokens, i);

/**
 * Whether a participle only gives a name, so that nobody says it: "A ship | called | Noor 7 | left". "A rival called
 * Lee a liar" has a verb.
 */
function isNaming(tokens: Token[], i: number): boolean {
  if (!tokens[i + 1]?.cap) return false;
  const [before, article] = [tokens[i - 1], tokens[i - 2]];
  if (before?.kind !== "word" || before.cap || !/^an?$/.test(article?.lower ?? "")) return false;
  let end = i + 1;
  while (tokens[end]?.cap || tokens[end]?.kind === "number") end++;
  return !/^(?:an?|the|as|his|her|its|their|for|on|it)$/.test(wordAt(tokens, end));
}

/** Whether the word before shows that a word is a noun: "the claims", "in comments". */
function isBehindDeterminer(before: string, lower: string): boolean {
  if (DETERMINERS.has(before)) return !lower.endsWith("ing") || /^(?:finding|warning)$/.test(lower);
  return PREPOSITIONS.has(before) && !/(?:ing|ed)$/.test(lower);
}

const MAX_QUOTED = 5;

/** Whether a noun for something said follows quoted words that describe it: "the “absurd” | claim". */
function isBehindQuoted(tokens: Token[], i: number): boolean {
  if (tokens[i - 1]?.kind !== "mark" || !SAYING_NOUNS.has(tokens[i]!.lower.replace(/s$/, "")))
    return false;
  for (let k = i - 2; k > i - 2 - MAX_QUOTED; k--)
    if (tokens[k]?.kind === "mark") return DETERMINERS.has(wordAt(tokens, k - 1));
  return false;
}

/** Whether a noun for something said follows the name of its issuer: "a Pentagon | report". */
function isHeadNoun(tokens: Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (!SAYING_NOUNS.has(lower) || CUES.get(lower)?.finite !== false) return false;
  const before = tokens[i - 1];
  if (!before?.cap || before.lower.endsWith("s") || FUNCTION_WORDS.has(before.lower)) return false;
  return tokens[i - 2]?.lower !== "and";
}

const MAX_PREDICATE = 5;

/** Whether a noun for a claim follows what a verb calls it: "rejected as baseless | claims | that". */
function isCalledSomething(tokens: Token[], i: number): boolean {
  if (!CLAIM_NOUNS.has(tokens[i]!.lower)) return false;
  for (let k = i - 1; k > i - 1 - MAX_PREDICATE && tokens[k]?.kind !== "punct"; k--)
    if (wordAt(tokens, k) === "as") return cueOf(tokens[k - 1])?.finite === true;
  return false;
}

/** Whether a noun follows a verb as its object: "expressed | doubt", "rejected | claims". */
function isObject(tokens: Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const cue = CUES.get(lower);
  if (!cue || /(?:ed|ing)$/.test(lower) || !cueOf(tokens[i - 1])?.finite) return false;
  return (
    SAYING_NOUNS.has(lower.replace(/s$/, "")) ||
    CLAIM_NOUNS.has(lower) ||
    /^(?:doubts?|hopes?|supports?|views|plans?|demands?|regrets?)$/.test(lower)
  );
}

/** How a token reports speech or thought. Returns null if it is not a reporting verb. */
export function cueOf(token: Token | undefined): Cue | null {
  return token?.cue ?? null;
}

/** Whether a token is a finite reporting verb, and not in a name or a headline: "said", "believes", "shows". */
export function isReportingVerb(token: Token | undefined): boolean {
  return cueOf(token)?.finite === true && !token!.cap;
}

/** Whether a token is a finite verb of saying, and not in a name or a headline: "said", "tells". */
export function isSayingVerb(token: Token | undefined): boolean {
  return cueOf(token)?.class === "say" && isReportingVerb(token);
}
