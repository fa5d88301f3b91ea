import { GROUP_NOUN_FORMS, genderOfWord, PREPOSITIONS, speakerClassOf, wordSet } from "../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../mentions";
import type { ParsedText } from "../parse";
import type { Syntax } from "../syntax";
import { cueOf, isApostropheS, isReportingVerb, type Token, wordAt } from "../tokens";
import { nameInApposition } from "./apposition";
import { looksFinite } from "./bodies";
import { referentOfNoun } from "./definite-nouns";
import { introducedBefore } from "./introduced";
import { sentenceBefore } from "./sentence-before";

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
  const opener = firstIn(parsed, first, last);
  const subject = reporterIn(parsed, pronoun, opener, last) ?? opener;
  // "A docker complained. He shrugged. “...,” | he | said": whoever the pronoun before means.
  if (depth < MAX_CHAIN && subject && isSamePronoun(tokens, subject, pronoun))
    return namesSomebody(parsed, first, pronoun.head)
      ? null
      : unnamedSubject(syntax, subject, depth + 1);
  if (subject?.kind !== "nominal") return null;
  const before = tokens.slice(first, subject.outerFirst).filter(({ kind }) => kind === "word");
  if (subject === opener && before.length > MAX_WORDS_BEFORE) return null;
  if (!agrees(parsed, pronoun, subject)) return null;
  if (PREPOSITION.has(wordAt(tokens, subject.outerFirst - 1))) return null;
  // "A former clerk, he now drives a van": the noun is said of the pronoun.
  const end = phraseEnd(tokens, subject);
  if (tokens[end]?.text === "," && /^(?:he|she)$/.test(wordAt(tokens, end + 1))) return null;
  const meant = meantBefore(parsed, pronoun, subject);
  if (meant) return meant;
  // "The chair, Ann Lee, | objected": whoever is named here rather than somebody before.
  const known = nameInApposition(parsed, subject) ? null : introducedBefore(parsed, subject);
  if (known) return known;
  // "The official" may have been named before, unless the sentence reports what the official says.
  const introduced =
    /^(?:an?|one|another)$/.test(tokens[subject.first]!.lower) ||
    isOthers(tokens, subject, pronoun);
  const { forwardClass, forwardFinite } = syntax.link(subject);
  // A body reports in more ways than a person: "The ministry dismissed the report. It said".
  const it = tokens[pronoun.head]!.lower === "it";
  // Behind a time at most: "**18:20** | The minister | has left".
  const isAlone = before.length === 0 && isVerbAhead(tokens, afterAside(tokens, end));
  const reports = forwardClass === "say" || (it && forwardClass === "speak");
  // "The presidents of Ghana and Togo met. They said": nobody else is several people.
  const many =
    subject.plural && pronoun.plural && (phraseEnd(tokens, subject) > subject.last || isAlone);
  // "The US treasury secretary has left. Asked about it, he said": an office that nobody named holds.
  const holds = isAlone && !subject.plural;
  if (!introduced && !many && !holds && !it && !(reports && forwardFinite)) return null;
  // "United declined. | Their manager | said he liked him. “...,” he said".
  const theirs = reports && isAlone && /^(?:their|its)$/.test(tokens[subject.first]!.lower);
  if (!introduced && !it && !theirs && !subject.plural && mayBeNamed(parsed, subject)) return null;
  if (!introduced && referentOfNoun(parsed, subject, -1) >= 0) return null;
  const named = nameInApposition(parsed, subject);
  if (!named) return subject;
  return introduced && agreesInGender(parsed, pronoun, named.entity) ? named : null;
}

/** Whether a person is named between two tokens, outside quotation marks, or the words open with a condition. */
function namesSomebody({ tokens, mentions, sentences }: ParsedText, from: number, to: number) {
  const start = sentences[tokens[from]!.sentence]!.first;
  if (SUBORDINATE.has(tokens[start]!.lower)) return true;
  for (let k = mentionsBefore(mentions, start); k < mentions.length; k++) {
    const { head, kind } = mentions[k]!;
    if (head >= to) return false;
    if (kind === "person" && tokens[head]!.span < 0) return true;
  }
  return false;
}

