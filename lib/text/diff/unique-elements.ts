import { countBefore } from "@/lib/core/binary-search";

/** A part of each of two sequences, `a` to `aEnd` and `b` to `bEnd` (exclusive). */
export interface Stretch {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/** An index into one sequence and one into the other. */
interface Pair {
  i: number;
  j: number;
}

/** Pairs the elements that occur exactly once in each part, in the order of `a`. */
export function pairUniques(a: readonly number[], b: readonly number[], all: Stretch): Pair[] {
  const [once, other] = [uniques(a, all.a, all.aEnd), uniques(b, all.b, all.bEnd)];
  const pairs = [...once].map(([element, i]) => ({ i, j: other.get(element) ?? -1 }));
  return pairs.filter(({ i, j }) => i >= 0 && j >= 0);
}

/** The index of each element, or -1 if it occurs more than once; in order of first occurrence. */
function uniques(all: readonly number[], from: number, end: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = from; i < end; i++) found.set(all[i]!, found.has(all[i]!) ? -1 : i);
  return found;
}

/** The longest subsequence of the pairs in which `j` ascends too (patience sorting). */
export function longestAscending(pairs: Pair[]): Pair[] {
  const piles: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ j }, k) => {
    const pile = countBefore(piles, (top) => pairs[top]!.j < j);
    if (pile > 0) before[k] = piles[pile - 1]!;
    piles[pile] = k;
  });
  const chain: Pair[] = [];
  for (let k = piles.at(-1) ?? -1; k >= 0; k = before[k]!) chain.push(pairs[k]!);
  return chain.reverse();
}
