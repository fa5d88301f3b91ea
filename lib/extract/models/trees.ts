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
}

const WIDTH = 3;

/** Makes stored trees ready to use. */
export function loadTrees(stored: StoredTrees): Trees {
  const nodes: number[] = [];
  const roots: number[] = [];
  for (const tree of stored.trees) {
    const parts = tree.split(" ");
    let next = 0;
    const read = (): void => {
      const part = parts[next++]!;
      const at = nodes.length;
      if (part.startsWith("=")) {
        nodes.push(-1, Number(part.slice(1)), 0);
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
  return {
    features: stored.features,
    nodes: Int32Array.from(nodes),
    roots: Int32Array.from(roots),
  };
}

/** Scores a case by its whole-number features. A score of 0 means a probability of a half. */
export function scoreTrees({ nodes, roots }: Trees, features: ArrayLike<number>): number {
  let sum = 0;
  for (let r = 0; r < roots.length; r++) {
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

/** Converts the scores of alternatives into probabilities that add up to 1. */
export function softmax(scores: number[]): number[] {
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
