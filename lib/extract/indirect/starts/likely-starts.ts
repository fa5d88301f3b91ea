import { PREPOSITIONS, wordSet } from "../../lexicon";
import { claimAt } from "../../syntax";
import { cueOf, type Sentence, type Token, wordAt } from "../../tokens";
import { isPronounClause } from "../clauses";
import { OPENERS } from "../ends";
import { addresseeEnd, isAddressed, tells } from "./addressees";
import { goesWithStatement, isInWhat, tellsCircumstance } from "./circumstances";
import { beginsClause, opensClause } from "./clause-subjects";
import { governs } from "./governed";
import { dayEnd, isDate, isPeriod } from "./times";

/** A verb, where what it reports may begin in several places. */
interface Verb {
  cue: number;
  base: string;
  /** The word after it, skipping a comma or a colon. */
  next: number;
  opener: string;
  /** A comma follows it. */
  aside: boolean;
  /** A day or a month follows, directly or after a preposition. */
  dated: boolean;
  /** The addressee comes first: "told | public radio | it was late". */
  told: boolean;
}

// Words that never open what is reported.
const JOINS = wordSet("and but or nor though although while citing quoting");

// "He pointed | out |, ...", "as he pointed | out | in a paper, ...".
const PART_ENDS = /^(?:,|in|at|on|during)$/;

/** The places where what a verb reports may begin, each with the rule that applies. */
class Starts {
  readonly found = new Map<number, string>();

  constructor(
    private readonly tokens: Token[],
    private readonly sentence: Sentence,
  ) {}

  put(from: number, rule: string): void {
    const { tokens, found } = this;
    const at = wordAt(tokens, from) === ";" ? from + 1 : from;
    // "It was late, he pointed | out, | and cold": part of the verb.
    if (wordAt(tokens, at) === "out" && PART_ENDS.test(wordAt(tokens, at + 1))) return;
    if (at >= this.sentence.last || found.has(at) || tokens[at]!.kind === "punct") return;
    if (!JOINS.has(tokens[at]!.lower)) found.set(at, rule);
  }

  drop(at: number): void {
    this.found.delete(at);
  }
}

const MAX_AHEAD = 9;

/** Where what a verb reports may begin, with the rule for each place. */
export function likelyStarts(
  tokens: Token[],
  sentence: Sentence,
  cue: number,
  next: number,
): Map<number, string> {
  const { base } = cueOf(tokens[cue])!;
  const opener = wordAt(tokens, next);
  const then = tokens[next + 1];
  const verb: Verb = {
    cue,
    base,
    next,
    opener,
    aside: wordAt(tokens, cue + 1) === ",",
    dated: then !== undefined && isDate(then) && tokens[next]!.kind === "word",
    told: base === "tell" && !OPENERS.has(opener) && opener !== "of",
  };
  const starts = new Starts(tokens, sentence);
  addNext(starts, tokens, sentence, verb);
  // "Lee said, in a sign that": what follows a comma is not what the verb reports.
  if (verb.aside) return starts.found;
  for (let i = next; i < Math.min(next + MAX_AHEAD, sentence.last); i++) {
    if (endsSearch(tokens, cue, i)) break;
    addAt(starts, tokens, verb, i);
  }
  return starts.found;
}

// Prepositions after which what is said may begin.
const OF_CONTENT = wordSet("about for on to of against with over out as in off up by");
const ADVERB = /ly$|^(?:afterwards?|later|earlier|yesterday|today|again)$/;

/** Adds the word after the verb, and the one after that if the first is only an adverb or a preposition. */
function addNext(starts: Starts, tokens: Token[], { last }: Sentence, verb: Verb): void {
  const { cue, base, next, opener, aside, dated, told } = verb;
  // "Told | reporters | she was joking": the addressee is not part of what is said.
  const addressed = next < last && tells(tokens[cue]) && isAddressed(tokens, cue, next);
  const adjunct =
    aside && (PREPOSITIONS.has(opener) || /^(?:who|which|when|as)$|ing$/.test(opener));
  const onDate = dated && PREPOSITIONS.has(opener);
  if (!addressed && !told && !adjunct && !onDate && !governs(base, opener))
    starts.put(next, "next");
  // "Said privately | they doubted it".
  if (
    ADVERB.test(opener) &&
    (beginsClause(tokens, next + 1) || isPronounClause(tokens, next + 1))
  ) {
    starts.drop(next);
    starts.put(next + 1, "next");
  }
  const behind = behindParticle(tokens, last, next);
  if (behind >= 0) starts.put(behind, "next");
  if (OF_CONTENT.has(opener) && !dated && !aside) starts.put(next + 1, "preposition");
}

