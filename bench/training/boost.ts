import type { StoredTrees } from "../../lib/extract/models";
import type { Examples } from "./examples";

export interface Settings {
  rounds: number;
  depth: number;
  rate: number;
  /** The minimum sum of second derivatives in a leaf. */
  minLeaf: number;
  /** L2 regularisation of the leaf values. */
  ridge: number;
}

interface Matrix {
  columns: Uint8Array[];
  low: number[];
  bins: number[];
}

/** Trains boosted trees with Newton steps on log loss. The same examples give the same trees. */
export function boost(examples: Examples, settings: Settings): StoredTrees {
  const size = examples.rows.length;
  const matrix = binned(examples);
  const scores = new Float64Array(size);
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size);
  const trees: string[] = [];
  for (let round = 0; round < settings.rounds; round++) {
    if (examples.groups) groupLoss(examples, examples.groups, scores, gradient, curvature);
    else rowLoss(examples, scores, gradient, curvature);
    const rows = Int32Array.from({ length: size }, (_, i) => i);
    trees.push(grow(matrix, rows, gradient, curvature, scores, settings, settings.depth));
  }
  return { features: examples.names, trees };
}

function binned({ rows, names }: Examples): Matrix {
  const matrix: Matrix = { columns: [], low: [], bins: [] };
  for (let f = 0; f < names.length; f++) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const row of rows) {
      low = Math.min(low, row[f]!);
      high = Math.max(high, row[f]!);
    }
    matrix.columns.push(Uint8Array.from(rows, (row) => row[f]! - low));
    matrix.low.push(low);
    matrix.bins.push(high - low + 1);
  }
  return matrix;
}

function rowLoss(e: Examples, scores: Float64Array, g: Float64Array, h: Float64Array): void {
  for (let i = 0; i < scores.length; i++) {
    const p = 1 / (1 + Math.exp(-scores[i]!));
    g[i] = e.weights[i]! * (p - e.labels[i]!);
    h[i] = e.weights[i]! * Math.max(p * (1 - p), 1e-6);
  }
}

function groupLoss(
  e: Examples,
  groups: number[],
  scores: Float64Array,
  g: Float64Array,
  h: Float64Array,
): void {
  for (let k = 0; k < groups.length; k++) {
    const from = groups[k]!;
    const to = groups[k + 1] ?? scores.length;
    let top = Number.NEGATIVE_INFINITY;
    for (let i = from; i < to; i++) top = Math.max(top, scores[i]!);
    let total = 0;
    let right = 0;
    for (let i = from; i < to; i++) {
      const weight = Math.exp(scores[i]! - top);
      total += weight;
      if (e.labels[i] === 1) right += weight;
    }
    for (let i = from; i < to; i++) {
      const weight = Math.exp(scores[i]! - top);
      const p = weight / total;
      const target = e.labels[i] === 1 ? weight / right : 0;
      g[i] = e.weights[i]! * (p - target);
      h[i] = e.weights[i]! * Math.max(p * (1 - p), 1e-6);
    }
  }
}

/** Grows a tree on the rows and adds its leaves to their scores. Returns its nodes in preorder. */
function grow(
  matrix: Matrix,
  rows: Int32Array,
  g: Float64Array,
  h: Float64Array,
  scores: Float64Array,
  settings: Settings,
  depth: number,
): string {
  let sumG = 0;
  let sumH = 0;
  for (const i of rows) {
    sumG += g[i]!;
    sumH += h[i]!;
  }
  const split = depth > 0 ? bestSplit(matrix, rows, g, h, sumG, sumH, settings) : null;
  if (!split) {
    const value = Math.round((-1000 * settings.rate * sumG) / (sumH + settings.ridge));
    for (const i of rows) scores[i] = scores[i]! + value / 1000;
    return `=${value}`;
  }
  const column = matrix.columns[split.feature]!;
  const left = rows.filter((i) => column[i]! < split.bin);
  const right = rows.filter((i) => column[i]! >= split.bin);
  const next = depth - 1;
  return [
    `${split.feature}<${split.bin + matrix.low[split.feature]!}`,
    grow(matrix, left, g, h, scores, settings, next),
    grow(matrix, right, g, h, scores, settings, next),
  ].join(" ");
}

function bestSplit(
  matrix: Matrix,
  rows: Int32Array,
  g: Float64Array,
  h: Float64Array,
  sumG: number,
  sumH: number,
  { ridge, minLeaf }: Settings,
): { feature: number; bin: number } | null {
  const whole = (sumG * sumG) / (sumH + ridge);
  let best: { feature: number; bin: number } | null = null;
  let bestGain = 1e-3;
  for (let feature = 0; feature < matrix.columns.length; feature++) {
    const bins = matrix.bins[feature]!;
    if (bins < 2) continue;
    const column = matrix.columns[feature]!;
    const binG = new Float64Array(bins);
    const binH = new Float64Array(bins);
    for (const i of rows) {
      binG[column[i]!] = binG[column[i]!]! + g[i]!;
      binH[column[i]!] = binH[column[i]!]! + h[i]!;
    }
    let leftG = 0;
    let leftH = 0;
    for (let bin = 1; bin < bins; bin++) {
      leftG += binG[bin - 1]!;
      leftH += binH[bin - 1]!;
      const rightG = sumG - leftG;
      const rightH = sumH - leftH;
      if (leftH < minLeaf || rightH < minLeaf) continue;
      const gain = (leftG * leftG) / (leftH + ridge) + (rightG * rightG) / (rightH + ridge) - whole;
      if (gain > bestGain) {
        bestGain = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}