/** "The plan, | the diplomat | said, was old. “...,” she said": who reports in the middle of what the sentence says. */
function reporterIn(
  parsed: ParsedText,
  pronoun: Mention,
  opener: Mention | null,
  last: number,
): Mention | null {
  const { tokens, mentions } = parsed;
  if (opener?.kind !== "nominal" || !PERSON.test(tokens[pronoun.head]!.lower)) return null;
  if (speakerClassOf(tokens[opener.head]!.lower) === "person") return null;
  for (let k = mentionsBefore(mentions, opener.last); k < mentions.length; k++) {
    const mention = mentions[k]!;
    if (mention.head >= last) return null;
    const { class: kind, finite } = cueOf(tokens[mention.last]) ?? {};
    const inside = tokens[mention.outerFirst - 1]?.text === "," && kind === "say" && finite;
    if (inside && mention.kind === "nominal" && agrees(parsed, pronoun, mention))
      return introducedBefore(parsed, mention) ? mention : null;
  }
  return null;
}

const PERSON = /^(?:he|she)$/;
const MAX_CHAIN = 3;
const isSamePronoun = (tokens: Token[], a: Mention, b: Mention): boolean =>
  a.kind === "pronoun" && tokens[a.head]!.lower === tokens[b.head]!.lower;

const MAX_ASIDE = 12;

/** "Their manager|, asked about him last week,| said": where the clause goes on behind how somebody came to speak. */
function afterAside(tokens: Token[], comma: number): number {
  if (
    tokens[comma]?.text !== "," ||
    !/^(?:asked|pressed|speaking|contacted|reached|questioned)$/.test(wordAt(tokens, comma + 1))
  )
    return comma;
  for (let i = comma + 2; i < comma + MAX_ASIDE; i++) if (tokens[i]?.text === ",") return i + 1;
  return comma;
}

/** Whether a finite verb follows the subject directly: "the leaders | discussed", "the minister | has left". */
const isVerbAhead = (tokens: Token[], end: number): boolean =>
  tokens[end]?.kind === "word" && looksFinite(tokens[end]!);

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
  const relative = owner !== null || isApostropheS(tokens[subject.head - 1]);
  if (relative && (subject.gender !== null || KIN.has(tokens[subject.head]!.lower))) return true;
  return owner !== null && pronoun.gender !== null && owner !== pronoun.gender;
}

const KIN = wordSet(
  `cousin friend neighbor neighbour colleague partner flatmate roommate parent twin relative sibling classmate
  teammate`,
);
const PREPOSITION = wordSet("as of to for by from with like at than");

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
const SUBORDINATE = wordSet(
  "when while after before as if because although though once since asked told",
);

/** Where the main clause of a sentence begins, after what stands before its comma: "In the port, | a fisherman". */
function mainStart(parsed: ParsedText, { first, last }: { first: number; last: number }): number {
  const { tokens, mentions } = parsed;
  const opener = tokens[first]!.lower;
  // "When a reporter asked him, | Lee | deflected": behind the last comma.
  if (SUBORDINATE.has(opener)) {
    for (let i = last - 2; i > Math.max(first, last - MAX_MAIN); i--)
      if (tokens[i]!.text === ",") return i + 1;
    return first;
  }
  if (!PREPOSITIONS.has(opener) && !FRONTED.has(opener)) return first;
  for (let i = first + 1; i < Math.min(first + MAX_FRONTED, last - 2); i++) {
    if (isReportingVerb(tokens[i])) return first;
    if (tokens[i]!.text !== ",") continue;
    // "Within hours | Ann Lee, its envoy, | replied": the comma is behind the subject.
    const before = mentions[mentionsBefore(mentions, i) - 1];
    return before?.kind === "person" && before.last === i ? before.outerFirst : i + 1;
  }
  return first;
}

const FRONTED = wordSet(
  `still meanwhile however nevertheless nonetheless elsewhere later earlier then now yet instead besides moreover
  there here outside nearby back not`,
);

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
