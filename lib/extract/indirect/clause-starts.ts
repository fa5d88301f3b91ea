import { CALENDAR, FUNCTION_WORDS, PERSON_NOUN_FORMS, PREPOSITIONS } from "../lexicon";
import { cueOf, type Sentence, type Token } from "../tokens";
import { isAuxiliary } from "./auxiliary";
import { clauseToSomebody, objectOfExpression, objectOfFeeling } from "./clauses-behind";
import { amountAfter } from "./figures";
import { isPronounClause } from "./finite";

/** Where a clause begins that can only be what a verb reports. Returns -1 if there is none. */
export const clauseAfterVerb = (
  tokens: Token[],
  sentence: Sentence,
  cue: number,
  next: number,
): number =>
  Math.max(
    clauseAfterObject(tokens, sentence, cue, next),
    clauseAfterAside(tokens, sentence, cue),
    chargeAfter(tokens, sentence, cue),
    matterAfter(tokens, sentence, cue),
    clauseToSomebody(tokens, sentence, cue, next),
    objectOfFeeling(tokens, sentence, next),
    objectOfExpression(tokens, sentence, cue),
    expressed(tokens, sentence, cue),
    amountAfter(tokens, sentence, cue),
    rebuffed(tokens, sentence, cue),
  );

/** Who is told: "told | reporters", "told | delegates". */
export const isAddressed = (tokens: Token[], cue: number, i: number): boolean =>
  /^(?:him|her|them|me|us|you|reporters)$/.test(tokens[i]!.lower) ||
  (ADDRESSED.test(cueOf(tokens[cue])!.base) && PERSON_NOUN_FORMS.get(tokens[i]!.lower) === true);

/**
 * Where the name of whoever is told something ends: "told | Reuters |", "told | the BBC |". Past the text if none is.
 */
export function addresseeEnd(tokens: Token[], cue: number, from: number): number {
  if (cueOf(tokens[cue])!.base !== "tell") return tokens.length;
  let i = tokens[from]!.lower === "the" ? from + 1 : from;
  const first = i;
  while (tokens[i]?.kind === "word" && tokens[i]!.cap && i - first < 4) i++;
  // "Told ABC | radio | the approval was lawful".
  if (i > first && MEDIUM.test(tokens[i]?.lower ?? "")) i++;
  const next = tokens[i];
  const clause = next?.kind === "word" && !next.cap && !/^(?:and|or|of|in|on|at)$/.test(next.lower);
  return i > first && clause ? i : tokens.length;
}

const MEDIUM =
  /^(?:radio|television|tv|news|newspaper|magazine|listeners|viewers|staff|investors|lawmakers|reporters|magistrates)$/;
const ADDRESSED =
  /^(?:tell|inform|remind|warn|assure|notify|advise|convince|brief|persuade|respond|reply|answer|comment)$/;
/** Whether a verb has the person who is told as its object. */
export const tells = (verb: Token | undefined): boolean => ADDRESSED.test(cueOf(verb)?.base ?? "");

// "Said through a spokesman that", "wrote in a letter that".
const OCCASION =
  /^(?:through|via|in|during|at|on|earlier|later|last|this|yesterday|today|separately|again|late)$|^(?!only).*ly$/;
const OCCASION_NOUN =
  /^(?:statement|interview|message|letter|post|tweet|email|e-mail|briefing|speech|communiqué|communique|report|note|circular|reply|conference|remarks|address)$/;
const CLAUSE_SUBJECT =
  /^(?:he|she|it|they|we|i|you|there|this|these|those|the|an?|his|her|its|their|our|my|no|any|some|both|all|nobody|nothing)$/;
const FOR = /^(?:argue|plead)$/;
const VOWS = /^(?:pledge|vow|promise|swear|threaten|offer|agree)$/;
const MAX_OBJECT = 12;
const MAX_SUBJECT = 9;

/**
 * Where the clause begins that follows whoever is addressed: "told the council on Monday | that", "did not
 * reply to a question on | whether". Returns -1 if there is none.
 */
