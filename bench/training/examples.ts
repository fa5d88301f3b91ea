import type { FeatureList } from "../../lib/extract/models";

/** The cases that a model learns from. In a group of alternatives, one or more are right. */
export interface Examples {
  /** The names of the features. */
  names: string[];
  /** The features of each case. */
  rows: number[][];
  /** 1 if the case is right, 0 if it is wrong. */
  labels: number[];
  weights: number[];
  /** The row at which each group begins, or null if the cases are independent. */
  groups: number[] | null;
}

/** Examples for independent cases, or for groups of alternatives; none yet. */
export const noExamples = (kind: "cases" | "groups"): Examples => ({
  names: [],
  rows: [],
  labels: [],
  weights: [],
  groups: kind === "groups" ? [] : null,
});

/** Adds a case. */
export function addCase(
  examples: Examples,
  { names, values }: FeatureList,
  right: boolean,
  weight = 1,
): void {
  if (examples.names.length === 0) examples.names = names;
  examples.rows.push(values);
  examples.labels.push(right ? 1 : 0);
  examples.weights.push(weight);
}

/** Adds a group of alternatives. Skips one that teaches nothing: fewer than two, or none that is right. */
export function addGroup<T>(
  examples: Examples,
  options: T[],
  isRight: (option: T) => boolean,
  featuresOf: (option: T) => FeatureList,
  weight = 1,
): void {
  const right = options.map(isRight);
  if (!right.includes(true) || options.length < 2) return;
  examples.groups!.push(examples.rows.length);
  options.forEach((option, i) => {
    addCase(examples, featuresOf(option), right[i]!, weight);
  });
}
