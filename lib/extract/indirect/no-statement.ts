import { PREPOSITIONS, SAYING_NOUNS, speakerClassOf } from "../lexicon";
import type { Syntax } from "../syntax";
import { cueOf, type Token } from "../tokens";
import { isByInstrument, isDeed, isPassive } from "./acts";
import { isAuxiliary } from "./auxiliary";
import type { ContentSpan } from "./content-span";
import { isPronounClause } from "./finite";
import { saysNounClause } from "./noun-clauses";
import { isSilentOn } from "./silent-on";

// Verbs that report only a clause or words in quotation marks: what they have as an object is a thing.
const CLAUSE_ONLY =
  /^(?:open|close|begin|finish|put|go|fire|shoot|sing|read|write|post|publish|look|text|email|telegraph|lay|draw)$/;
const OPENS_CLAUSE =
  /^(?:that|whether|if|when|where|why|how|who|what|which|to|of|for|as|by|about)$/;
const ADJUNCT =
  /^(?:after|before|when|amid|during|following|hours|days|weeks|minutes|months|shortly)$/;
const opens = ([first]: Token[]): boolean => /^(?:that|whether)$/.test(first!.lower);
const PRONOUN = /^(?:it|him|her|them|this|that|these|those|so|us|me|nothing|everything)$/;

/** Whether words behind a verb that could report them are only a thing or a person: "closed | two crossings". */
export function isNoStatement(
  { parsed: { tokens }, ...syntax }: Syntax,
  content: ContentSpan,
): boolean {
  const { cue, shape, first, last } = content;
  // "According to the summary, Lee said": where it comes from.
  if (tokens[first]!.lower === "according") return true;
  if (shape !== "after" || content.from === "clause") return false;
  const words = tokens.slice(first, last);
  // "Said | when asked about it".
  if (/^(?:when|if|after|once)$/.test(words[0]!.lower) && ASKED.test(words[1]?.lower ?? ""))
    return true;
  // "Whether they met, as an envoy has claimed, | she won't say": the clause with "as" is over.
  if (tokens[first - 1]!.text === "," && first === cue + 2 && isAsClause(tokens, cue)) return true;
  if (words.length === 1 && PRONOUN.test(words[0]!.lower)) return true;
  const verb = tokens[cue]!;
  const { base } = cueOf(verb)!;
  if (content.from === "that" && tokens[first - 1]!.lower === "at") return false;
  if (hears(tokens, cue) || isDeprived(tokens, cue, words)) return true;
  const toVerb = words[0]!.lower === "to" || tokens[first - 1]!.lower === "to";
  if (isDeed(base, words, toVerb) || isByInstrument(words) || isPassive(tokens, cue, words))
    return true;
  // "It said | so | at five": what, is said before.
  if (words[0]!.lower === "so" && first === cue + 1 && !hasClause(words)) return true;
  // "Did not respond to | questions | about it", "14 people | reported | missing".
  if (/[^s]s$/.test(verb.lower) && PREPOSITIONS.has(tokens[cue - 1]?.lower ?? "")) return true;
  if (/^(?:missing|dead|killed|injured|wounded|stolen|lost)$/.test(words[0]!.lower)) return true;
  // "Called | off", "pointed | out when we met": part of the verb, without a clause.
  if (PARTICLE.test(words[0]!.lower) && !hasClause(words)) return true;
  // "Hostage | releases | have followed": a noun that opens the sentence.
  if (tokens[cue - 2]?.sentence !== verb.sentence && first === cue + 1 && isAuxiliary(words[0]!))
    return true;
  // "Appealed the verdict": only for something, or to do something.
  if (base === "appeal" && !/^(?:for|to)$/.test(tokens[cue + 1]?.lower ?? "")) return true;
  // "She is said to have left": nobody is named who says it.
  if (words[0]!.lower !== "that" && tokens[cue + 1]?.lower === "to" && isHearsay(tokens, cue))
    return true;
  if (isSpeechAct(tokens, cue, words, first)) return true;
  // "Rejected | the criticism": what that was is said elsewhere.
  if (
    words.length === 2 &&
    /^(?:the|this|that|these|those|his|her|its|their)$/.test(words[0]!.lower) &&
    SAYING_NOUNS.has(words[1]!.lower)
  )
    return true;
  // "X, | said | the minister": the subject of the verb.
  const inverted =
    tokens[cue - 1]?.text === "," &&
    first === cue + 1 &&
    !isPronounClause(tokens, first) &&
    !saysNounClause(tokens, cue);
  const subject = inverted ? syntax.subjectOf(cue) : null;
  if (subject && subject.head > cue) {
    const closed = subject.outerFirst === cue + 1 && tokens[subject.last]?.text === ",";
    if (closed || !clauseIn(words)) return true;
  }
  // "X, the ministry said, | after two clerks were expelled": when and why, after what was said.
  if (tokens[first - 1]!.text === "," && ADJUNCT.test(words[0]!.lower)) return true;
  if (/^(?:thank|congratulate)$/.test(base) && !opens(words)) return true;
  const clause = words.some(
    (t) => OPENS_CLAUSE.test(t.lower) || isAuxiliary(t) || t.kind === "mark",
  );
  const opened = OPENS_CLAUSE.test(tokens[first - 1]?.lower ?? "") && first - 1 > cue;
  // "Added, | citing a study, | that", "said so, | citing unnamed officials": what the words rest on.
  if (verb.lower === "citing" && tokens[cue - 1]?.text === ",")
    return goesOnWithThat(tokens, cue) || !hasClause(words);
  if (CLAUSE_ONLY.test(base))
    return !opened && !OPENS_CLAUSE.test(words[0]!.lower) && !hasClause(words);
  // "Asked | him twice": without a question.
  if (base === "ask" && first === cue + 1 && !OPENS_CLAUSE.test(words[0]!.lower))
    return !words.slice(0, 5).some((t) => OPENS_CLAUSE.test(t.lower));
  // "Cited | him | as adding": the words come after.
  if (
    /^(?:cite|quote)$/.test(base) &&
    words.some((t, i) => t.lower === "as" && words[i + 1]?.lower.endsWith("ing"))
  )
    return true;
  // "Told | the jury", "briefed | the press": who is told.
  if (/^(?:tell|brief)$/.test(base)) return !opened && !clause;
  // "Known | locally as": nobody knows it.
  if (base === "know")
    return (
      verb.lower === "known" && !/^(?:has|have|had|is|not|was)$/.test(tokens[cue - 1]?.lower ?? "")
    );
  // "Divers found | a crack": only documents and inquiries find that something is so.
  if (base === "find" && !opened && !hasClause(words)) {
    const subject = syntax.subjectOf(cue);
    return (
      subject?.kind === "person" || speakerClassOf(tokens[subject?.head ?? cue]!.lower) === "person"
    );
  }
  return false;
}

