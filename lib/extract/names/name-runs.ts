import {
  CALENDAR,
  DEMONYMS,
  FUNCTION_WORDS,
  GROUP_NOUN_FORMS,
  isGivenName,
  ORGANISATION_WORDS,
  ORGANISATIONS,
  PARTICLES,
  PERSON_NOUN_FORMS,
  PLACES,
  PORTFOLIOS,
  ROLE_MODIFIERS,
  SUFFIXES,
  TITLES,
} from "../lexicon";
import { cueOf, isApostropheS, type Token, wordAt } from "../tokens";
import { isAmbiguousName, isPartOfName } from "./ambiguous-names";
import { endOfJoined, endOfPurpose } from "./joined-names";
import { isOrgWord } from "./name-kind";
import { isSurnameHe } from "./surname-he";

// "al-Amr", "el-Sisi": names that begin with a lower-case article.
const WITH_ARTICLE = /^(?:al|el|an|ad|ar|as|ash|at|az|bin|ibn)-\p{Lu}/u;

/** "@harbour_rat", but not the end of "lee@example.org". */
const isHandle = (tokens: Token[], i: number): boolean =>
  /^@[\p{L}\p{N}_]{2,}$/u.test(tokens[i]!.text) && tokens[i - 1]?.end !== tokens[i]!.start;

function isNameWord(tokens: Token[], i: number): boolean {
  const t = tokens[i];
  if (t && isHandle(tokens, i)) return true;
  if (t?.kind !== "word" || !(t.cap || (t.text.includes("-") && WITH_ARTICLE.test(t.text))))
    return false;
  // "Q42 Ann Lee": the number of a question.
  if (t.text.startsWith("Q") && /^Q\d+$/.test(t.text)) return false;
  return !CALENDAR.has(t.lower) || isPartOfName(tokens, i);
}

/** "| HE | Dr. Lee": a form of address, which only its capitals distinguish from the pronoun. */
export const isExcellency = (tokens: Token[], i: number): boolean =>
  tokens[i]!.text === "HE" && /^\p{Lu}.*\p{Ll}/u.test(tokens[i + 1]?.text ?? "");

function isFunctionWord(tokens: Token[], i: number): boolean {
  const t = tokens[i]!;
  if (!FUNCTION_WORDS.has(t.lower) || t.text === "US") return false;
  if (t.lower === "he" && isSurnameHe(tokens, i)) return false;
  return !(isAmbiguousName(t) && isPartOfName(tokens, i)) && !isExcellency(tokens, i);
}

/** Headlines capitalise verbs too: "Clinton | Praises". */
const isHeadlineVerb = (t: Token): boolean =>
  cueOf(t)?.finite === true && /(?:ed|s|said)$/.test(t.lower) && !isGivenName(t.text);

/** "Governor | Said | Mwinyi was": a given name as well as a verb. In a headline, capitals would follow. */
const isNamedSaid = (tokens: Token[], i: number): boolean =>
  tokens[i]!.text === "Said" &&
  TITLES.has(tokens[i - 1]!.lower) &&
  isNameWord(tokens, i + 1) &&
  !FUNCTION_WORDS.has(tokens[i + 1]!.lower) &&
  tokens[i + 2]?.cap === false;

/** How a text writes its words: in lower case, or with capitals in the middle of sentences. */
export interface Spellings {
  lowercase: Set<string>;
  capitals: Set<string>;
  /** Capitalised words with no other such word next to them. */
  alone: Set<string>;
  /** The given names that follow the surname "He", which may also open a sentence. */
  behindHe: Set<string>;
}