const MAX_OCCASION = 7;

/**
 * Where what is said begins after the occasion: "As he pointed out in a paper, | the sea is deep". Returns -1 if there
 * is none.
 */
function behindParticle(tokens: Token[], last: number, out: number): number {
  if (wordAt(tokens, out) !== "out" || !PREPOSITIONS.has(wordAt(tokens, out + 1))) return -1;
  for (let i = out + 2; i < Math.min(out + MAX_OCCASION, last - 2); i++) {
    const { span, kind, text } = tokens[i]!;
    if (span >= 0 || (kind !== "word" && text !== ",")) return -1;
    if (text === ",") return i + 1;
  }
  return -1;
}

/** Whether nothing that the verb reports can begin at or after a token. */
function endsSearch(tokens: Token[], cue: number, i: number): boolean {
  const { span, kind, text } = tokens[i]!;
  if (span >= 0 || kind === "mark" || text === ";") return true;
  // "“...,” says Lee, sitting on a chair | that creaks": the words in quotation marks are what is said.
  if (text !== ",") return false;
  // "Lawyers for the firm, which denies guilt, | contend | that": another verb has words of its own.
  const other = tokens[i + 1];
  if (cueOf(other) && other!.span < 0 && !other!.lower.endsWith("ing")) return true;
  return tokens[cue - 1]?.kind === "mark" || tellsCircumstance(tokens, i + 1);
}

// "Defends the raid | that hurt a woman": verbs whose object is a thing, which a clause then describes.
const JUDGES_THING = wordSet(
  `defend slam blast condemn praise criticise criticize denounce hail back endorse attack rebuke ridicule mock deride
  decry oppose`,
);

// Verbs whose object is always a clause.
const SAYS = wordSet("say add argue insist contend maintain conclude believe think");

/** Whether a clause only explains the subject of what is said: "said | the claim | that X | was false". */
const isClaimsClause = (tokens: Token[], next: number, that: number): boolean =>
  that > next && claimAt(tokens, next) === that;

/** Adds the starts indicated by a word: a conjunction, a time, or an addressee. */
function addAt(starts: Starts, tokens: Token[], { cue, base, next, told }: Verb, i: number): void {
  const t = tokens[i]!;
  if (OPENERS.has(t.lower) && mayOpen(tokens, base, next, i)) starts.put(i, "that");
  if (isDate(t) || isPeriod(tokens, i)) addBehindTime(starts, tokens, next, i);
  if (i === next && isAddressed(tokens, cue, i)) starts.put(i + 1, "object");
  const addressee = i === next ? addresseeEnd(tokens, cue, i) : -1;
  if (addressee >= 0) starts.put(addressee, "object");
  if (told && i > next && beginsClause(tokens, i)) starts.put(i, "object");
}

/** Whether a conjunction opens what a verb reports, rather than what describes or explains something else. */
function mayOpen(tokens: Token[], base: string, next: number, i: number): boolean {
  const { lower } = tokens[i]!;
  if (lower === "that" && i > next && JUDGES_THING.has(base)) return false;
  // "Agreed to meet, according | to a readout", "told the same thing | to a committee": not an infinitive.
  if (/^(?:according|due|thanks|prior|owing)$/.test(tokens[i - 1]!.lower)) return false;
  if (lower === "to" && i > next && /^(?:an?|the)$/.test(wordAt(tokens, i + 1))) return false;
  const explains = SAYS.has(base) && isClaimsClause(tokens, next, i);
  return !explains && !isInWhat(tokens, i);
}

function addBehindTime(starts: Starts, tokens: Token[], next: number, i: number): void {
  // "Told investors | last month |": when they were told.
  starts.drop(i - 1);
  const end = dayEnd(tokens, i);
  // "Said Tuesday | it will": the day alone.
  if (i === next && opensClause(tokens, end)) starts.drop(i);
  if (wordAt(tokens, end) !== ",") starts.put(end, "time");
  else if (!goesWithStatement(tokens, end + 1)) starts.put(end + 1, "time");
}
