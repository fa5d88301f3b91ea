// Clauses without a conjunction whose subject is a noun: "said | the public deserved better", "thinks | the glut will
// last".
import { CALENDAR, FUNCTION_WORDS, PREPOSITIONS, wordSet } from "../../lexicon";
import { cueOf, type Token, wordAt } from "../../tokens";
import { isAuxiliary } from "./auxiliary";
import { isPresent } from "./finite";

const THINKS = /^(?:believes?|thinks?|fears|hopes?|reckons?|suspects?|doubts?|argues?|insists?)$/;
const EXPECTS = /^expects?$/;
const DETERMINERS = wordSet(
  "the a an his her its their this that these those no most some both each every neither either all many few several",
);
const MAX_AHEAD = 9;

const opensNoun = (t: Token | undefined): boolean =>
  t?.kind === "word" && (DETERMINERS.has(t.lower) || t.cap);

/**
 * Whether a verb of thinking is followed by the clause that it reports: "believes | the glut will last", "expects |
 * Norway to pay".
 */
export function thinksClause(tokens: Token[], cue: number): boolean {
  const { lower } = tokens[cue]!;
  const present = lower.endsWith("s") || isPresent(tokens, cue);
  const expects = EXPECTS.test(lower);
  if (!present || !(expects || THINKS.test(lower))) return false;
  if (wordAt(tokens, cue + 1) === "that" || opensBareClause(tokens, cue + 1)) return true;
  if (expects)
    return opensSubject(tokens[cue + 1]) && follows(tokens, cue + 1, (t) => t.lower === "to");
  if (!opensNoun(tokens[cue + 1])) return false;
  // "Thinks | neither side wants a war": after these, a form in "-s" is a verb.
  const one = /^(?:neither|each|either|every|this|that)$/.test(wordAt(tokens, cue + 1));
  return follows(tokens, cue + 1, (t) => isAuxiliary(t) || (one && /[^su'’]s$/.test(t.lower)));
}

const MAX_BARE = 3;

/** "Believes | ministers can be persuaded", "thinks | fish stocks will recover". */
function opensBareClause(tokens: Token[], first: number): boolean {
  for (let i = first; i < first + MAX_BARE; i++) {
    const t = tokens[i];
    if (t?.kind !== "word" || t.span >= 0 || t.cap || isLink(t.lower)) return false;
    if (/[^su'’]s$/.test(t.lower) && tokens[i + 1] && isAuxiliary(tokens[i + 1]!)) return true;
  }
  return false;
}

const isLink = (lower: string): boolean => PREPOSITIONS.has(lower) || FUNCTION_WORDS.has(lower);

/** "Expects | exports to fall", "expects | growth to slow". */
const opensSubject = (t: Token | undefined): boolean =>
  opensNoun(t) || (t?.kind === "word" && !isLink(t.lower));

function follows(tokens: Token[], first: number, test: (t: Token) => boolean): boolean {
  for (let i = first + 1; i < first + MAX_AHEAD && tokens[i]?.kind === "word"; i++)
    if (test(tokens[i]!)) return true;
  return false;
}

/**
 * Whether "said" is followed by a clause whose subject is a noun with an article: "said | the public deserved better".
 */
export function saysNounClause(tokens: Token[], cue: number): boolean {
  if (!SAID.test(tokens[cue]!.lower)) return false;
  const inverted = tokens[cue - 1]?.kind !== "word" || tokens[cue - 1]!.span >= 0;
  if (!inverted && isNameClause(tokens, cue + 1)) return true;
  const plural = opensPlural(tokens, cue + 1);
  if (!plural && !/^(?:the|its|his|her|their|an?)$/.test(wordAt(tokens, cue + 1))) return false;
  // "“X” | said | the minister": after a quotation, the noun is the subject.
  if (tokens[cue - 1]?.kind === "mark" || tokens[cue - 1]?.span !== -1) return false;
  return !reportsAgain(tokens, cue) && (plural || hasVerb(tokens, cue + 2));
}

const SAID =
  /^(?:said|maintain(?:s|ed)|insisted|contend(?:s|ed)|claim(?:s|ed)|argued|conceded|admitted|acknowledged|alleged)$/;
const MAX_NAME = 6;

/** Whether a name and its verb begin a clause at a token: "said | Ankara rejected | the map". */
export function isNameClause(tokens: Token[], first: number): boolean {
  let verb = first;
  while (verb < first + MAX_NAME && isNamePart(tokens, verb)) verb++;
  return verb > first && tokens[verb]?.span === -1 && cueOf(tokens[verb])?.finite === true;
}

const isNamePart = (tokens: Token[], i: number): boolean =>
  tokens[i]?.cap === true
    ? !CALENDAR.has(tokens[i]!.lower)
    : wordAt(tokens, i) === "and" && tokens[i - 1]!.cap && tokens[i + 1]?.cap === true;

/** "Said | crews had | been filmed". */
function opensPlural(tokens: Token[], i: number): boolean {
  const [noun, verb] = [tokens[i], tokens[i + 1]];
  if (noun?.kind !== "word" || noun.cap || !/[^su'’]s$/.test(noun.lower)) return false;
  return (
    verb !== undefined &&
    /^(?:had|have|were|are|would|will|could|may|might|must|should)$/.test(verb.lower)
  );
}

const MAX_SENTENCE = 60;

/**
 * Whether the sentence has another verb of saying, so that the model has to decide what each verb reports: "Said the
 * pier was safe, and others | warned | that".
 */
function reportsAgain(tokens: Token[], cue: number): boolean {
  const { sentence } = tokens[cue]!;
  for (let i = cue + 2; i < cue + MAX_SENTENCE && tokens[i]?.sentence === sentence; i++)
    if (cueOf(tokens[i])?.class === "say" && cueOf(tokens[i])!.finite) return true;
  return false;
}

const PAST =
  /[^e]ed$|^(?:went|came|took|gave|left|held|made|saw|met|won|lost|ran|fell|led|sent|got|kept|knew|felt|paid|stood|rose|lay|meant|needed|remained)$/;
// Words that continue a noun phrase, or a participle that modifies it: "the deal | signed | in May".
const GOES_ON = wordSet("of in for at from to on by with and or behind between over under");

/** Whether a noun phrase that begins before a token is followed by its verb: "the | public deserved better". */
function hasVerb(tokens: Token[], first: number): boolean {
  for (let i = first; i < first + MAX_AHEAD - 2 && tokens[i]?.kind === "word"; i++) {
    const t = tokens[i]!;
    if (/^(?:who|which|that)$/.test(t.lower)) return false;
    if (GOES_ON.has(t.lower) || t.cap) continue;
    if (isAuxiliary(t)) return true;
    const next = tokens[i + 1];
    const past = i > first && PAST.test(t.lower) && !cueOf(t);
    if (past && next?.kind === "word" && !GOES_ON.has(next.lower)) return true;
  }
  return false;
}
