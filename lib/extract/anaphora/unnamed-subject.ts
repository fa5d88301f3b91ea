import { GROUP_NOUN_FORMS, genderOfWord, isGivenName, PREPOSITIONS, speakerClassOf } from "../lexicon";
import { type Entity, type Mention, mentionsBefore, phraseEnd } from "../mentions";
import type { ParsedText } from "../parse";
import type { Syntax } from "../syntax";
import { cueOf, type Token } from "../tokens";
import { nameInApposition } from "./apposition";
import { referentOfNoun } from "./definite-nouns";
import { introducedBefore } from "./introduced";

const PERSONAL = /^(?:he|she|it|they)$/;
const MAX_WORDS_BEFORE = 4;

/**
 * Finds the speaker without a name whom the sentence before a pronoun introduces: "| A student | shrugged. “...,” she
 * said", "| The memo | said so. “...,” it added". The pronoun means whoever is introduced like this, rather than
 * somebody prominent named earlier. Returns null if there is none.
 */
export function unnamedSubject(syntax: Syntax, pronoun: Mention, depth = 0): Mention | null {
  const { parsed } = syntax;
  const { tokens } = parsed;
  if (!PERSONAL.test(tokens[pronoun.head]!.lower)) return null;
  const sentence = sentenceBefore(parsed, pronoun);
  if (sentence < 0) return null;
  const { last } = parsed.sentences[sentence]!;
  const first = mainStart(parsed, parsed.sentences[sentence]!);
  const subject = firstIn(parsed, first, last);
  // "A docker complained. He shrugged. “...,” | he | said": whoever the pronoun before means.
  if (depth < MAX_CHAIN && subject && isSamePronoun(tokens, subject, pronoun))
    return namesSomebody(parsed, first, pronoun.head)
      ? null
      : unnamedSubject(syntax, subject, depth + 1);
  if (subject?.kind !== "nominal" || subject.outerFirst - first > MAX_WORDS_BEFORE) return null;
  if (!agrees(parsed, pronoun, subject)) return null;
  if (PREPOSITION.test(tokens[subject.outerFirst - 1]?.lower ?? "")) return null;
  // "A former clerk, he now drives a van": the noun is said of the pronoun.
  const end = phraseEnd(tokens, subject);
  if (tokens[end]?.text === "," && /^(?:he|she)$/.test(tokens[end + 1]?.lower ?? "")) return null;
  const meant = meantBefore(parsed, pronoun, subject);
  if (meant) return meant;
  const before = introducedBefore(parsed, subject);
  if (before) return before;
  // "The official" may have been named before, unless the sentence reports what the official says.
  const introduced =
    /^(?:an?|one|another)$/.test(tokens[subject.first]!.lower) ||
    isOthers(tokens, subject, pronoun);
  const { forwardClass, forwardFinite } = syntax.link(subject);
  // A body reports in more ways than a person: "The ministry dismissed the report. It said".
  const it = tokens[pronoun.head]!.lower === "it";
  const isAlone = subject.outerFirst === first && isVerbAhead(tokens, end);
  const reports = forwardClass === "say" || (it && forwardClass === "speak");
  // "The presidents of Ghana and Togo met. They said": nobody else is several people.
  const many =
    subject.plural && pronoun.plural && (phraseEnd(tokens, subject) > subject.last || isAlone);
  // "The US treasury secretary has left. Asked about it, he said": an office that nobody named holds.
  const holds = isAlone && !subject.plural;
  if (!introduced && !many && !holds && !it && !(reports && forwardFinite)) return null;
  if (!introduced && !it && !subject.plural && mayBeNamed(parsed, subject)) return null;
  if (!introduced && referentOfNoun(parsed, subject, -1) >= 0) return null;
  const named = nameInApposition(parsed, subject);
  if (!named) return subject;
  return introduced && agreesInGender(parsed, pronoun, named.entity) ? named : null;
}

