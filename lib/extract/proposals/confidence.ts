/** Points of a curve from what the models say to how often that was right. */
type Curve = readonly (readonly [said: number, right: number])[];

// Measured on articles from which the models had not learned (scripts/train-extract.ts --cv).
const QUOTED: Curve = [
  [0, 0],
  [0.3, 0.4],
  [0.55, 0.55],
  [0.63, 0.66],
  [0.93, 0.93],
  [1, 0.98],
];
const REPORTED: Curve = [
  [0, 0],
  [0.27, 0.16],
  [0.42, 0.2],
  [0.52, 0.37],
  [0.62, 0.51],
  [0.82, 0.77],
  [0.92, 0.91],
  [1, 0.99],
];

/** Counts as the speaker's share where no speaker was found. */
export const NO_SPEAKER = 0.2;

/** Takes the models' own share for a quotation; gives the share of such that are right, 0 to 1. */
export const quotedConfidence = (said: number): number => along(QUOTED, said);

/** Takes the models' own share for reported speech; gives the share of such that are right, 0 to 1. */
export const reportedConfidence = (said: number): number => along(REPORTED, said);

function along(curve: Curve, said: number): number {
  for (let i = 1; i < curve.length; i++) {
    const [x0, y0] = curve[i - 1]!;
    const [x1, y1] = curve[i]!;
    if (said <= x1) return Math.round(100 * (y0 + ((y1 - y0) * (said - x0)) / (x1 - x0))) / 100;
  }
  return curve.at(-1)![1];
}
