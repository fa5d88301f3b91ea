import { diffArrays } from "diff";
import { longestAscending, pairUniques, type Stretch } from "./unique-elements";

/** For each element of a sequence, the index of the same element in the other one, or -1. */
export type Alignment = Int32Array;

/** What alignments may still cost, in steps of Myers' algorithm (edits squared). Each alignment reduces it. */
export interface Budget {
  steps: number;
}

/** The budget for all alignments of a pair of texts. */
export const newBudget = (): Budget => ({ steps: 20_000_000 });

/** Beyond this, two sequences have little in common, and their unique elements tell more. */
const MAX_EDITS = 500;

/**
 * Aligns two sequences of numbers, in order: by a shortest edit script (Myers 1986) or, if that would cost too
 * much, between elements that occur once in each (patience diff, Cohen). Returns the index in `b` for each
 * element of `a`. What the budget doesn't cover stays unaligned.
 */
export function align(a: readonly number[], b: readonly number[], budget: Budget): Alignment {
  const to = new Int32Array(a.length).fill(-1);
  const open: Stretch[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }];
  for (let next = open.pop(); next; next = open.pop()) {
    const rest = trim(a, b, next, to);
    if (rest.a === rest.aEnd || rest.b === rest.bEnd) continue;
    if (!alignByEdits(a, b, rest, to, budget)) open.push(...alignByUniques(a, b, rest, to));
  }
  return to;
}

/** Aligns equal elements at both ends. Returns the part between them. */
function trim(a: readonly number[], b: readonly number[], all: Stretch, to: Alignment): Stretch {
  const rest = { ...all };
  while (rest.a < rest.aEnd && rest.b < rest.bEnd && a[rest.a] === b[rest.b])
    to[rest.a++] = rest.b++;
  while (rest.a < rest.aEnd && rest.b < rest.bEnd && a[rest.aEnd - 1] === b[rest.bEnd - 1])
    to[--rest.aEnd] = --rest.bEnd;
  return rest;
}

function alignByEdits(
  a: readonly number[],
  b: readonly number[],
  rest: Stretch,
  to: Alignment,
  budget: Budget,
): boolean {
  const maxEditLength = Math.min(MAX_EDITS, Math.floor(Math.sqrt(budget.steps)));
  const [from, other] = [a.slice(rest.a, rest.aEnd), b.slice(rest.b, rest.bEnd)];
  const changes = diffArrays(from, other, { maxEditLength });
  const isEdit = ({ added, removed }: { added: boolean; removed: boolean }) => added || removed;
  const edits = changes?.filter(isEdit).reduce((sum, { count }) => sum + count, 0);
  budget.steps -= (edits ?? maxEditLength) ** 2;
  if (!changes) return false;
  let [i, j] = [rest.a, rest.b];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) for (let k = 0; k < count; k++) to[i + k] = j + k;
    if (!added) i += count;
    if (!removed) j += count;
  }
  return true;
}

/** Aligns elements that are unique on both sides, as many as keep their order. Returns the gaps between them. */
function alignByUniques(
  a: readonly number[],
  b: readonly number[],
  rest: Stretch,
  to: Alignment,
): Stretch[] {
  const gaps: Stretch[] = [];
  let { a: from, b: start } = rest;
  const chain = longestAscending(pairUniques(a, b, rest));
  for (const { i, j } of chain) {
    to[i] = j;
    gaps.push({ a: from, aEnd: i, b: start, bEnd: j });
    [from, start] = [i + 1, j + 1];
  }
  // Without a common unique element there is nothing to align by.
  return chain.length > 0 ? [...gaps, { ...rest, a: from, b: start }] : [];
}
