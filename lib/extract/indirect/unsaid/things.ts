// Objects that are merely a thing or a person: "closed | two crossings", "told | the jury".
import {
  CLAIM_NOUNS,
  NAMES,
  PREPOSITIONS,
  SAYING_NOUNS,
  speakerClassOf,
  wordSet,
} from "../../lexicon";
import { nobodyAt } from "../../syntax";
import { isSayingVerb, type Token, wordAt } from "../../tokens";
import { isAuxiliary } from "../clauses";
import { isNounInHeadline } from "../ends";
import { hasClause, OPENS_CLAUSE, type Report } from "./report";

// Verbs that report only a clause or words in quotation marks: any other object is a thing.
const CLAUSE_ONLY = wordSet(
  `open close begin finish continue maintain put go fire shoot sing read write post publish look text email telegraph lay draw`,
);

const DOCUMENTS = /^(?:cite|quote|publish|post)$/;

/** Whether the object of a verb is not something said. This depends on which objects the verb can take. */
export function isThing(report: Report): boolean {
  const { tokens, cue, verb, base, words, opener } = report;
  if (isReference(words) && base !== "deny") return true;
  const sentence = report.syntax.parsed.sentences[verb.sentence]!;
  if (isNounInHeadline(tokens, sentence, report.first, report.first + words.length)) return true;
  if (NAMES.has(base) && isNamedThing(report)) return true;
  if (/^(?:thank|congratulate)$/.test(base) && !/^(?:that|whether)$/.test(opener)) return true;
  // "Added, | citing a study, | that", "said so, | citing unnamed officials": the basis of what is said.
  if (verb.lower === "citing" && wordAt(tokens, cue - 1) === ",")
    return goesOnWithThat(tokens, cue) || !hasClause(words);
  // "Quoted from | what he called a letter", "published | what it said was a list": a document, not what it says.
  if (DOCUMENTS.test(base) && words.slice(0, 2).some(({ lower }) => lower === "what")) return true;
  // "Plans to | close | the bridge": what is done.
  if (/^(?:open|close|put|fire|shoot|lay|draw)$/.test(base) && wordAt(tokens, cue - 1) === "to")
    return true;
  if (CLAUSE_ONLY.has(base))
    return !isOpened(report) && !OPENS_CLAUSE.has(opener) && !hasClause(words);
  switch (base) {
    case "ask":
      return asksNothing(report);
    case "regret":
      // "Does not | regret | the name": no statement.
      return verb.lower === base;
    case "mention":
      return isNobodys(report);
    case "cite":
    case "quote":
      // "Cited | him | as adding": the words come after.
      return words.some((t, i) => t.lower === "as" && words[i + 1]?.lower.endsWith("ing"));
    case "tell":
    case "brief":
      // "Told | the jury", "briefed | the press", "briefed | the press on damage to cables": the addressee.
      return !isOpened(report) && !(base === "brief" ? beforeOn(words) : words).some(opensWords);
    case "express":
      return verb.lower.startsWith("rais") && !isSomebodys(report);
    case "know":
      // "Known | locally as": nobody knows it.
      return (
        verb.lower === "known" && !/^(?:has|have|had|is|not|was)$/.test(wordAt(tokens, cue - 1))
      );
    case "find":
      return findsThing(report);
    default:
      return false;
  }
}

/**
 * Whether an object refers to something said elsewhere: "Rejected | the criticism". To deny it is to say that it is
 * untrue.
 */
const isReference = (words: Token[]): boolean =>
  words.length === 2 &&
  /^(?:the|this|that|these|those|his|her|its|their)$/.test(words[0]!.lower) &&
  SAYING_NOUNS.has(words[1]!.lower);

/** Whether an object is only what quoted words describe, and no claim: "described | the quay | as “unsafe”". */
const isNamedThing = ({ tokens, first, words, opener }: Report): boolean =>
  !OPENS_CLAUSE.has(opener) &&
  wordAt(tokens, first + words.length) === "as" &&
  tokens[first + words.length + 1]?.kind === "mark" &&
  !words.some(({ lower }) => CLAIM_NOUNS.has(lower));

/** Whether a conjunction or a preposition after the verb introduces the words. */
const isOpened = ({ cue, first, before }: Report): boolean =>
  first - 1 > cue && OPENS_CLAUSE.has(before);

const opensWords = (t: Token): boolean =>
  OPENS_CLAUSE.has(t.lower) || isAuxiliary(t) || t.kind === "mark";

