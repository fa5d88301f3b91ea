import { type Mention, mentionsBefore } from "../../mentions";
import type { ParsedText } from "../../parse";
import { cueOf, type Token, wordAt } from "../../tokens";
import { agrees } from "./agreement";
import { mayBeBody } from "./bodies";
import { MAX_MENTIONS } from "./sentence-before";

/**
 * The body that a sentence is attributed to at its end, for "it" in the next: "Kenya will be first, | the African Union |
 * said in a statement. | It | added". Returns null if there is none, or if someone else speaks before it in the sentence,
 * as in "The ministry denied it, Reuters said".
 */
export function reporterAtEnd(
  parsed: ParsedText,
  pronoun: Mention,
  sentence: number,
): Mention | null {
  const { mentions, sentences } = parsed;
  const { first, last } = sentences[sentence]!;
  const here = mentionsBefore(mentions, last);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS); k--) {
    const mention = mentions[k]!;
    if (mention.outerFirst <= first + 1) return null;
    if (!isSource(parsed, mention) || !mayBeIt(parsed, pronoun, mention)) continue;
    return speaksIn(parsed, first, mention.outerFirst) ? null : mention;
  }
  return null;
}

/**
 * Whether a mention is the source of the clause before it: ", | the watchdog | said", ", said | the watchdog |",
 * ", according to | the survey |".
 */
function isSource({ tokens }: ParsedText, { outerFirst, last, head }: Mention): boolean {
  if (tokens[head]!.span >= 0) return false;
  // "The" is no part of a name.
  const before = outerFirst - (wordAt(tokens, outerFirst - 1) === "the" ? 2 : 1);
  if (wordAt(tokens, before) === "to" && wordAt(tokens, before - 1) === "according")
    return wordAt(tokens, before - 2) === ",";
  if (wordAt(tokens, before) === ",")
    return reports(tokens[last]) && !/^(?:that|[“"])$/.test(wordAt(tokens, last + 1));
  return wordAt(tokens, before - 1) === "," && reports(tokens[before]);
}

/** Whether a word is a verb of saying. The press reports what others say. */
function reports(token: Token | undefined): boolean {
  const { class: kind, base, finite } = cueOf(token) ?? {};
  return kind === "say" && finite === true && base !== "report";
}

const mayBeIt = (parsed: ParsedText, pronoun: Mention, mention: Mention): boolean =>
  mention.kind === "nominal"
    ? agrees(parsed, pronoun, mention)
    : mention.entity >= 0 && mayBeBody(parsed.entities[mention.entity]!);

/** Whether anyone says something between two tokens. */
const speaksIn = ({ tokens }: ParsedText, from: number, to: number): boolean =>
  tokens.slice(from, to).some(reports);
