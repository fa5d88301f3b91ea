// What only looks reported: who or what the verb belongs to cannot speak, or the word is no verb.
import { FUNCTION_WORDS, PREPOSITIONS } from "../lexicon";
import type { Syntax } from "../syntax";
import { cueOf, type Token } from "../tokens";
import { isAuxiliary } from "./auxiliary";
import type { ContentSpan } from "./content-span";

// "History suggests otherwise", "the law says members must file", "her laugh tells you".
const ABSTRACT =
  /^(?:history|experience|logic|instinct|tradition|custom|etiquette|arithmetic|maths|geography|folklore|conscience|hindsight|conventional|wisdom|laws?|statutes?|treat(?:y|ies)|constitution|rules?|regulations?|laugh|laughter|smile|grin|shrug|sigh|eyes|face|faces|tone|expression|silence|look|body|demeanou?r|gesture|markets?|costumes?|lighting|set|futures|odds|swaps)$/;
// Verbs by which something without a voice shows or holds something. A court that "rules" is no rule.
const SHOWS =
  /^(?:suggest|say|tell|imply|indicate|show|hint|argue|teach|warn|reckon|think|expect|believe|agree|want|demand)$/;

/** "History | suggests |", "markets | imply |": an abstract thing that opens the clause directly before the verb. */
function isAbstract(tokens: Token[], cue: number): boolean {
  const noun = tokens[cue - 1];
  if (!noun || noun.sentence !== tokens[cue]!.sentence || noun.span >= 0) return false;
  if (!ABSTRACT.test(noun.lower) || !SHOWS.test(cueOf(tokens[cue])?.base ?? "")) return false;
  // "Ann Law says", "the Bond Market says": a name.
  const before = tokens[cue - 2];
  const opens = before?.sentence !== noun.sentence;
  return opens || !noun.cap;
}

/** "A staff | report | that had advised it", "an earlier | pledge | to go": a noun with its article. */
function isNounWithArticle(tokens: Token[], cue: number): boolean {
  const t = tokens[cue]!;
  // "Senior | counsel | assisting, Ann Lee, asked".
  if (t.lower === "counsel")
    return !/^(?:to|will|would|can|could|they|we|i|you)$/.test(tokens[cue - 1]?.lower ?? "");
  if (!NOUN.test(t.lower)) return false;
  for (let i = cue - 1; i >= cue - MAX_MODIFIERS && tokens[i]?.sentence === t.sentence; i--) {
    const { lower, kind, cap } = tokens[i]!;
    if (/^(?:an?|this|each|every|another)$/.test(lower)) return true;
    if (kind !== "word" || cap || FUNCTION_WORDS.has(lower) || PREPOSITIONS.has(lower))
      return false;
    if (/[^s]s$/.test(lower)) return false;
  }
  return false;
}

const NOUN =
  /^(?:report|claim|demand|plan|call|forecast|estimate|comment|pledge|promise|request|appeal|offer|threat|question|answer|reply|vote|post|review|rule|hope|fear|worry|guess|doubt|charge|protest|complaint)$/;
const MAX_MODIFIERS = 3;

/** "Member | states | must file plans", "earlier | reports | were wrong": a noun in the plural, whose verb follows. */
const isPluralNoun = (tokens: Token[], cue: number): boolean =>
  PLURAL.test(tokens[cue]!.lower) &&
  tokens[cue + 1] !== undefined &&
  (isAuxiliary(tokens[cue + 1]!) ||
    (tokens[cue]!.lower === "states" && tokens[cue + 1]!.lower === "to")) &&
  !tokens[cue - 1]?.cap &&
  tokens[cue - 1]?.kind === "word" &&
  !/^(?:he|she|it|who|that|which|what|everyone|everybody|nobody|one)$/.test(tokens[cue - 1]!.lower);

const PLURAL =
  /^(?:states|reports|claims|demands|plans|calls|forecasts|estimates|comments|pledges|promises|requests|appeals|offers|threats|questions|answers|replies|votes|posts|reviews|rules|hopes|fears|charges|protests)$/;

/** "A teacher | called | Ann Lee thinks", "a memo | written | by Roe warns": a participle that describes a noun. */
function isParticiple(tokens: Token[], cue: number, content: Token[]): boolean {
  const { lower } = tokens[cue]!;
  const before = tokens[cue - 1];
  if (!before) return false;
  const auxiliary = /^(?:has|have|had|having|is|are|was|were|been|being|be)$/.test(before.lower);
  if (auxiliary) return false;
  if (/^(?:written|posted|published|drafted|read|signed)$/.test(lower))
    return tokens[cue + 1]?.lower === "by";
  const name = content.every(({ cap, kind }) => cap && kind === "word");
  return /^(?:called|named|known)$/.test(lower) && name && before.kind === "word" && !before.cap;
}

/** "Say | it aloud", "say | so again": no words, but that somebody says them. */
const isManner = ([what, how, ...rest]: Token[]): boolean =>
  (rest.length === 0 &&
    how === undefined &&
    /^(?:less|more|little|much|enough|plenty)$/.test(what!.lower)) ||
  /^(?:goodbye|farewell|hello|goodnight|grace|mass)$/.test(what!.lower) ||
  (rest.length === 0 &&
    /^(?:it|this|that|so|as|them)$/.test(what!.lower) &&
    /^(?:aloud|publicly|openly|again|twice|once|often|now|then|out|yesterday|today|repeatedly|louder|privately|much)$/.test(
      how?.lower ?? "",
    ));

/** "Thought about | it for a while": what somebody turned over in their mind, without what they made of it. */
const isMused = (tokens: Token[], cue: number): boolean =>
  /^(?:think|thinks|thought|thinking)$/.test(tokens[cue]!.lower) &&
  tokens[cue + 1]?.lower === "about" &&
  /^(?:it|this|that|them|him|her)$/.test(tokens[cue + 2]?.lower ?? "");

/** Whether nobody says what seems to be reported. */
export function isUnspoken({ parsed: { tokens } }: Syntax, content: ContentSpan): boolean {
  const { cue, first, last, shape } = content;
  if (shape !== "after" && shape !== "before") return false;
  const words = tokens.slice(first, last);
  if (isAbstract(tokens, cue)) return true;
  if (shape === "before") return false;
  return (
    isNounWithArticle(tokens, cue) ||
    isPluralNoun(tokens, cue) ||
    isParticiple(tokens, cue, words) ||
    isManner(words) ||
    isMused(tokens, cue)
  );
}