function clauseAfterObject(tokens: Token[], sentence: Sentence, cue: number, next: number): number {
  const opener = tokens[next]?.lower ?? "";
  const toDate = opener === "to" && tokens[next + 1]?.lower === "this";
  const through = cueOf(tokens[cue])!.class === "say" && (OCCASION.test(opener) || toDate);
  // "Lee said, in a sign that": what follows a comma is not what the verb reports.
  if (tokens[cue + 1]?.text === ",") return -1;
  if (!through && !ADDRESSED.test(cueOf(tokens[cue])!.base)) return -1;
  for (let i = next; i < Math.min(next + MAX_OBJECT, sentence.last); i++) {
    const t = tokens[i]!;
    if (t.span >= 0 || t.kind === "mark" || /^[,;:]$/.test(t.text)) return -1;
    if (t.lower === "that" || t.lower === "whether") return i;
    // "Said in a statement | its forces were there".
    if (
      through &&
      i > next + 1 &&
      OCCASION_NOUN.test(tokens[i - 1]!.lower) &&
      CLAUSE_SUBJECT.test(t.lower)
    )
      return i;
    // "Argued in an interview last week for | a pause".
    if (through && i > next + 1 && t.lower === "for" && FOR.test(cueOf(tokens[cue])!.base))
      if (tokens.slice(next, i).some(({ lower }) => OCCASION_NOUN.test(lower))) return i + 1;
    // "Vowed in a message | to fight on".
    if (through && VOWS.test(cueOf(tokens[cue])!.base) && t.lower === "to" && i > next + 1)
      if (OCCASION_NOUN.test(tokens[i - 1]!.lower)) return i;
    // "Insisted on Monday | it was ready", "maintains to this day | she never left".
    if (through && i > next && isTime(tokens[i - 1]!) && isPronounClause(tokens, i)) return i;
    // "Told lawmakers on Wednesday | the bank was in no rush".
    const told = !through && i > next + 1 && isTime(tokens[i - 1]!) && CLAUSE_SUBJECT.test(t.lower);
    if (told && tokens.slice(i + 1, i + MAX_SUBJECT).some(isAuxiliary)) return i;
    if (i > next && cueOf(t)?.finite && !t.cap) return -1;
  }
  return -1;
}

const isTime = ({ lower }: Token): boolean =>
  CALENDAR.has(lower) ||
  /^(?:day|week|month|year|today|yesterday|night|morning|afternoon|evening|time|again)$|ly$/.test(
    lower,
  );

/** "Accused the other side of | hiding artillery": what somebody is accused of. Returns -1 if there is nothing. */
function chargeAfter(tokens: Token[], sentence: Sentence, cue: number): number {
  if (!/^(?:accuse|suspect)$/.test(cueOf(tokens[cue])!.base)) return -1;
  for (let i = cue + 2; i < Math.min(cue + MAX_OBJECT, sentence.last - 1); i++) {
    if (tokens[i]!.span >= 0 || /^[,;:]$/.test(tokens[i]!.text)) return -1;
    if (tokens[i]!.lower === "of" && tokens[i + 1]!.lower.endsWith("ing")) return i + 1;
  }
  return -1;
}

/** "Brushed aside | suggestions that X". Returns -1 if it isn't such an expression. */
function rebuffed(tokens: Token[], sentence: Sentence, cue: number): number {
  const isRebuff =
    cueOf(tokens[cue])!.base === "dismiss" &&
    /^(?:aside|away|off)$/.test(tokens[cue + 1]?.lower ?? "");
  return isRebuff && cue + 3 < sentence.last ? cue + 2 : -1;
}

