/** Boosted decision trees in the form that is stored: one string for each tree, nodes in preorder. */
export interface StoredTrees {
  features: string[];
  /** "feature<threshold" for a fork (go left if smaller), "=value" for a leaf, in thousandths. */
  trees: string[];
}

/**
 * Trees ready to use. A node is three numbers: feature, threshold and right child for a fork; -1, value
 * and 0 for a leaf. A fork's left child follows it.
 */
export interface Trees {
  features: string[];
  nodes: Int32Array;
  roots: Int32Array;
  /** The most that the trees from each one on can add to a score. */
  most: Int32Array;
}

const WIDTH = 3;

/** Makes stored trees ready to use. */
export function loadTrees(stored: StoredTrees): Trees {
  const nodes: number[] = [];
  const roots: number[] = [];
  const best: number[] = [];
  for (const tree of stored.trees) {
    const parts = tree.split(" ");
    let next = 0;
    const read = (): void => {
      const part = parts[next++]!;
      const at = nodes.length;
      if (part.startsWith("=")) {
        const value = Number(part.slice(1));
        nodes.push(-1, value, 0);
        best[roots.length - 1] = Math.max(best[roots.length - 1] ?? -Infinity, value);
        return;
      }
      const fork = part.indexOf("<");
      nodes.push(Number(part.slice(0, fork)), Number(part.slice(fork + 1)), 0);
      read();
      nodes[at + 2] = nodes.length;
      read();
    };
    roots.push(nodes.length);
    read();
  }
  const most = new Int32Array(roots.length + 1);
  for (let r = roots.length - 1; r >= 0; r--) most[r] = most[r + 1]! + best[r]!;
  return {
    most,
    features: stored.features,
    nodes: Int32Array.from(nodes),
    roots: Int32Array.from(roots),
  };
}

/**
 * Scores a case by its whole-number features. A score of 0 means a probability of a half. Gives up as soon as the score
 * cannot reach `least`, with a score below it.
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
    while (nodes[at]! >= 0) {
      at = features[nodes[at]!]! < nodes[at + 1]! ? at + WIDTH : nodes[at + 2]!;
    }
    sum += nodes[at + 1]!;
  }
  return sum / 1000;
}

/** The logistic function: converts a score into a probability. */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** The score that means a probability. */
export const logit = (probability: number): number => Math.log(probability / (1 - probability));

/** Converts the scores of alternatives into probabilities that add up to 1. */
export function softmax(scores: number[]): number[] {
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