/** Whether a name, or a title before one, begins at a token. */
export function startsName(tokens: Token[], i: number, spellings: Spellings): boolean {
  const { lowercase, capitals, behindHe } = spellings;
  const t = tokens[i]!;
  // "He Lifeng said", after "Vice Premier He Lifeng".
  if (t.text === "He" && tokens[i + 1]?.cap && behindHe.has(tokens[i + 1]!.lower)) return true;
  if (!isNameWord(tokens, i) || isFunctionWord(tokens, i) || isHeadlineVerb(t)) return false;
  if (isHandle(tokens, i) || !opensSentence(tokens, i) || isGivenName(t.text)) return true;
  // "Officials in Brussels": several unnamed people.
  if (isPlural(t) && !capitals.has(t.lower) && !isNameWord(tokens, i + 1)) return false;
  if (t.lower.endsWith("ly") && !isKnownName(t) && !isNamedElsewhere(tokens, i, spellings))
    return false;
  // "Afterwards a student", "Container traffic": a common word, followed by another.
  const next = tokens[i + 1];
  if (
    next?.sentence === t.sentence &&
    /^(?:a|an|the|his|her|their|its|this|that|these)$/.test(next.lower)
  )
    return false;
  if (
    next &&
    !capitals.has(t.lower) &&
    isCommonWord(next) &&
    // "Luiz | da | Silva".
    !(PARTICLES.has(next.lower) && tokens[i + 2]?.cap) &&
    !isNameWord(tokens, i + 1) &&
    !isKnownName(t)
  )
    return false;
  // At the start of a sentence, a capital isn't evidence if the word also occurs in lower case in the text.
  return !lowercase.has(t.lower) || followsAsTitle(tokens, i);
}

/**
 * Whether a word in "-ly" that opens a sentence is a surname, not an adverb: "William Reilly ... | Reilly | said". In
 * a headline, adverbs have capitals, too: "Berg Finally Speaks".
 */
function isNamedElsewhere(tokens: Token[], i: number, { capitals }: Spellings): boolean {
  const next = tokens[i + 1];
  return capitals.has(tokens[i]!.lower) && (cueOf(next)?.finite === true || isApostropheS(next));
}

/** Whether a word is a plural common noun for people. */
const isPlural = ({ lower }: Token): boolean =>
  PERSON_NOUN_FORMS.get(lower) === true ||
  GROUP_NOUN_FORMS.get(lower) === true ||
  /^(?:people|officials|men|women|children)$/.test(lower);

/** Whether a word is neither a name, nor a verb of saying, nor a function word. */
const isCommonWord = (t: Token): boolean =>
  t.kind === "word" &&
  !t.cap &&
  !FUNCTION_WORDS.has(t.lower) &&
  cueOf(t) === null &&
  !isApostropheS(t);

const isKnownName = ({ text, lower }: Token): boolean =>
  PLACES.has(text) ||
  DEMONYMS.has(text) ||
  ORGANISATIONS.has(text) ||
  ORGANISATION_WORDS.has(lower) ||
  TITLES.has(lower);

/** A common word before a name is its title: "Spokesman Josh Earnest". */
function followsAsTitle(tokens: Token[], i: number): boolean {
  return isNameWord(tokens, i + 1) && !isFunctionWord(tokens, i + 1);
}

function opensSentence(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.paragraph !== tokens[i]!.paragraph) return true;
  return before.kind === "mark" || /^[.!?:…•—–-]$/.test(before.text);
}

const MAX_TOKENS = 8;
// Postnominal letters.
export const POSTNOMINAL = /^(?:MP|MEP|MSP|TD|QC|KC|CBE|OBE)$/;