/** "Made it clear | that", where the verb is one of an expression. Returns -1 if it is not. */
function expressed(tokens: Token[], sentence: Sentence, cue: number): number {
  if (!/^(?:ma(?:ke|kes|king|de)|lets?)$/.test(tokens[cue]!.lower)) return -1;
  for (let i = cue + 2; i < Math.min(cue + 6, sentence.last - 1); i++)
    if (/^(?:that|whether|why|how|what|when|where|who)$/.test(tokens[i]!.lower)) return i;
  return -1;
}

/** "Informed the host of | the progress", "likened the job to | a marathon". Returns -1 if there is nothing. */
function matterAfter(tokens: Token[], sentence: Sentence, cue: number): number {
  const { base } = cueOf(tokens[cue])!;
  const link = /^(?:liken|compare)$/.test(base)
    ? "to"
    : /^(?:inform|notify|apprise|remind|assure|accuse)$/.test(base)
      ? "of"
      : null;
  if (!link) return -1;
  for (let i = cue + 2; i < Math.min(cue + MAX_OBJECT, sentence.last - 1); i++) {
    if (tokens[i]!.span >= 0 || tokens[i]!.kind === "mark" || /^[,;:]$/.test(tokens[i]!.text))
      return -1;
    if (/^(?:that|whether|about)$/.test(tokens[i]!.lower)) return -1;
    if (tokens[i]!.lower === link) return tokens[i + 1]!.kind === "mark" ? -1 : i + 1;
  }
  return -1;
}

const MAX_ASIDE = 16;

/** "Added, citing customs returns, | that X": the clause after what is between commas. Returns -1 if there is none. */
function clauseAfterAside(tokens: Token[], sentence: Sentence, cue: number): number {
  // "Will tell you, if you ask, | that".
  const told = /^(?:him|her|them|me|us|you)$/.test(tokens[cue + 1]?.lower ?? "") ? 1 : 0;
  if (tokens[cue + 1 + told]?.text !== "," || !(told || cueOf(tokens[cue])?.finite)) return -1;
  for (let i = cue + 2 + told; i < Math.min(cue + MAX_ASIDE, sentence.last - 1); i++) {
    if (tokens[i]!.span >= 0) return -1;
    if (tokens[i]!.text === ",")
      return /^(?:that|whether)$/.test(tokens[i + 1]!.lower) ? i + 1 : -1;
  }
  return -1;
}

/** Whether the subject of a clause begins directly after a noun: "told the house | there was", "told investors | the fund". */
export function beginsClause(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  if (before.kind !== "word" || before.cap || !/^\p{L}{3,}$/u.test(before.lower)) return false;
  if (PREPOSITIONS.has(before.lower) || FUNCTION_WORDS.has(before.lower)) return false;
  return CLAUSE_SUBJECT.test(tokens[i]!.lower);
}

/** Whether words at a token may be the subject of a clause: "it", "the", "Oslo". */
export const opensClause = (tokens: Token[], i: number): boolean =>
  CLAUSE_SUBJECT.test(tokens[i]?.lower ?? "") ||
  (tokens[i]?.cap === true && !CALENDAR.has(tokens[i]!.lower));

/** A day or a month, but not "a | march |" or "they | may |". */
export const isDate = ({ lower, cap }: Token): boolean =>
  CALENDAR.has(lower) && (cap || !/^(?:march|may)$/.test(lower));
export const DAYPART = /^(?:morning|afternoon|evening|night)$/;
/** "Last | month", "this | week". */
export const isPeriod = (tokens: Token[], i: number): boolean =>
  /^(?:week|month|year|night)$/.test(tokens[i]!.lower) &&
  /^(?:last|this|earlier)$/.test(tokens[i - 1]!.lower);

/** "Asked whether X, Roe said": somebody else asks. */
export const isAsked = (tokens: Token[], sentence: Sentence, i: number): boolean =>
  i === sentence.first
    ? /^(?:asked|pressed|questioned|quizzed|told|urged)$/.test(tokens[i]!.lower)
    : /^(?:asked|pressed|questioned|quizzed)$/.test(tokens[i]!.lower) &&
      /^(?:,|when|if|once)$/.test(tokens[i - 1]!.lower);
