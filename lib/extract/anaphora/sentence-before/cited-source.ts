import { speakerClassOf } from "../../lexicon";
import { type Mention, mentionsBefore } from "../../mentions";
import type { ParsedText } from "../../parse";
import { isApostropheS, wordAt } from "../../tokens";
import { agreesInGender } from "./agreement";
import { reporterAtEnd } from "./reporter-at-end";
import { sentenceBefore } from "./sentence-before";

/**
 * Finds the document or organisation that is the source of the sentence before "it": "According to | the draft contract
 * |, the lease would end. | It | says". Returns null if that sentence cites no source. For "he" and "she", see `fronted`.
 */
export function citedBefore(parsed: ParsedText, pronoun: Mention): Mention | null {
  const { tokens, mentions, sentences } = parsed;
  if (tokens[pronoun.head]!.lower !== "it") return fronted(parsed, pronoun);
  const sentence = sentenceBefore(parsed, pronoun);
  if (sentence < 0) return null;
  const { first } = sentences[sentence]!;
  if (tokens[first]!.lower !== "according" || tokens[first + 1]?.lower !== "to")
    return reporterAtEnd(parsed, pronoun, sentence);
  for (let k = mentionsBefore(mentions, first + 2); k < mentions.length; k++) {
    const mention = mentions[k]!;
    if (mention.outerFirst > first + 3) return null;
    if (mention.plural || mention.kind === "person" || mention.kind === "pronoun") continue;
    const { lower } = tokens[mention.head]!;
    // "According to the agency's report": the source is the report, not its possessor.
    if (isApostropheS(tokens[mention.last])) continue;
    if (mention.kind === "nominal" && speakerClassOf(lower) === "person") return null;
    // "The draft | lease": the longer of two phrases.
    const next = mentions[k + 1];
    return next && next.outerFirst === mention.outerFirst && next.kind === "nominal"
      ? next
      : mention;
  }
  return null;
}

const MAX_MENTIONS = 20;

/**
 * Whose view the sentence before "he" or "she" gives, if it names nobody else: "For | Ann Lee |, a banker, the lesson is
 * plain. “...,” she said".
 */
function fronted(parsed: ParsedText, pronoun: Mention): Mention | null {
  const { tokens, mentions, sentences } = parsed;
  const before = /^(?:he|she)$/.test(tokens[pronoun.head]!.lower)
    ? sentenceBefore(parsed, pronoun)
    : -1;
  if (before < 0) return null;
  const { first, last } = sentences[before]!;
  const opener = `${tokens[first]!.lower} ${wordAt(tokens, first + 1)}`;
  const from = opener === "according to" ? first + 2 : first + 1;
  if (!/^(?:for|to) |^according to$/.test(opener)) return null;
  let found: Mention | null = null;
  const start = mentionsBefore(mentions, from);
  for (let k = start; k < Math.min(start + MAX_MENTIONS, mentions.length); k++) {
    const mention = mentions[k]!;
    const { kind, head, inRole, outerFirst, roleFirst } = mention;
    if (head >= last) break;
    if (tokens[head]!.span >= 0 || inRole) continue;
    if (found && kind === "person" && mention.entity !== found.entity) return null;
    // "For Ann Lee, | she | found a bed".
    if (found && /^(?:he|she)$/.test(tokens[head]!.lower) && head - found.last <= 1) return null;
    // "For Ann Lee, | the doctor | had news".
    const other = kind === "nominal" && speakerClassOf(tokens[head]!.lower) === "person";
    if (other && !/^an?$/.test(tokens[outerFirst]!.lower)) return null;
    if (kind !== "person" || found) continue;
    if (Math.min(outerFirst, roleFirst) > from || isApostropheS(tokens[mention.last])) return null;
    found = mention;
  }
  return found && agreesInGender(parsed, pronoun, found.entity) ? found : null;
}
