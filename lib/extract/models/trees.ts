/** Boosted decision trees as they are stored: one string per tree, with nodes in preorder. */
export interface StoredTrees {
  features: string[];
  /** "feature<threshold" for a fork (go left if smaller), "=value" for a leaf, in thousandths. */
  trees: string[];
}

/**
 * Trees ready for use. A node is two numbers: feature and threshold in one (see `forkOf`) and right child for a fork;
 * -1 and value for a leaf. A fork's left child follows it.
 */
export interface Trees {
  features: string[];
  nodes: Int32Array;
  roots: Int32Array;
  /** The most that the trees from each one on can add to a score. */
  most: Int32Array;
}

const WIDTH = 2;

/** The feature and the threshold of a fork as one number, which saves the innermost loop a read. */
const forkOf = (feature: number, threshold: number): number =>
  (feature << 16) | (threshold & 0xffff);

/** Prepares stored trees for use. Those that decide most come first, so that scoring can stop early. */
export function loadTrees(stored: StoredTrees): Trees {
  const trees = stored.trees.map(readTree).sort((a, b) => b.spread - a.spread);
  const nodes: number[] = [];
  const roots: number[] = [];
  for (const tree of trees) {
    const root = nodes.length;
    roots.push(root);
    for (let at = 0; at < tree.nodes.length; at += WIDTH) {
      const fork = tree.nodes[at]!;
      nodes.push(fork, tree.nodes[at + 1]! + (fork < 0 ? 0 : root));
    }
  }
  const most = new Int32Array(trees.length + 1);
  for (let r = trees.length - 1; r >= 0; r--) most[r] = most[r + 1]! + trees[r]!.most;
  return {
    most,
    features: stored.features,
    nodes: Int32Array.from(nodes),
    roots: Int32Array.from(roots),
  };
}

/** The nodes of one tree, the most that it can add to a score, and by how much its leaves differ. */
function readTree(tree: string): { nodes: number[]; most: number; spread: number } {
  const parts = tree.split(" ");
  const nodes: number[] = [];
  const values: number[] = [];
  const read = (): void => {
    const part = parts[nodes.length / WIDTH]!;
    const at = nodes.length;
    if (part.startsWith("=")) {
      values.push(Number(part.slice(1)));
      nodes.push(-1, values.at(-1)!);
      return;
    }
    const [feature, threshold] = part.split("<");
    nodes.push(forkOf(Number(feature), Number(threshold)), 0);
    read();
    nodes[at + 1] = nodes.length;
    read();
  };
  read();
  const most = Math.max(...values);
  return { nodes, most, spread: most - Math.min(...values) };
}

/**
 * Scores a case by its whole-number features. A score of 0 means a probability of one half. Stops as soon as the score
 * cannot reach `least`, and returns a score below it.
 */
export function scoreTrees(
  { nodes, roots, most }: Trees,
  features: ArrayLike<number>,
  least = -Infinity,
): number {
  const needed = 1000 * least;
  let sum = 0;
  for (let r = 0; r < roots.length; r++) {
    if (sum + most[r]! < needed) return -Infinity;
    let at = roots[r]!;
    let fork = nodes[at]!;
    while (fork >= 0) {
      const right = nodes[at + 1]!;
      // All ones if smaller: a branch would often be mispredicted.
      const isLeft = (features[fork >> 16]! - ((fork << 16) >> 16)) >> 31;
      at = right + ((at + WIDTH - right) & isLeft);
      fork = nodes[at]!;
    }
    sum += nodes[at + 1]!;
  }
  return sum / 1000;
}

/** The logistic function: converts a score into a probability. */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** The score that corresponds to a probability. */
export const logit = (probability: number): number => Math.log(probability / (1 - probability));

/** Converts the scores of alternatives into probabilities that add up to 1. */
export function softmax(scores: number[]): number[] {
  const top = Math.max(...scores);
  const weights: number[] = [];
  let total = 0;
  for (const score of scores) {
    const weight = Math.exp(score - top);
    weights.push(weight);
    total += weight;
  }
  for (let i = 0; i < weights.length; i++) weights[i]! /= total;
  return weights;
}