/** Whoever is told about something: "briefed | the press | on the talks". */
function beforeOn(words: Token[]): Token[] {
  const on = words.findIndex(({ lower }) => lower === "on");
  return on < 0 ? words : words.slice(0, on);
}

const MAX_CITED = 16;

function goesOnWithThat(tokens: Token[], from: number): boolean {
  const { sentence } = tokens[from]!;
  for (let i = from + 1; i < from + MAX_CITED && tokens[i + 1]?.sentence === sentence; i++)
    if (tokens[i]!.text === ",") return tokens[i + 1]!.lower === "that";
  return false;
}

/** Whether someone is the verb's subject, and not a thing: "the sale | raised | doubts". */
function isSomebodys({ syntax, tokens, cue }: Report): boolean {
  let before = cue - 1;
  while (isAuxiliary(tokens[before]!) || /ly$|^(?:also|again|once)$/.test(wordAt(tokens, before)))
    before--;
  if (wordAt(tokens, before) === "and" && goesOnFrom(tokens, before)) return true;
  const subject = syntax.subjectOf(cue);
  // "The sale to Taiwan | raised | doubts".
  if (!subject || PREPOSITIONS.has(wordAt(tokens, subject.outerFirst - 1))) return false;
  return before < subject.last || /^(?:,|and|who|to)$/.test(tokens[before]!.lower);
}

/** Whether nobody is the verb's subject, and the object is a matter: "Neither he nor she | mentioned | the strike". */
function isNobodys({ syntax, tokens, cue, words }: Report): boolean {
  const subject = syntax.subjectOf(cue);
  return subject !== null && nobodyAt(tokens, subject) >= 0 && !hasClause(words);
}

const MAX_JOINED = 24;

/** Whether a verb of saying comes before a conjunction: "The minister | stressed | the need to talk and raised doubts". */
function goesOnFrom(tokens: Token[], and: number): boolean {
  const { sentence } = tokens[and]!;
  for (let i = and - 1; i > and - MAX_JOINED && tokens[i]?.sentence === sentence; i--)
    if (isSayingVerb(tokens[i])) return true;
  return false;
}

const MAX_ASKED = 5;

/** Whether a verb of asking has no question: "Asked | him twice", "asked | three people who price risk". */
const asksNothing = ({ cue, first, words }: Report): boolean =>
  first === cue + 1 &&
  !words
    .slice(0, MAX_ASKED)
    .some(
      ({ lower }, k) => OPENS_CLAUSE.has(lower) && !(lower === "who" && isPerson(words[k - 1])),
    );

const isPerson = (token: Token | undefined): boolean =>
  speakerClassOf(token?.lower ?? "") === "person";

/**
 * Whether a verb of finding has a thing as its object: "Divers found | a crack". Only documents and inquiries find that
 * something is so.
 */
function findsThing(report: Report): boolean {
  const { syntax, tokens, cue, words } = report;
  if (isOpened(report) || hasClause(words)) return false;
  const subject = syntax.subjectOf(cue);
  if (subject?.kind === "person") return true;
  return speakerClassOf(tokens[subject?.head ?? cue]!.lower) === "person";
}

const MANNER = wordSet(
  `aloud publicly openly again twice once often now then out yesterday today repeatedly louder privately much`,
);

const MUCH = /^(?:more|much|little|less|plenty|volumes|everything|something)$/;

/**
 * Whether words say that or how something is said, but not what: "Say | it aloud", "say | so again", "say | farewell".
 */
export function isManner({ opener, words, before }: Report): boolean {
  // "Her smile says | more about | her than him": it shows something.
  if (MUCH.test(opener) && words[1]?.lower === "about") return true;
  if (MUCH.test(before) && opener === "about") return true;
  if (/^(?:goodbye|farewell|hello|goodnight|grace|mass)$/.test(opener)) return true;
  if (words.length === 1) return /^(?:less|more|little|much|enough|plenty)$/.test(opener);
  return (
    words.length === 2 &&
    /^(?:it|this|that|so|as|them)$/.test(opener) &&
    MANNER.has(words[1]!.lower)
  );
}

/** Whether a verb says what someone thought over, but not what they concluded: "Thought about | it for a while". */
export const isMused = ({ tokens, cue, verb }: Report): boolean =>
  /^(?:think|thinks|thought|thinking)$/.test(verb.lower) &&
  wordAt(tokens, cue + 1) === "about" &&
  /^(?:it|this|that|them|him|her)$/.test(wordAt(tokens, cue + 2));