const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged|told|pushed)$/;
const MAX_AS_CLAUSE = 9;

/** Whether a verb is in a clause that "as" opens behind a comma: ", as | an envoy has | claimed". */
function isAsClause(tokens: Token[], cue: number): boolean {
  for (let i = cue - 1; i > cue - MAX_AS_CLAUSE && i > 0; i--) {
    if (tokens[i]!.text === ",") return tokens[i + 1]!.lower === "as";
    if (tokens[i]!.kind !== "word" && !/^['’]s?$/.test(tokens[i]!.text)) return false;
  }
  return false;
}

const PARTICLE = /^(?:off|out|up|away|back|down|aside)$/;

const isHearsay = (tokens: Token[], cue: number): boolean =>
  /^(?:said|believed|thought|reported|understood|alleged|known|rumou?red)$/.test(
    tokens[cue]!.lower,
  ) && /^(?:is|are|was|were|been|be)$/.test(tokens[cue - 1]?.lower ?? "");

// Verbs that report a conversation and perhaps its subject, but not what was said.
const TALKS = /^(?:speak|talk|discuss|address|vote|reply|respond|answer|comment)$/;
const OCCASION = /^(?:in|at|on|during|by|through|via|over|after|from|before|with|at)$/;

/** "Spoke | with the minister", "did not reply | to questions", "said | in an interview": nothing is reported. */
function isSpeechAct(tokens: Token[], cue: number, words: Token[], first: number): boolean {
  const { base } = cueOf(tokens[cue])!;
  // "Asked to comment on | reports that": somebody else's.
  if (base === "comment" && /^(?:asked|invited|pressed)$/.test(tokens[cue - 2]?.lower ?? ""))
    return true;
  const clause =
    /^(?:that|whether|if|how|why|what|when|where|who|by)$/.test(words[0]!.lower) ||
    hasClause(words);
  if (isSilentOn(tokens, cue, first)) return false;
  if (clause || words.some(({ kind }) => kind === "mark")) return false;
  // "Spoke of | a debt": its object is what was said.
  if (TALKS.test(base)) return !/^of$/.test(tokens[first - 1]!.lower) && words[0]!.lower !== "of";
  return (
    base === "say" &&
    (OCCASION.test(words[0]!.lower) || (first > cue + 1 && OCCASION.test(tokens[first - 1]!.lower)))
  );
}

function goesOnWithThat(tokens: Token[], from: number): boolean {
  for (let i = from + 1; i < from + 16 && tokens[i + 1]?.sentence === tokens[from]!.sentence; i++)
    if (tokens[i]!.text === ",") return tokens[i + 1]!.lower === "that";
  return false;
}

const clauseIn = (words: Token[]): boolean =>
  OPENS_CLAUSE.test(words[0]!.lower) || words.slice(1, 8).some(isAuxiliary);

/** Whether words are a clause of their own: "opened, | the talks had failed", but not "opened | a file and has asked". */
function hasClause(words: Token[]): boolean {
  const verb = words.findIndex(isAuxiliary);
  return verb >= 0 && !/^(?:and|but)$/.test(words[verb - 1]?.lower ?? "");
}

/** "They had been | denied | a hearing", "was | refused | entry": what somebody does not get. */
const isDeprived = (tokens: Token[], cue: number, words: Token[]): boolean =>
  /^(?:denied|refused|promised|offered)$/.test(tokens[cue]!.lower) &&
  /^(?:is|are|was|were|been|being|be)$/.test(tokens[cue - 1]?.lower ?? "") &&
  !/^(?:that|by)$/.test(words[0]!.lower);

/** "Have been | told | to keep", "was | asked | whether": the subject hears it, and nobody is named who says it. */
function hears(tokens: Token[], cue: number): boolean {
  if (tokens[cue + 1]?.lower === "by") return false;
  if (!/^(?:told|asked|informed|warned|urged|advised|reminded|briefed)$/.test(tokens[cue]!.lower))
    return false;
  return /^(?:is|are|was|were|been|being|be|get|got)$/.test(tokens[cue - 1]?.lower ?? "");
}
