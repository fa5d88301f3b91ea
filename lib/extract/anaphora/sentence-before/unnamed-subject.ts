import { GROUP_NOUN_FORMS, PREPOSITIONS, speakerClassOf } from "../../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import type { Syntax } from "../../syntax";
import { cueOf, type Token, wordAt } from "../../tokens";
import { nameInApposition } from "../beside";
import { introducedBefore, referentOfNoun } from "../nouns";
import { agrees, agreesInGender, isOthers } from "./agreement";
import { looksFinite } from "./bodies";
import { firstIn, mainStart, SUBORDINATE } from "./main-clause";
import { mayBeNamed } from "./may-be-named";
import { sentenceBefore } from "./sentence-before";

const PERSONAL = /^(?:he|she|it|they)$/;
const MAX_WORDS_BEFORE = 4;
const MAX_CHAIN = 3;
const PERSON = /^(?:he|she)$/;

/**
 * Finds the unnamed speaker introduced by the sentence before a pronoun: "| A student | shrugged. “...,” she said",
 * "| The memo | said so. “...,” it added". The pronoun refers to whoever is introduced in this way, rather than to
 * someone prominent named earlier. Returns null if there is none.
 */
export function unnamedSubject(syntax: Syntax, pronoun: Mention, depth = 0): Mention | null {
  const { parsed } = syntax;
  const { tokens } = parsed;
  if (!PERSONAL.test(tokens[pronoun.head]!.lower)) return null;
  const index = sentenceBefore(parsed, pronoun);
  if (index < 0) return null;
  const sentence = parsed.sentences[index]!;
  const first = mainStart(parsed, sentence);
  const opener = firstIn(parsed, first, sentence.last);
  const subject = reporterIn(parsed, pronoun, opener, sentence.last) ?? opener;
  // "A docker complained. He shrugged. “...,” | he | said": whoever the earlier pronoun refers to.
  if (depth < MAX_CHAIN && subject && isSamePronoun(tokens, subject, pronoun))
    return namesSomebody(parsed, first, pronoun.head)
      ? null
      : unnamedSubject(syntax, subject, depth + 1);
  if (subject?.kind !== "nominal") return null;
  const before = tokens.slice(first, subject.outerFirst).filter(({ kind }) => kind === "word");
  if (subject === opener && before.length > MAX_WORDS_BEFORE) return null;
  if (!mayMean(parsed, pronoun, subject)) return null;
  return meantBefore(parsed, pronoun, subject) ?? introduced(syntax, pronoun, subject, before);
}

/** Whether a pronoun may refer to a noun that is the subject of its clause. */
function mayMean(parsed: ParsedText, pronoun: Mention, subject: Mention): boolean {
  const { tokens } = parsed;
  if (!agrees(parsed, pronoun, subject)) return false;
  if (PREPOSITIONS.has(wordAt(tokens, subject.outerFirst - 1))) return false;
  // "A former clerk, he now drives a van": the noun is in apposition to the pronoun itself.
  const end = phraseEnd(tokens, subject);
  return !(wordAt(tokens, end) === "," && PERSON.test(wordAt(tokens, end + 1)));
}

/**
 * Returns the subject if its sentence introduces it: by an indefinite article, by reporting what it says, or by placing
 * it directly before its verb. `before` holds the words between the start of the clause and the subject.
 */
function introduced(
  syntax: Syntax,
  pronoun: Mention,
  subject: Mention,
  before: Token[],
): Mention | null {
  const { parsed } = syntax;
  const { tokens } = parsed;
  const named = nameInApposition(parsed, subject);
  const isNew =
    /^(?:an?|one|another)$/.test(tokens[subject.first]!.lower) ||
    isOthers(tokens, subject, pronoun);
  // "The chair, Ann Lee, | objected": the person named here, rather than someone named before.
  if (named) return isNew && agreesInGender(parsed, pronoun, named.entity) ? named : null;
  if (isNew) return subject;
  const { forward, forwardClass, forwardFinite } = syntax.link(subject);
  // An organisation can report with more verbs than a person can: "The ministry dismissed the report. It said".
  const it = tokens[pronoun.head]!.lower === "it";
  const reports = forwardClass === "say" || (it && forwardClass === "speak");
  // Preceded by a time at most: "**18:20** | The minister | has left".
  const end = phraseEnd(tokens, subject);
  const isAlone = before.length === 0 && isVerbAhead(tokens, afterAside(tokens, end));
  // "The presidents of Ghana and Togo met. They said": there is no other plural antecedent. "The US treasury secretary
  // has left. Asked about it, he said": an office that no named person holds.
  const many = subject.plural && pronoun.plural && end > subject.last;
  const holds = isAlone && subject.plural === pronoun.plural;
  // "The official" may have been named before, unless the sentence reports what the official says.
  if (!many && !holds && !it && !(reports && forwardFinite)) return null;
  // "United declined. | Their manager | said he liked him. “...,” he said".
  const theirs = reports && isAlone && /^(?:their|its)$/.test(tokens[subject.first]!.lower);
  // "Lee agreed. | The harbour master | said it leaked. “...,” he said": nobody named before has said it.
  const reads = /^(?:read|write)$/.test(cueOf(tokens[forward])?.base ?? "");
  // "What the 60-year-old pilot feared, | she says |, was ice": the verb has a subject of its own.
  const own = !PERSONAL.test(wordAt(tokens, forward - 1));
  const speaks =
    reports && own && forwardFinite && !reads && tokens[subject.first]!.lower === "the";
  if (!it && !theirs && !subject.plural && !speaks && mayBeNamed(parsed, subject)) return null;
  return referentOfNoun(parsed, subject, -1) >= 0 ? null : subject;
}

/**
 * Whether a person is named between two tokens, outside quotation marks, or the sentence opens with a subordinate
 * clause.
 */
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

/** Who reports in a parenthetical clause: "The plan, | the diplomat | said, was old. “...,” she said". */
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

const isSamePronoun = (tokens: Token[], a: Mention, b: Mention): boolean =>
  a.kind === "pronoun" && tokens[a.head]!.lower === tokens[b.head]!.lower;

const MAX_ASIDE = 12;

/**
 * Where the clause continues after an aside on how someone came to speak: "Their manager|, asked about him last week,|
 * said".
 */
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

/**
 * Who the noun itself refers back to: "The minister shrugged. “...,” | he | said", of a minister who has been named or
 * introduced.
 */
function meantBefore(parsed: ParsedText, pronoun: Mention, subject: Mention): Mention | null {
  const { tokens, entities, firstMention } = parsed;
  if (PERSON.test(tokens[pronoun.head]!.lower)) {
    const entity = referentOfNoun(parsed, subject, -1);
    const person = entity >= 0 && entities[entity]!.kind === "person";
    const named = person && agreesInGender(parsed, pronoun, entity) ? firstMention[entity] : null;
    if (named) return named;
  } else if (
    tokens[pronoun.head]!.lower === "it" &&
    GROUP_NOUN_FORMS.has(tokens[subject.head]!.lower)
  ) {
    // "The company could not be reached. In a filing | it | said", of a company that has been named.
    const entity = referentOfNoun(parsed, subject, -1);
    if (entity >= 0) return firstMention[entity] ?? null;
  }
  return nameInApposition(parsed, subject) ? null : introducedBefore(parsed, subject);
}
