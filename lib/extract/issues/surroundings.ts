import { countBefore } from "@/lib/core/binary-search";
import type { ParsedText } from "../parse";
import type { Sentence } from "../tokens";

/**
 * Where to look for an issue, from the most to the least telling: a quotation's own words, its
 * sentence, its paragraph, and the sentence before that. UTF-16 offsets.
 */
export interface Surroundings {
  own: [number, number];
  sentence: [number, number];
  around: [number, number];
  before: [number, number];
}

const MAX_DISTANCE = 1200;

/** Takes the tokens of a quotation, `first` up to `last` (exclusive). Returns where to look for its issues. */
export function surroundingsOf(parsed: ParsedText, first: number, last: number): Surroundings {
  const { tokens, sentences, paragraphs } = parsed;
  const own: [number, number] = [tokens[first]!.start, tokens[last - 1]!.end];
  const sentence = sentences[tokens[first]!.sentence]!;
  const paragraph = paragraphs[tokens[first]!.paragraph]!;
  const before = sentenceBefore(parsed, first);
  const clip = (start: number, end: number): [number, number] => [
    Math.max(start, own[0] - MAX_DISTANCE),
    Math.min(end, own[1] + MAX_DISTANCE),
  ];
  return {
    own,
    sentence: clip(tokens[sentence.first]!.start, tokens[sentence.last - 1]!.end),
    around: clip(paragraph.start, paragraph.end),
    before: before
      ? clip(tokens[before.first]!.start, tokens[before.last - 1]!.end)
      : [own[0], own[0]],
  };
}

/**
 * The sentence before a paragraph that begins with a quotation. Such a paragraph has no introduction
 * of its own, so it continues the subject.
 */
function sentenceBefore({ tokens, sentences }: ParsedText, token: number): Sentence | undefined {
  const { paragraph } = tokens[token]!;
  const first = countBefore(sentences, (one) => one.paragraph < paragraph);
  return tokens[sentences[first]!.first]!.kind === "mark" ? sentences[first - 1] : undefined;
}
