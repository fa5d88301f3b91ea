import { GROUP_NOUN_FORMS, PREPOSITIONS, speakerClassOf, wordSet } from "../lexicon";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";
import { cueOf, wordAt } from "../tokens";
import type { Candidate, SpanCandidates } from "./candidates";

const GESTURE = wordSet(
  `shook shakes shrugged shrugs nodded nods smiled smiles sighed sighs frowned frowns grinned grins winced paused
  pauses pointed points waved waves spat leaned leant snorted hesitated blinked grimaced gestured chuckled wept cried
  glanced laughed laughs beams winces disagreed disagrees demurred scoffed bristled beamed`,
);
const MAX_GESTURE = 4;

/**
 * The person whose gesture or expression accompanies a quotation: ““That's life,” | Lee | shrugged”, or the sentence
 * before it. Returns the index of the candidate, or -1 if there is none.
 */
export function beatBeside(
  syntax: Syntax,
  span: QuotedSpan,
  spanCandidates: SpanCandidates,
): number {
  const behind = beatBehind(syntax, span, spanCandidates);
  return behind >= 0 ? behind : beatBefore(syntax, span, spanCandidates);
}

/** ““That's life,” | Lee | shrugged”. */
function beatBehind(
  { parsed: { tokens } }: Syntax,
  { lastToken }: QuotedSpan,
  { shape, candidates }: SpanCandidates,
): number {
  if (!shape.startsSentence || !shape.firstCap || !/^[,?!…]$/.test(shape.endsWith)) return -1;
  const from = lastToken + 1;
  return candidates.findIndex(({ mention: { kind, outerFirst, roleFirst, last, head } }) => {
    const opens = Math.min(outerFirst, roleFirst);
    const person = kind === "person" || speakerClassOf(tokens[head]!.lower) === "person";
    const he = /^(?:he|she|they|i|we)$/.test(tokens[head]!.lower);
    return opens === from && (person || he) && GESTURE.has(wordAt(tokens, last));
  });
}

/**
 * The person whose gesture or expression is described in the sentence before a quotation that stands alone: "In the
 * corridor | a porter | shook his head. “She says that to everyone.”" Returns the index of the candidate, or -1 if
 * there is none.
 */
function beatBefore(
  { parsed: { tokens, sentences } }: Syntax,
  span: QuotedSpan,
  { shape, candidates }: SpanCandidates,
): number {
  if (!shape.alone || !shape.firstCap) return -1;
  const before = tokens[span.firstToken - 2];
  if (!before || before.span >= 0 || before.paragraph !== tokens[span.firstToken]!.paragraph)
    return -1;
  const { first, last } = sentences[before.sentence]!;
  // A verb of saying introduces words of its own.
  for (let i = first; i < last; i++)
    if (
      cueOf(tokens[i])?.class === "say" &&
      cueOf(tokens[i])!.finite &&
      !GESTURE.has(tokens[i]!.lower)
    )
      return -1;
  return candidates.findIndex(({ mention }: Candidate) => {
    const { kind, head, outerFirst, last: end, inRole } = mention;
    if (inRole || tokens[head]!.sentence !== before.sentence || tokens[head]!.span >= 0)
      return false;
    const person =
      kind === "person" ||
      (kind === "nominal" &&
        speakerClassOf(tokens[head]!.lower) === "person" &&
        !GROUP_NOUN_FORMS.has(tokens[head]!.lower));
    if (!person || PREPOSITIONS.has(wordAt(tokens, outerFirst - 1))) return false;
    for (let i = end; i < end + MAX_GESTURE && i < last; i++) {
      if (GESTURE.has(tokens[i]!.lower)) return true;
      if (tokens[i]!.kind !== "word") return false;
    }
    return false;
  });
}