/** Where the run of capitalised words that begins at a token ends, with any particles inside it. */
export function endOfRun(tokens: Token[], from: number): number {
  const { sentence, span } = tokens[from]!;
  let end = from + 1;
  let limit = MAX_TOKENS;
  while (end < tokens.length && end - from < limit) {
    const t = tokens[end]!;
    if (t.sentence !== sentence || t.span !== span) break;
    if ((isHeadlineVerb(t) && !isNamedSaid(tokens, end)) || POSTNOMINAL.test(t.text)) break;
    // "Judicial Watch": an organisation's name may end in a function word.
    const isPart =
      !isFunctionWord(tokens, end) ||
      ORGANISATION_WORDS.has(t.lower) ||
      // "Reporters | Without | Borders".
      (/^(?:Without|Beyond|Across)$/.test(t.text) && tokens[end + 1]?.cap === true);
    if (isPart && isNameWord(tokens, end)) end++;
    else if (PARTICLES.has(t.lower) && afterParticles(tokens, end) > end)
      end = afterParticles(tokens, end);
    else if (t.text === "," && SUFFIXES.has(wordAt(tokens, end + 1))) end += 2;
    else if (t.text === "&" && isNameWord(tokens, end + 1)) end += 2;
    else if (belongsToMany(tokens, end)) end += 2;
    else {
      const joined = endOfJoined(tokens, from, end);
      if (joined === end) break;
      limit += joined - end;
      end = joined;
    }
  }
  return end;
}

/**
 * Whether an apostrophe is inside the name of a group of people: "Readers | ' League", "People | 's Liberation Army".
 */
function belongsToMany(tokens: Token[], i: number): boolean {
  const [owner, mark, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
  if (!next || next.start - mark.end !== 1 || owner.end !== mark.start) return false;
  if (!isNameWord(tokens, i + 1) || isFunctionWord(tokens, i + 1)) return false;
  if (/^['’]$/.test(mark.text)) return owner.lower.endsWith("s") && isOrgWord(next);
  return isApostropheS(mark) && /^(?:people|women|children|men)$/.test(owner.lower);
}

/** Where a name ends that continues after particles: "Ursula | von der | Heide". Returns `from` if none does. */
function afterParticles(tokens: Token[], from: number): number {
  let end = from;
  while (end < from + 3 && PARTICLES.has(wordAt(tokens, end))) end++;
  return isNameWord(tokens, end) ? end + 1 : from;
}

const POSTED = /^(?:embassy|consulate|legation|commission|mission|ministry)$/;

const OVER = /^(?:ministry|department|committee|commission|council|bureau|institute)$/;

/** Where a longer organisation name ends: "Centre | for Strategic and International Studies". */
export function endOfOrganisation(tokens: Token[], last: number): number {
  let end = last;
  for (let steps = 0; steps < 4; steps++) {
    const link = tokens[end]?.lower;
    let next = end + 1;
    // "The Embassy of Zambia | in Stockholm", "the Foreign Ministry | in Oslo".
    const posted = link === "in" && POSTED.test(tokens[last - 1]!.lower);
    if (!posted && link !== "of" && link !== "for" && link !== "on" && link !== "and") break;
    if (tokens[next]?.lower === "the") next++;
    if (!isNameWord(tokens, next) || tokens[next]!.paragraph !== tokens[last - 1]!.paragraph) break;
    const reach = beforeOffice(tokens, next, endOfRun(tokens, next));
    const purpose = endOfPurpose(tokens, reach);
    if (purpose > reach && /^(?:of|for)$/.test(link)) return purpose;
    // "The Ministry of Trade | and Integration".
    const portfolio = OVER.test(wordAt(tokens, end - 3)) && PORTFOLIOS.has(tokens[next]!.lower);
    const isPart = link !== "and" || portfolio || ORGANISATION_WORDS.has(tokens[reach - 1]!.lower);
    if (!isPart || (link === "and" && isGivenName(tokens[next]!.text))) break;
    end = reach;
  }
  return end;
}

/**
 * Where the name of a country ends before an office and its holder: "Republic of Korea | Foreign Minister Han Jiwoo".
 * Returns `last` if there is none.
 */
function beforeOffice(tokens: Token[], first: number, last: number): number {
  let title = last - 1;
  while (title > first && !TITLES.has(tokens[title]!.lower)) title--;
  if (title <= first || title === last - 1) return last;
  let from = title;
  while (from > first + 1 && isOffice(tokens[from - 1]!)) from--;
  return from;
}

const isOffice = ({ lower }: Token): boolean =>
  PORTFOLIOS.has(lower) || ROLE_MODIFIERS.has(lower) || TITLES.has(lower);
