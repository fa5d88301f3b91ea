// Candidates whose place beside the words leaves no doubt that they are the speaker.
import { PREPOSITIONS } from "../lexicon";
import { phraseEnd } from "../mentions";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";
import { cueOf, isApostropheS, isReportingVerb, wordAt } from "../tokens";
import { isTold } from "./addressee";
import type { Candidate } from "./candidates";

/** Finds the candidate that is the speaker for certain, by its place in the sentence. Returns its index, or -1. */
export function sureSpeaker(syntax: Syntax, span: QuotedSpan, candidates: Candidate[]): number {
  const quoted = candidates.findIndex((candidate) => isQuoted(syntax, candidate));
  if (quoted >= 0) return quoted;
  const signature = candidates.findIndex(isSignature);
  if (signature >= 0) return signature;
  const beside = candidates.findIndex((candidate) => isBesideVerb(syntax, span, candidate));
  return beside >= 0 ? beside : leadIn(syntax, span, candidates);
}

/** Whether a name after a dash directly follows the closing mark, which settles who the speaker is. */
function isSignature({ mention, link, placement }: Candidate): boolean {
  return (
    mention.kind === "person" &&
    link.signed &&
    placement.after &&
    placement.distance <= 2 &&
    placement.spansBetween === 0
  );
}

/** "Reuters quoted | an official | as saying": the object of the verb is the speaker. */
function isQuoted({ parsed: { tokens } }: Syntax, { mention, placement }: Candidate): boolean {
  const verb = cueOf(tokens[mention.outerFirst - 1]);
  if (!verb || !/^(?:quote|cite)$/.test(verb.base) || placement.sentences > 0) return false;
  const end = phraseEnd(tokens, mention);
  return tokens[end]?.lower === "as" && cueOf(tokens[end + 1])?.class === "say";
}

/** "Oslo, said | its envoy |, would abstain “with regret”": whoever says the sentence in which the words stand. */
function isBesideVerb({ parsed: { tokens } }: Syntax, span: QuotedSpan, candidate: Candidate) {
  const { mention, link, placement } = candidate;
  const { inverted, invertedClass } = link;
  if (inverted < 0 || invertedClass !== "say" || placement.after || placement.sentences > 0)
    return false;
  if (placement.spansBetween > 0 || mention.head > span.firstToken) return false;
  if (isTold(tokens, mention.outerFirst)) return false;
  if (tokens[inverted - 1]?.text !== "," || tokens[inverted - 2]?.kind === "mark") return false;
  return tokens[phraseEnd(tokens, mention)]?.text === ",";
}

/** "A teacher, Ann Lee, was less sure: “...”": the only person in the sentence that ends in the colon. Or -1. */
function leadIn({ parsed }: Syntax, span: QuotedSpan, candidates: Candidate[]): number {
  const { tokens } = parsed;
  const colon = tokens[span.firstToken - 2];
  if (colon?.text !== ":" || colon.paragraph !== tokens[span.firstToken]!.paragraph) return -1;
  // A verb of saying has its own subject.
  for (let i = parsed.sentences[colon.sentence]!.first; i < span.firstToken - 2; i++)
    if (isReportingVerb(tokens[i])) return -1;
  const led = candidates.flatMap(({ mention, shape }, k) => {
    const before = mention.head < span.firstToken && tokens[mention.head]!.span < 0;
    const same = before && tokens[mention.head]!.sentence === colon.sentence;
    const owner = isApostropheS(tokens[mention.last]);
    const subject = same && !owner && !PREPOSITIONS.has(wordAt(tokens, mention.outerFirst - 1));
    return subject && mention.kind === "person" && shape.verbRight < 0 ? [k] : [];
  });
  const people = new Set(led.map((k) => candidates[k]!.mention.entity));
  if (people.size > 0) return people.size === 1 ? led[0]! : -1;
  // "But a friend of hers hit back: “...”": the noun that opens the sentence.
  return candidates.findIndex(({ mention, shape }) => {
    if (mention.kind !== "nominal" || mention.head >= span.firstToken || shape.verbRight >= 0)
      return false;
    const { first } = parsed.sentences[colon.sentence]!;
    return tokens[mention.head]!.sentence === colon.sentence && mention.outerFirst - first <= 1;
  });
}
