// Speakers before a colon: "Peter Marsh: no deal", "An envoy, on the train: it went at noon".
import { HEADING_WORDS, PREPOSITIONS, speakerClassOf } from "../../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import { mentionBefore, type Syntax } from "../../syntax";
import { cueOf, isReportingVerb, type Sentence, type Token, wordAt } from "../../tokens";
import { isAuxiliary } from "../clauses";
import type { ContentSpan } from "../content-span";
import { contentEnds } from "../ends";

const MAX_NAME = 8;
const MAX_ASIDE = 8;
const MAX_LEAD_IN = 18;

/** Adds what someone says after a colon: "Peter Marsh: | no deal before spring". */
export function addColon(
  syntax: Syntax,
  sentence: Sentence,
  colon: number,
  found: ContentSpan[],
): void {
  const { tokens } = syntax.parsed;
  const first = colon + 1;
  if (colon - sentence.first > MAX_LEAD_IN || tokens[colon]!.span >= 0) return;
  if (first >= sentence.last || tokens[first]!.kind === "mark") return;
  // "Customs Office: | denies the gate is shut": the verb reports what follows.
  if (isReportingVerb(tokens[first])) return;
  const named = colon - sentence.first <= MAX_NAME && namedBefore(syntax, colon);
  if (!named && !describedBefore(syntax, colon)) return;
  for (const [last, to] of contentEnds(tokens, sentence, first))
    if (to === "stop") found.push({ cue: colon, shape: "colon", first, last, from: "next", to });
}

/** The name that ends directly before a colon. Returns null if there is none. */
export function namedBefore(syntax: Syntax, colon: number): Mention | null {
  const { parsed } = syntax;
  const mention = mentionBefore(syntax, colon);
  if (mention?.last !== colon || mention.entity < 0) return null;
  if (HEADING_WORDS.has(parsed.tokens[mention.head]!.lower)) return null;
  if (isTopic(parsed.tokens, mention.kind, colon)) return null;
  // "Lee had a warning for | Oslo |: X".
  if (/^(?:for|about|against|with|in|near)$/.test(wordAt(parsed.tokens, mention.outerFirst - 1)))
    return null;
  // "Agenda: ..." is a heading: a word about which nothing is known must also be named elsewhere.
  const { kind, count } = parsed.entities[mention.entity]!;
  return kind !== "unknown" || count > 1 ? mention : null;
}

/** Whether what follows a colon is a flash, all in capitals: "CUSTOMS OFFICE: | GATE TO STAY SHUT". */
export const isFlash = ({ parsed }: Syntax, { cue, last }: ContentSpan): boolean => {
  const { tokens, sentences } = parsed;
  const { first } = sentences[tokens[cue]!.sentence]!;
  return tokens.slice(first, last).every(({ text }) => text === text.toUpperCase());
};

const MAX_HEADLINE = 16;

/**
 * Whether a name before a colon is the topic of a headline: "Norway: | ferries still waiting for fuel", "Trade Council:
 * | press remarks by the envoy".
 */
function isTopic(tokens: Token[], kind: Mention["kind"], colon: number): boolean {
  const { sentence } = tokens[colon]!;
  const words = tokens
    .slice(colon + 1, colon + MAX_HEADLINE)
    .filter((t) => t.sentence === sentence);
  if (/^(?:press|remarks|statement|speech|opening|closing|transcript)$/.test(words[0]?.lower ?? ""))
    return true;
  return (
    kind === "place" && !words.some((t) => isAuxiliary(t) || cueOf(t) !== null || t.lower === "to")
  );
}

/**
 * The unnamed speaker before a colon: "| A Dutch diplomat |, on the train: the text was agreed at noon". Returns null
 * if there is none.
 */
export function describedBefore({ parsed }: Syntax, colon: number): Mention | null {
  const { tokens, mentions, sentences } = parsed;
  const { first, last } = sentences[tokens[colon]!.sentence]!;
  if (colon - first > MAX_ASIDE + MAX_NAME || tokens[colon]!.span >= 0) return null;
  const clause = tokens.slice(colon + 1, last);
  if (clause[0]?.kind !== "word" || !clause.some((t) => isAuxiliary(t) || isPast(t))) return null;
  const here = mentionsBefore(mentions, first);
  for (let k = here; k < here + 3; k++) {
    const mention = mentions[k];
    if (!mention || mention.head >= colon) return null;
    if (mention.kind !== "nominal" || speakerClassOf(tokens[mention.head]!.lower) !== "person")
      continue;
    if (!/^(?:an?|one|another)$/.test(tokens[mention.first]!.lower)) continue;
    const opens = tokens.slice(first, mention.outerFirst).every(({ kind }) => kind !== "word");
    return opens && isOnlyWhere(tokens, phraseEnd(tokens, mention), colon) ? mention : null;
  }
  return null;
}

/** Whether nothing but an adverbial of place precedes a colon: ", on the train". */
const isOnlyWhere = (tokens: Token[], end: number, colon: number): boolean =>
  end === colon ||
  (tokens[end]?.text === "," &&
    PREPOSITIONS.has(tokens[end + 1]!.lower) &&
    !tokens.slice(end + 1, colon).some((t) => isAuxiliary(t) || cueOf(t)?.finite));

const isPast = (t: Token): boolean =>
  t.kind === "word" && !t.cap && /(?:[^e]ed|went|came|left|fell|rose|took|gave)$/.test(t.lower);
