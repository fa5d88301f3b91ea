import type { Surroundings } from "./issues";
import type { Reading } from "./reading";

const WIDEST = 1200;

/** Takes the tokens of a quotation (`first` up to `last`); gives the ranges that tell its issues. */
export function surroundingsOf(reading: Reading, first: number, last: number): Surroundings {
  const { tokens, sentences, blocks } = reading;
  const own: [number, number] = [tokens[first]!.start, tokens[last - 1]!.end];
  const sentence = sentences[tokens[first]!.sentence]!;
  const block = blocks[tokens[first]!.block]!;
  const clip = (start: number, end: number): [number, number] => [
    Math.max(start, own[0] - WIDEST),
    Math.min(end, own[1] + WIDEST),
  ];
  return {
    own,
    sentence: clip(tokens[sentence.first]!.start, tokens[sentence.last - 1]!.end),
    around: clip(block.start, block.end),
  };
}
