/** A part of each of two sequences: from (inclusive) and end (exclusive). */
export interface Stretch {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/** An index into one sequence and one into the other. */
export interface Pair {
  i: number;
  j: number;
}

/** Where the elements stand that are in both stretches and only once in each, by their place in `a`. */
export function pairsOfSingles(a: readonly number[], b: readonly number[], all: Stretch): Pair[] {
  const [once, other] = [singles(a, all.a, all.aEnd), singles(b, all.b, all.bEnd)];
  const pairs = [...once].map(([element, i]) => ({ i, j: other.get(element) ?? -1 }));
  return pairs.filter(({ i, j }) => i >= 0 && j >= 0);
}

/** Where each element stands; -1 for those that stand there more than once. In order of appearance. */
function singles(all: readonly number[], from: number, end: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = from; i < end; i++) found.set(all[i]!, found.has(all[i]!) ? -1 : i);
  return found;
}

/** The longest part of the pairs whose `j` ascend as well (patience sorting). */
export function ascending(pairs: Pair[]): Pair[] {
  const piles: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ j }, k) => {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[piles[middle]!]!.j < j) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[k] = piles[low - 1]!;
    piles[low] = k;
  });
  const chain: Pair[] = [];
  for (let k = piles.at(-1) ?? -1; k >= 0; k = before[k]!) chain.push(pairs[k]!);
  return chain.reverse();
}