/** Whether a person is named between two tokens, outside quotation marks, or the words open with a condition. */
function namesSomebody({ tokens, mentions, sentences }: ParsedText, from: number, to: number) {
  const start = sentences[tokens[from]!.sentence]!.first;
  if (SUBORDINATE.test(tokens[start]!.lower)) return true;
  for (let k = mentionsBefore(mentions, start); k < mentions.length; k++) {
    const { head, kind } = mentions[k]!;
    if (head >= to) return false;
    if (kind === "person" && tokens[head]!.span < 0) return true;
  }
  return false;
}

const MAX_CHAIN = 3;
const isSamePronoun = (tokens: Token[], a: Mention, b: Mention): boolean =>
  a.kind === "pronoun" && tokens[a.head]!.lower === tokens[b.head]!.lower;

/** Whether a finite verb follows the subject directly: "the leaders | discussed", "the minister | has left". */
const isVerbAhead = (tokens: Token[], end: number): boolean =>
  tokens[end]?.kind === "word" && (cueOf(tokens[end])?.finite || VERB.test(tokens[end]!.lower));

/** "The minister shrugged. “...,” | he | said": the named minister to whom the noun refers, if there is one. */
function meantBefore(parsed: ParsedText, pronoun: Mention, subject: Mention): Mention | null {
  const { tokens, entities, firstMention } = parsed;
  if (!/^(?:he|she)$/.test(tokens[pronoun.head]!.lower)) return null;
  const entity = referentOfNoun(parsed, subject, -1);
  if (entity < 0 || entities[entity]!.kind !== "person") return null;
  return agreesInGender(parsed, pronoun, entity) ? (firstMention[entity] ?? null) : null;
}

const agreesInGender = ({ entities }: ParsedText, { gender }: Mention, entity: number): boolean =>
  gender === null || (entities[entity]!.gender ?? gender) === gender;

const MAX_NAMED_BACK = 60;

/**
 * Whether a definite noun probably takes up somebody named: "Ann Lee ... the minister". It does not where words describe
 * it ("the driver who took me"), where it is written like a name ("the Prime Minister"), or where the text has spoken of
 * such a person without a name ("one of the drivers ... the driver").
 */
export function mayBeNamed(parsed: ParsedText, noun: Mention): boolean {
  const { tokens, mentions, entities } = parsed;
  if (phraseEnd(tokens, noun) > noun.last || tokens[noun.head]!.cap) return false;
  if (/^(?:an?|one|another)$/.test(tokens[noun.first]!.lower)) return false;
  const { lower } = tokens[noun.head]!;
  const here = mentionsBefore(mentions, noun.head);
  let named = false;
  for (let k = here - 1; k >= Math.max(0, here - MAX_NAMED_BACK); k--) {
    const { kind, head, entity } = mentions[k]!;
    if (kind === "nominal" && tokens[head]!.lower === `${lower}s`) return false;
    if (kind !== "person" || named) continue;
    const { gender } = entities[entity]!;
    named = gender === null || noun.gender === null || gender === noun.gender;
  }
  return named;
}

