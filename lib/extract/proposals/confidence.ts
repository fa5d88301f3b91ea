import type { Attribution } from "../attribution";

/** Points on a curve from what the models say to how often that was right. */
type Curve = readonly (readonly [said: number, right: number])[];

// Measured on articles that the models did not learn from (scripts/train-extract.ts --cv).
const QUOTED: Curve = [
  [0, 0],
  [0.3, 0.4],
  [0.55, 0.55],
  [0.63, 0.66],
  [0.93, 0.93],
  [1, 0.98],
];
const INDIRECT: Curve = [
  [0, 0],
  [1, 1],
];

/** Indirect speech below this is not proposed: fewer than one in four are right. */
export const MIN_CONFIDENCE = 0.05;

/** Stands for the probability of the speaker if there is none. */
export const NO_SPEAKER = 0.2;

/** How likely the models think a speaker is, 0 to 1: that it is this mention, and who it refers to. */
export const speakerProbability = (found: Attribution | null): number =>
  found ? found.probability * found.certainty : NO_SPEAKER;

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
