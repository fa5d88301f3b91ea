import { shingles } from "../lib/text/similarity/shingles";
import type { RealArticle } from "./real-articles";

/** The resemblance from which two articles are the same one, printed twice. */
const MIN_SAME = 0.9;
/** The containment below which two articles could never count as copies. */
const MIN_ALIKE = 0.05;

/**
 * Finds the pairs of different articles that share some of their shingles, and counts the pairs that are the
 * same article printed twice. Uses an index of shingles, since comparing all pairs would take minutes.
 */
export function alikePairs(articles: RealArticle[]): {
  alike: [RealArticle, RealArticle][];
  same: number;
} {
  const sets = articles.map(({ text }) => new Set(shingles(text)));
  const index = new Map<number, number[]>();
  sets.forEach((set, i) => {
    for (const shingle of set) index.set(shingle, [...(index.get(shingle) ?? []), i]);
  });
  const shared = new Map<string, number>();
  for (const having of index.values())
    having.forEach((i, k) => {
      for (const j of having.slice(k + 1))
        shared.set(`${i} ${j}`, (shared.get(`${i} ${j}`) ?? 0) + 1);
    });
  let same = 0;
  const alike = [...shared].flatMap(([pair, count]): [RealArticle, RealArticle][] => {
    const [i, j] = pair.split(" ").map(Number) as [number, number];
    const share = count / Math.min(sets[i]!.size, sets[j]!.size);
    const resemblance = count / (sets[i]!.size + sets[j]!.size - count);
    if (resemblance >= MIN_SAME) same++;
    return share >= MIN_ALIKE && resemblance < MIN_SAME ? [[articles[i]!, articles[j]!]] : [];
  });
  return { alike, same };
}
