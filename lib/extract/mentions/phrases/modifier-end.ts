import {
  CALENDAR,
  FUNCTION_WORDS,
  IRREGULAR_PASTS,
  PERSON_NOUN_FORMS,
  speakerClassOf,
  wordSet,
} from "../../lexicon";
import { cueOf, isReportingVerb, type Token, wordAt } from "../../tokens";
import { belongs } from "./belongs";
import { joinsPhrase } from "./joined-nouns";

const LINK = wordSet(
  "of in from at with for on to near inside within across behind beside close familiar briefed",
);
/** Adjectives that a preposition may follow: "close | to", "familiar | with". */
export const KNOWING = wordSet("close familiar briefed involved privy aware knowledgeable");
// Offices that take a complement: "ambassador | to".
export const POSTED =
  /^(?:ambassador|envoy|adviser|advisor|representative|aide|assistant|counsel|emissary|delegate|consul|counsellor|commissioner|nuncio|legate|attaché|liaison|heir|successor|witness)s?$/;
const MAX_WORDS = 12;

/** Where a modifier that begins at a token ends, or the token itself if none does. */
export function modifierEnd(tokens: Token[], from: number, head: number): number {
  const first = firstBehindLink(tokens, from, head);
  if (first < 0) return from;
  const knowing = KNOWING.has(tokens[from]!.lower);
  let content = 0;
  let i = first;
  let limit = MAX_WORDS;
  for (; i < tokens.length && i - from < limit; i++) {
    if (joinsPhrase(tokens, i, head)) {
      // Lists of states are long.
      limit += 2;
      continue;
    }
    const { lower, text } = tokens[i]!;
    if (!belongs(tokens, i, head) || endsModifier(tokens, first, i, head)) break;
    if (CALENDAR.has(lower)) return isDated(tokens, from, head) ? i + 1 : from;
    // "Briefed on | the call", "familiar with | the report": what someone knows about.
    if (OCCASION.has(lower) && !knowing) return from;
    // "A porter beside him | nodded".
    if (i === first && /^(?:him|them|me|us)$/.test(text)) return i + 1;
    if (!FUNCTION_WORDS.has(lower) || /^(?:US|them|us|him|her|me)$/.test(text)) content++;
  }
  return content > 0 ? i : from;
}

/** Where the complement of a preposition or adjective that opens a modifier begins. Returns -1 if none does. */
function firstBehindLink(tokens: Token[], from: number, head: number): number {
  const link = wordAt(tokens, from);
  // "A study | by the university": the author of a document.
  const by = link === "by" && speakerClassOf(tokens[head]!.lower) === "document";
  if (!(by || LINK.has(link) || KNOWING.has(link)) || !belongs(tokens, from, head)) return -1;
  // "To" only after an adjective or an office: "close to", "ambassador to", but not "a source to confirm".
  if (link === "to" && !POSTED.test(tokens[from - 1]!.lower)) return -1;
  if (!KNOWING.has(link)) return from + 1;
  return /^(?:with|to|on|in|by|of|about)$/.test(wordAt(tokens, from + 1)) ? from + 2 : -1;
}

// "Said in a statement": how, when and where someone spoke is not part of who they are.
const OCCASION = wordSet(
  `statement interview email e-mail briefing conference press report post tweet speech remarks comments letter message
  reply response call time condition background television tv radio twitter x reporters journalists day week month
  year morning afternoon evening`,
);
// Words that continue the clause after its subject.
const GOES_ON = wordSet(
  `is are was were has have had will would may might can could should do does did who which that and but when while as
  after before because to later then also now soon still`,
);

/** Whether a word is no longer part of a modifier, but continues the sentence. */
function endsModifier(tokens: Token[], first: number, i: number, head: number): boolean {
  const t = tokens[i]!;
  if (GOES_ON.has(t.lower) || LINK.has(t.lower)) return true;
  if (t.kind !== "word" && t.kind !== "number") return true;
  if (isVerb(tokens, i, first)) return true;
  if (i === first) return false;
  // "Passengers at Oslo | tell": a plural verb.
  const several = !t.cap && PERSON_NOUN_FORMS.get(tokens[head]!.lower) === true;
  // "A diplomat from Peru | asking not to be named".
  if (/^(?:asking|declining|refusing|requesting|insisting)$/.test(t.lower)) return true;
  return IRREGULAR_PASTS.has(t.lower) || (several && isBaseVerb(t)) || isContacted(tokens, i);
}

const COUNTED = wordSet(
  "the its two three four five six seven eight nine ten member other all both",
);

/** Whether a word is a verb of saying outside a name; directly after an article or a numeral it is a noun. */
function isVerb(tokens: Token[], i: number, first: number): boolean {
  if (!isReportingVerb(tokens[i])) return false;
  const counted = COUNTED.has(tokens[i - 1]!.lower);
  // "The presidents of the five | states | noted".
  return !((counted || i === first) && speakerClassOf(tokens[i]!.lower) !== null);
}

const SAY = wordSet(
  "say tell claim insist argue complain report warn believe think fear expect hope want",
);

function isBaseVerb(t: Token): boolean {
  const cue = cueOf(t);
  return SAY.has(t.lower) || (cue?.class === "say" && !cue.finite && !t.lower.endsWith("ing"));
}

const CONTACTED = wordSet(
  `reached contacted interviewed questioned asked quoted cited speaking approached telephoned phoned met writing waiting`,
);

/** "A resident of Oslo | reached by phone": how the reporter contacted someone is not part of who they are. */
const isContacted = (tokens: Token[], i: number): boolean =>
  CONTACTED.has(tokens[i]!.lower) &&
  /^(?:by|via|on|at|in|about|after|outside)$/.test(wordAt(tokens, i + 1));

/** "The letter | of 4 March", "the report | of June", "your leader | of 4 March": the date identifies the document. */
const isDated = (tokens: Token[], link: number, head: number): boolean =>
  tokens[link]!.lower === "of" &&
  (speakerClassOf(tokens[head]!.lower) === "document" || tokens[head]!.lower === "leader");
