// Clauses that begin after an addressee, an occasion or an aside: "told the council on Monday | that".
import { CALENDAR, CLAUSE_OPENERS, wordSet } from "../../lexicon";
import { cueOf, isReportingVerb, type Sentence, type Token, wordAt } from "../../tokens";
import { isAuxiliary, isPronounClause } from "../clauses";
import { tells } from "./addressees";
import { saysOf } from "./circumstances";
import { isClauseSubject, isNounClause, opensClause } from "./clause-subjects";
import { endsTime } from "./times";

// "Said through a spokesman that", "wrote in a letter that".
const OCCASION =
  /^(?:through|via|in|during|at|on|earlier|later|last|this|yesterday|today|separately|again|late|afterwards?)$|^(?!only).*ly$/;
const OCCASION_NOUN = wordSet(
  `statement interview message letter post tweet email e-mail briefing communiqué communique report note
  circular reply conference remarks address programme program podcast show panel broadcast call hearing speech event
  forum lecture rally tour trip flight`,
);
// "Said without | evidence | that", "without | giving | a reason that".
const LACKED = /^(?:any|further|evidence|proof|details?)$|ing$/;
const MAX_OBJECT = 12;

/** Whether words at a token say where, when or how something was said: "on Monday", "without proof". */
const isOccasion = (tokens: Token[], i: number): boolean =>
  OCCASION.test(wordAt(tokens, i)) ||
  (wordAt(tokens, i) === "without" && LACKED.test(wordAt(tokens, i + 1)));

/**
 * Where the clause after an addressee begins: "told the council on Monday | that", "did not reply to a question on |
 * whether". Returns -1 if there is none.
 */
export function clauseBehindAddressee(
  tokens: Token[],
  sentence: Sentence,
  cue: number,
  next: number,
): number {
  const opener = wordAt(tokens, next);
  const toThisDay = opener === "to" && wordAt(tokens, next + 1) === "this";
  const onOccasion = cueOf(tokens[cue])!.class === "say" && (isOccasion(tokens, next) || toThisDay);
  // "Lee said, in a sign that": what follows a comma is not what the verb reports.
  if (wordAt(tokens, cue + 1) === ",") return -1;
  const about = saysOf(tokens, cue);
  if (!onOccasion && !tells(tokens[cue]) && !about) return -1;
  for (let i = next; i < Math.min(next + MAX_OBJECT, sentence.last); i++) {
    const t = tokens[i]!;
    if (endsSearch(t)) return -1;
    // "Said of the men | that | shot him": it describes them.
    if (about && t.lower === "that" && !opensClause(tokens, i + 1)) return -1;
    if (t.lower === "that" || t.lower === "whether") return i;
    const start = onOccasion
      ? startBehindOccasion(tokens, cue, next, i)
      : isBehindTime(tokens, next, i)
        ? i
        : -1;
    if (start >= 0) return start;
    // "In an interview | published | on Sunday": it describes the occasion.
    const describes = OCCASION_NOUN.has(tokens[i - 1]!.lower) && t.lower.endsWith("ed");
    if (i > next && isReportingVerb(t) && !describes) return -1;
  }
  return -1;
}

const endsSearch = ({ span, kind, text }: Token): boolean =>
  span >= 0 || kind === "mark" || /^[,;:]$/.test(text);

const ARGUES = /^(?:argue|plead)$/;
const VOWS = wordSet("pledge vow promise swear threaten offer agree");

/**
 * Where a clause begins, at a token or directly after it, once the occasion on which something was said has been named.
 * Returns -1 if there is none.
 */
function startBehindOccasion(tokens: Token[], cue: number, next: number, i: number): number {
  const { base } = cueOf(tokens[cue])!;
  const { lower } = tokens[i]!;
  if (i > next + 1) {
    const behindNoun = OCCASION_NOUN.has(tokens[i - 1]!.lower);
    // "Said in a statement | its forces were there".
    if (behindNoun && isClauseSubject(lower)) return i;
    // "Vowed in a message | to fight on".
    if (behindNoun && lower === "to" && VOWS.has(base)) return i;
    // "Argued in an interview last week for | a pause".
    if (lower === "for" && ARGUES.test(base))
      if (tokens.slice(next, i).some((t) => OCCASION_NOUN.has(t.lower))) return i + 1;
  }
  if (i === next) return -1;
  // "Said in Rabat | the truce held", "said later | the bill would wait".
  const place = isPlace(tokens, next, i);
  const brief = place || (i === next + 1 && LATER.test(wordAt(tokens, next)));
  // "Insisted on Monday | it was ready", "maintains to this day | she never left", "said on the radio on Monday | the
  // yard was full".
  if (!brief && !endsTime(tokens[i - 1]!)) return -1;
  const noun = (brief || i > next + 2) && isNounClause(tokens, i);
  if (!noun && !isPronounClause(tokens, i)) return -1;
  return place && !isWhereOneSpeaks(tokens, next, i) ? next : i;
}

