/** Boosted decision trees as they are kept: one string a tree, nodes in preorder. */
export interface StoredTrees {
  features: string[];
  /** "feature<threshold" for a fork (left where smaller), "=value" for a leaf, in thousandths. */
  trees: string[];
}

/** Trees ready to run: four numbers a node, feature (or -1), threshold, right child, value. */
export interface Trees {
  features: string[];
  nodes: Int32Array;
  roots: Int32Array;
}

const WIDTH = 3;

/** Takes stored trees; gives them ready to run. The left child of a node follows it. */
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

/** Takes trees and the whole-number features of one case; gives its score, 0 being even. */
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

/** The logistic function: a score as a probability. */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** Takes the scores of alternatives; gives their probabilities, summing to 1. */
export function softmax(scores: number[]): number[] {
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
