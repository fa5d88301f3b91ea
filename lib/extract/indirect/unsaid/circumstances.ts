// Words that belong to a statement, or refer to it: when, how and by what means it was made.
import { BE, PREPOSITIONS, wordSet } from "../../lexicon";
import { cueOf, type Token, wordAt } from "../../tokens";
import { isAuxiliary } from "../clauses";
import { hasClause, type Report } from "./report";

const ASKED = wordSet("asked pressed questioned quizzed challenged told pushed");
const PRONOUN = wordSet("it him her them this that these those so us me nothing everything");

/**
 * Whether words are merely an aside or a pronoun: "said | when asked about it", "said | it". In "called | it “simply
 * false”", the pronoun is what the quoted words are about, and these are a quotation of their own.
 */
export function isAsideOrPronoun({ tokens, cue, first, words, opener, before }: Report): boolean {
  if (/^(?:when|if|after|once)$/.test(opener) && ASKED.has(words[1]?.lower ?? "")) return true;
  const rest = words.slice(1);
  if (PRONOUN.has(opener) && rest.every(({ kind, span }) => kind === "mark" || span >= 0))
    return true;
  // "Whether they met, as an envoy has claimed, | she won't say": the "as" clause has ended.
  return before === "," && first === cue + 2 && isAsClause(tokens, cue);
}

const MAX_AS_CLAUSE = 9;

/** Whether a verb is in an "as" clause after a comma: ", as | an envoy has | claimed". */
function isAsClause(tokens: Token[], cue: number): boolean {
  for (let i = cue - 1; i > cue - MAX_AS_CLAUSE && i > 0; i--) {
    if (tokens[i]!.text === ",") return tokens[i + 1]!.lower === "as";
    if (tokens[i]!.kind !== "word" && !/^['’]s?$/.test(tokens[i]!.text)) return false;
  }
  return false;
}

const RECEPTION = wordSet("laughter applause cheers boos jeers silence");
const APOLOGISES = /^apologi[sz]e$/;
const TIME = wordSet(
  "after before when amid during following hours days weeks minutes months shortly",
);
const LOST = /^(?:missing|dead|killed|injured|wounded|stolen|lost)$/;
const PARTICLE = /^(?:off|out|up|away|back|down|aside)$/;

/** Whether words only say when or how something was said or done, or the verb is not one of saying here. */
export function isCircumstance(report: Report): boolean {
  const { tokens, cue, first, verb, words, opener, before } = report;
  const directly = first === cue + 1;
  // "X, the ministry said, | after two clerks were expelled": when and why, after what was said.
  if (before === "," && TIME.has(opener)) return true;
  // "Quoted what he | said | was a letter": the words describe what is said.
  if (directly && BE.has(opener) && isBehindWhat(tokens, cue)) return true;
  // "What ministers | said | about the deal": a heading.
  if (directly && opener === "about" && isBehindWhat(tokens, cue) && !hasClause(words)) return true;
  // "14 people | reported | missing".
  if (LOST.test(opener) || isByInstrument(words)) return true;
  // "Was denied | by the ministry": whose verb it is.
  if (directly && opener === "by" && BE.has(wordAt(tokens, cue - 1)) && !hasClause(words))
    return true;
  // "Lee reported | from Oslo and Roe from Bergen": who wrote an article where.
  if (
    directly &&
    opener === "from" &&
    report.base === "report" &&
    !hasClause(words) &&
    !words.some(({ lower }) => lower === "that")
  )
    return true;
  if (isBeforeQuotation(words)) return true;
  // "Said | to laughter from the gallery", "apologised | before the judge ruled".
  if (directly && opener === "to" && RECEPTION.has(words[1]?.lower ?? ""))
    return !words.some(isAuxiliary);
  if (directly && /^(?:before|after)$/.test(opener) && APOLOGISES.test(report.base)) return true;
  // "Said Lee, | pointing to | a row of lorries".
  if (verb.lower === "pointing" && wordAt(tokens, cue - 1) === ",") return true;
  // "Called | off", "pointed | out when we met": part of the verb. "It said | so | at five": what was said comes
  // before.
  if ((PARTICLE.test(opener) || (opener === "so" && directly)) && !hasClause(words)) return true;
  // "Did not respond to | questions | about it".
  if (/[^s]s$/.test(verb.lower) && PREPOSITIONS.has(wordAt(tokens, cue - 1))) return true;
  // "Hostage | releases | have followed": a noun that opens the sentence.
  const second = tokens[cue - 2]?.sentence !== verb.sentence;
  return second && directly && isAuxiliary(words[0]!);
}

/** Whether words only say where the quotation after them was made, or to whom: "told them | on his plane, “...”". */
function isBeforeQuotation(words: Token[]): boolean {
  if (!PREPOSITIONS.has(words[0]!.lower)) return false;
  const comma = words.findIndex(({ text }) => /^[,:]$/.test(text));
  if (comma < 0 || words[comma + 1]?.kind !== "mark") return false;
  return words.slice(0, comma).every((t) => t.span < 0 && !isAuxiliary(t) && !cueOf(t)?.finite);
}

const MAX_IN_WHAT = 4;

const isBehindWhat = (tokens: Token[], cue: number): boolean =>
  tokens.slice(Math.max(0, cue - MAX_IN_WHAT), cue).some((t) => t.lower === "what");

const INSTRUMENT = wordSet(
  `phone telephone email e-mail radio loudspeaker megaphone letter fax text message video videolink link whatsapp
  telegram post intercom`,
);
const MAX_INSTRUMENT = 4;

/** Whether words say by what means something was said: "Told the agency | by phone", "warned | over a loudspeaker". */
const isByInstrument = (words: Token[]): boolean =>
  /^(?:by|over|via|through|on)$/.test(words[0]!.lower) &&
  words.slice(1, MAX_INSTRUMENT).some(({ lower }) => INSTRUMENT.has(lower)) &&
  !words.some(isAuxiliary);