const LATER = /^(?:later|earlier|afterwards?|separately|again|yesterday|today)$/;

/** Whether only a place comes between two tokens: "in | New York |", "at | Davos |". */
const isPlace = (tokens: Token[], first: number, end: number): boolean =>
  /^(?:in|at)$/.test(wordAt(tokens, first)) &&
  end > first + 1 &&
  tokens.slice(first + 1, end).every(({ cap, lower }) => cap && !CALENDAR.has(lower));

const SEATS =
  /^(?:at .*|in (?:new york|washington|brussels|geneva|vienna|strasbourg|london|paris|berlin|rome|madrid|moscow|beijing|tokyo|cairo|doha|riyadh|ankara))$/;

/** Whether ministers and diplomats speak at a place: "Said in Gaza the wells were dry" says where the wells are. */
const isWhereOneSpeaks = (tokens: Token[], first: number, end: number): boolean =>
  SEATS.test(
    tokens
      .slice(first, end)
      .map(({ lower }) => lower)
      .join(" "),
  );

const MAX_SUBJECT = 9;

/** "Told lawmakers on Wednesday | the bank was in no rush". */
const isBehindTime = (tokens: Token[], next: number, i: number): boolean =>
  i > next + 1 &&
  endsTime(tokens[i - 1]!) &&
  isClauseSubject(tokens[i]!.lower) &&
  tokens.slice(i + 1, i + MAX_SUBJECT).some(isAuxiliary);

const MAX_ASIDE = 16;

/**
 * Where the clause after an aside between commas begins: "Added, citing customs returns, | that X". Returns -1 if there
 * is none.
 */
export function clauseBehindAside(tokens: Token[], { last }: Sentence, cue: number): number {
  const comma = cue + 1 + addresseeLength(tokens, cue);
  const told = comma > cue + 1;
  if (wordAt(tokens, comma) !== "," || !(told || cueOf(tokens[cue])?.finite)) return -1;
  for (let i = comma + 1; i < Math.min(cue + MAX_ASIDE, last - 1); i++) {
    if (tokens[i]!.span >= 0) return -1;
    if (tokens[i]!.text === ",")
      return /^(?:that|whether|how|why)$/.test(tokens[i + 1]!.lower) ? i + 1 : -1;
  }
  return -1;
}

const MAX_ADDRESSEE = 6;

/** How many words name whom a verb tells, up to a comma: "told | visiting senators |,". */
function addresseeLength(tokens: Token[], cue: number): number {
  // "Will tell you, if you ask, | that".
  if (/^(?:him|her|them|me|us|you)$/.test(wordAt(tokens, cue + 1))) return 1;
  if (!tells(tokens[cue])) return 0;
  for (let i = cue + 1; i <= cue + 1 + MAX_ADDRESSEE; i++) {
    if (wordAt(tokens, i) === ",") return i - cue - 1;
    if (tokens[i]?.kind !== "word" || CLAUSE_OPENERS.has(tokens[i]!.lower) || cueOf(tokens[i]))
      return 0;
  }
  return 0;
}

const MAX_LISTENER = 8;
const TO_SOMEBODY = wordSet(
  `describe explain recount recall suggest propose confirm admit confess mention report say complain indicate reveal
  acknowledge write relate hint stress concede state make announce point signal protest remark insist swear boast
  lament outline detail`,
);

/**
 * Where the clause after a listener begins: "Described to this newspaper | how the door was left open", "hinted to
 * aides | that". Returns -1 if there is none.
 */
export function clauseToSomebody(
  tokens: Token[],
  { last }: Sentence,
  cue: number,
  next: number,
): number {
  if (wordAt(tokens, next) !== "to" || !TO_SOMEBODY.has(cueOf(tokens[cue])!.base)) return -1;
  for (let i = next + 2; i < Math.min(next + MAX_LISTENER, last - 1); i++) {
    const t = tokens[i]!;
    if (endsSearch(t)) return -1;
    if (CLAUSE_OPENERS.has(t.lower)) return i;
    if (isReportingVerb(t)) return -1;
  }
  return -1;
}
