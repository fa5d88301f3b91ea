// Who "he" or "she" refers to when someone's clause or statement comes directly before.
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import type { Syntax } from "../../syntax";
import { isApostropheS, wordAt } from "../../tokens";
import { nameInApposition } from "../beside";
import { agrees, agreesInGender } from "./agreement";
import { looksFinite } from "./bodies";
import { firstIn, mainStart } from "./main-clause";

const PERSON = /^(?:he|she)$/;

/**
 * The subject of the clause before a semicolon or a colon: "| The consul, Ann Lee, | watched; she said later that".
 * Returns null if there is none.
 */
export function subjectOfClauseBefore(parsed: ParsedText, pronoun: Mention): Mention | null {
  const { tokens, sentences } = parsed;
  const { lower, sentence } = tokens[pronoun.head]!;
  if (!/^(?:he|she|it)$/.test(lower) || !/^[;:]$/.test(wordAt(tokens, pronoun.head - 1)))
    return null;
  const subject = firstIn(parsed, mainStart(parsed, sentences[sentence]!), pronoun.head);
  if (subject?.kind === "person") {
    const verb = tokens[subject.last];
    const acts = verb?.text === "," || (verb?.kind === "word" && looksFinite(verb));
    return acts && isOf(parsed, pronoun, subject) ? subject : null;
  }
  const related = lower === "it" && subject?.kind === "nominal";
  if (subject?.kind !== "nominal" || !(related || agrees(parsed, pronoun, subject))) return null;
  const named = nameInApposition(parsed, subject);
  if (named) return isOf(parsed, pronoun, named) ? named : null;
  const verb = tokens[phraseEnd(tokens, subject)];
  if (!agrees(parsed, pronoun, subject)) return null;
  // "A clerk accused | Peter Marsh | of theft; he denied it": the one who is known to be a man.
  if (subject.gender === null && namesSomebody(parsed, subject, pronoun)) return null;
  return verb?.kind === "word" && looksFinite(verb) ? subject : null;
}

/** Whether a pronoun may stand for a name: "it" for a company, "he" for a man. */
function isOf(parsed: ParsedText, pronoun: Mention, { kind, entity }: Mention): boolean {
  if (parsed.tokens[pronoun.head]!.lower === "it") return kind !== "person";
  return agreesInGender(parsed, pronoun, entity);
}

/** Whether someone of a pronoun's gender is named between a subject and the pronoun. */
function namesSomebody(
  { tokens, mentions, entities }: ParsedText,
  subject: Mention,
  pronoun: Mention,
): boolean {
  const here = mentionsBefore(mentions, pronoun.head);
  for (
    let k = here - 1;
    k >= Math.max(0, here - MAX_MENTIONS_BACK) && mentions[k]!.head > subject.head;
    k--
  ) {
    const { kind, entity, last, head } = mentions[k]!;
    if (kind !== "person" || tokens[head]!.span >= 0 || isApostropheS(tokens[last])) continue;
    if (entities[entity]!.gender === pronoun.gender) return true;
  }
  return false;
}

const MAX_MENTIONS_BACK = 12;

/**
 * The only person named in the paragraph, if that person has spoken in it: "It is late, says | Ann Lee |. Her own watch
 * is slow. “...,” | she | says". Returns null if there is none.
 */
export function onlySpeaker({ parsed, link }: Syntax, pronoun: Mention): Mention | null {
  const { tokens, mentions, entities } = parsed;
  const { lower, paragraph, sentence } = tokens[pronoun.head]!;
  if (!PERSON.test(lower)) return null;
  let only: Mention | null = null;
  let speaks = false;
  const here = mentionsBefore(mentions, pronoun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const mention = mentions[k]!;
    if (tokens[mention.head]!.paragraph !== paragraph) break;
    if (tokens[mention.head]!.span >= 0) continue;
    if (mention.entity < 0 || entities[mention.entity]!.kind !== "person") continue;
    if (only && only.entity !== mention.entity) return null;
    only = mention;
    const { inverted, invertedClass } = link(mention);
    if (inverted >= 0 && invertedClass === "say" && tokens[mention.head]!.sentence < sentence)
      speaks = true;
  }
  return only && speaks && agreesInGender(parsed, pronoun, only.entity) ? only : null;
}
