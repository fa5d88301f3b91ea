import type { Attribution } from "../attribution";
import type { ExtractedQuote } from "../types";

/** Points on a curve from the models' probability to how often it was right. */
type Curve = readonly (readonly [said: number, right: number])[];

// Measured on articles that the models were not trained on (scripts/train-extract.ts --cv).
const QUOTED: Curve = [
  [0, 0],
  [0.3, 0.4],
  [0.55, 0.55],
  [0.63, 0.66],
  [0.93, 0.93],
  [1, 0.98],
];
// For indirect speech, right means that at least four fifths of the words are the same.
const INDIRECT: Curve = [
  [0, 0.15],
  [0.16, 0.31],
  [0.26, 0.38],
  [0.33, 0.42],
  [0.35, 0.5],
  [0.46, 0.505],
  [0.55, 0.57],
  [0.65, 0.68],
  [0.74, 0.77],
  [0.85, 0.855],
  [0.93, 0.935],
  [1, 0.99],
];

/** Indirect speech below this is not proposed: two in three would be wrong. */
export const MIN_CONFIDENCE = 0.34;

/** The value for the probability of the speaker if there is none. */
export const NO_SPEAKER = 0.2;

/** How likely the models think a speaker is, 0 to 1: that it is this mention, and that it refers to this entity. */
export const speakerProbability = (found: Attribution | null): number =>
  found ? found.probability * found.certainty : NO_SPEAKER;

const UNKNOWN_WRITER = 0.5;

/** "I" and "you" are whoever writes or reads, which no article says for sure: such a proposal needs a look. */
export const forSpeaker = (
  { speaker_text }: Pick<ExtractedQuote, "speaker_text">,
  confidence: number,
): number =>
  /^(?:I|me|my|you|your|our)$/iu.test(speaker_text ?? "")
    ? Math.min(confidence, UNKNOWN_WRITER)
    : confidence;

/** Converts the models' probability for a quotation into the share of such proposals that are right. */
export const quotedConfidence = (said: number): number => interpolate(QUOTED, said);

/** The same for indirect speech. */
export const indirectConfidence = (said: number): number => interpolate(INDIRECT, said);

function interpolate(curve: Curve, said: number): number {
  for (let i = 1; i < curve.length; i++) {
    const [x0, y0] = curve[i - 1]!;
    const [x1, y1] = curve[i]!;
    if (said <= x1) return Math.round(100 * (y0 + ((y1 - y0) * (said - x0)) / (x1 - x0))) / 100;
  }
  return curve.at(-1)![1];
}