/** "Her deputy" where "he" follows: the deputy is not the woman whose deputy it is. */
function isOthers(tokens: Token[], subject: Mention, pronoun: Mention): boolean {
  const owner = genderOfWord(tokens[subject.first]!.lower);
  // "Her mother ... she": a relative who has just been introduced, not the daughter.
  const relative = owner !== null || /^['’]s$/.test(tokens[subject.head - 1]?.lower ?? "");
  if (relative && subject.gender !== null) return true;
  return owner !== null && pronoun.gender !== null && owner !== pronoun.gender;
}

const PREPOSITION = /^(?:as|of|to|for|by|from|with|like|at|than)$/;

/** Whether a pronoun may mean a noun by number and gender: "she" and "a student", "it" and "the memo". */
function agrees({ tokens }: ParsedText, pronoun: Mention, noun: Mention): boolean {
  const { lower } = tokens[pronoun.head]!;
  if (lower === "they") return noun.plural;
  if (noun.plural) return false;
  const head = tokens[noun.head]!.lower;
  const person = speakerClassOf(head) === "person";
  // "The operator" is a person or a company.
  if (lower === "it") return !person || GROUP_NOUN_FORMS.has(head);
  return person && (noun.gender === null || noun.gender === pronoun.gender);
}

const MAX_FRONTED = 12;
const MAX_MAIN = 30;
const SUBORDINATE =
  /^(?:when|while|after|before|as|if|because|although|though|once|since|asked|told)$/;

/** Where the main clause of a sentence begins, after what stands before its comma: "In the port, | a fisherman". */
function mainStart(parsed: ParsedText, { first, last }: { first: number; last: number }): number {
  const { tokens, mentions } = parsed;
  const opener = tokens[first]!.lower;
  // "When a reporter asked him, | Lee | deflected": behind the last comma.
  if (SUBORDINATE.test(opener)) {
    for (let i = last - 2; i > Math.max(first, last - MAX_MAIN); i--)
      if (tokens[i]!.text === ",") return i + 1;
    return first;
  }
  if (!PREPOSITIONS.has(opener) && !FRONTED.test(opener)) return first;
  for (let i = first + 1; i < Math.min(first + MAX_FRONTED, last - 2); i++) {
    if (cueOf(tokens[i])?.finite && !tokens[i]!.cap) return first;
    if (tokens[i]!.text !== ",") continue;
    // "Within hours | Ann Lee, its envoy, | replied": the comma is behind the subject.
    const before = mentions[mentionsBefore(mentions, i) - 1];
    return before?.kind === "person" && before.last === i ? before.outerFirst : i + 1;
  }
  return first;
}

const FRONTED =
  /^(?:still|meanwhile|however|nevertheless|nonetheless|elsewhere|later|earlier|then|now|yet|instead|besides|moreover|there|here|outside|nearby|back|not)$/;

/** The first mention in a sentence that is not a place, outside quotation marks. */
function firstIn({ tokens, mentions }: ParsedText, first: number, last: number): Mention | null {
  for (let k = mentionsBefore(mentions, first); k < mentions.length; k++) {
    const mention = mentions[k]!;
    if (mention.head >= last) return null;
    // "| Her | deputy", "one | UN | logistician": the noun, not what is part of it.
    const [next, second] = [mentions[k + 1], mentions[k + 2]];
    if (next?.kind === "nominal" && next.first <= mention.first) continue;
    if (second?.kind === "nominal" && second.first <= mention.first) continue;
    if (mention.kind !== "place" && tokens[mention.head]!.span < 0) return mention;
  }
  return null;
}

// Of the words in quotation marks between two sentences.
const MAX_QUOTED = 2000;

/** The sentence before the one in which a pronoun stands, without the words in quotation marks between. Or -1. */
function sentenceBefore({ tokens, sentences }: ParsedText, { head }: Mention): number {
  const own = tokens[head]!;
  const { first } = sentences[own.sentence]!;
  for (let i = first - 1; i >= Math.max(0, first - MAX_QUOTED); i--) {
    const t = tokens[i]!;
    if (t.span >= 0 || t.kind !== "word" || t.sentence === own.sentence) continue;
    return own.paragraph - t.paragraph <= 1 ? t.sentence : -1;
  }
  return -1;
}

/**
 * The body, country or paper that "it" means: the subject of the sentence before, or of an earlier clause: "Norway
 * objected. | It | said". Returns the entity, or -1 if there is none.
 */
export function namedSubject(parsed: ParsedText, pronoun: Mention): number {
  const { tokens, mentions, entities } = parsed;
  if (tokens[pronoun.head]!.lower !== "it") return -1;
  const sentence = sentenceBefore(parsed, pronoun);
  if (sentence < 0) return -1;
  const { last } = parsed.sentences[sentence]!;
  let { first } = parsed.sentences[sentence]!;
  for (let k = mentionsBefore(mentions, first); k < mentions.length; k++) {
    const mention = mentions[k]!;
    // "Chile's own | Diario Austral | leads on the strike".
    if (isOwner(tokens, mention, first)) {
      first = mention.last + (tokens[mention.last + 1]?.lower === "own" ? 2 : 1);
      continue;
    }
    if (mention.head >= last || mention.outerFirst - first > 1) return -1;
    if (mention.inRole || tokens[mention.head]!.span >= 0) continue;
    const next = tokens[afterAside(tokens, mention.last)];
    // "Norway's envoy", "the Oslo talks": the name is no subject.
    if (next?.kind !== "word" || /^['’]s$/.test(next.lower) || PREPOSITION.test(next.lower))
      return -1;
    const verb = cueOf(next)?.finite || VERB.test(next.lower);
    return mention.entity >= 0 && verb && mayBeBody(entities[mention.entity]!)
      ? mention.entity
      : -1;
  }
  return -1;
}

/** Whether a name is a body's, or may be one: "Diario Austral", "Baltic Pelican" have no given name in front. */
const mayBeBody = ({ kind, gender, name }: Entity): boolean =>
  kind !== "person" ||
  (gender === null && !isGivenName(name.split(" ")[0]!) && name.includes(" "));

/** Whether a name that opens a sentence only owns another that follows: "Chile's | Diario Austral". */
const isOwner = (tokens: Token[], { outerFirst, last }: Mention, first: number): boolean =>
  outerFirst === first &&
  /^['’]s$/.test(tokens[last]?.lower ?? "") &&
  tokens[last + (tokens[last + 1]?.lower === "own" ? 2 : 1)]?.cap === true;

/**
 * The body that "it" means in "| The port authority | has closed two piers, it said": the subject of the clause in front.
 * Returns null if there is none.
 */
export function subjectOfOwn(
  { tokens, mentions, sentences, entities }: ParsedText,
  pronoun: Mention,
): Mention | null {
  const { lower, sentence } = tokens[pronoun.head]!;
  if (lower !== "it" || tokens[pronoun.head - 1]?.text !== ",") return null;
  if (cueOf(tokens[pronoun.head + 1])?.class !== "say") return null;
  const { first } = sentences[sentence]!;
  for (let k = mentionsBefore(mentions, first); k < mentions.length; k++) {
    const mention = mentions[k]!;
    if (mention.head >= pronoun.head || mention.outerFirst - first > 1) return null;
    const whole = mentions[k + 1];
    if (whole?.kind === "nominal" && whole.first <= mention.first) continue;
    const next = tokens[afterAside(tokens, mention.last)];
    const verb = next?.kind === "word" && (cueOf(next)?.finite || VERB.test(next.lower));
    const kind = mention.entity >= 0 ? entities[mention.entity]!.kind : "unknown";
    const group =
      mention.entity >= 0 || GROUP_NOUN_FORMS.get(tokens[mention.head]!.lower) === false;
    return verb && group && kind !== "person" && mention.kind !== "pronoun" ? mention : null;
  }
  return null;
}

/** Skips what stands between commas behind a name: "Sea Watch|, a charity,| has asked". */
function afterAside(tokens: Token[], from: number): number {
  if (tokens[from]?.text !== ",") return from;
  for (
    let i = from + 1;
    i < from + MAX_ASIDE && tokens[i]?.sentence === tokens[from]!.sentence;
    i++
  )
    if (tokens[i]!.text === ",") return i + 1;
  return from;
}

const MAX_ASIDE = 20;

// A word that looks like a finite verb: "reserved", "has", "voted".
const VERB = /^(?:is|was|has|had|will|would|does|did|could|can|may|must)$|[^e]ed$|[^s]s$/;
