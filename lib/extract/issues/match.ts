import type { IssueMatch } from "../types";
import type { TermHit } from "./terms";

/** From most to least telling: a quotation's own words, its sentence, its paragraph, what leads up to it. */
export interface Surroundings {
  own: [number, number];
  sentence: [number, number];
  around: [number, number];
  before: [number, number];
}

const LAYERS = [
  { layer: "own", weight: 0.7, where: "in the quotation" },
  { layer: "sentence", weight: 0.5, where: "in its sentence" },
  { layer: "around", weight: 0.3, where: "in its paragraph" },
  { layer: "before", weight: 0.2, where: "in the sentence before its paragraph" },
] as const;

/** From here on a quotation speaks of the issue itself, in its own words or those of its sentence. */
export const SPEAKS_OF_IT = 0.5;
const ANOTHER_LAYER = 0.25;
const ANOTHER_WORD = 0.1;

/**
 * Which issues a quotation bears on.
 *
 * Takes the terms found in the text, in order, and the ranges to look at; gives the issues whose
 * terms stand there, the best first, with a score from 0 to 1 and the words that decided.
 */
export function matchIssues(hits: TermHit[], where: Surroundings): IssueMatch[] {
  const matches = new Map<string, { score: number; seen: Set<string>; because: string[] }>();
  for (const { layer, weight, where: place } of LAYERS) {
    // What leads up to a paragraph tells its subject only where the paragraph itself does not.
    if (layer === "before" && matches.size > 0) break;
    const fresh = new Map<string, string[]>();
    for (const hit of within(hits, where[layer])) {
      const seen = matches.get(hit.slug)?.seen;
      const words = fresh.get(hit.slug) ?? [];
      const lower = hit.word.toLowerCase();
      if (seen?.has(lower) || words.some((word) => word.toLowerCase() === lower)) continue;
      fresh.set(hit.slug, [...words, hit.word]);
    }
    // A sentence that names several issues, as an agenda does, tells none of them.
    if (layer === "before" && fresh.size > 1) break;
    for (const [slug, words] of fresh) {
      const match = matches.get(slug) ?? { score: 0, seen: new Set<string>(), because: [] };
      match.score +=
        (match.score === 0 ? weight : weight * ANOTHER_LAYER) + ANOTHER_WORD * (words.length - 1);
      for (const word of words) match.seen.add(word.toLowerCase());
      match.because.push(`${words.map((word) => `“${word}”`).join(", ")} ${place}`);
      matches.set(slug, match);
    }
  }
  return [...matches]
    .map(([slug, { score, because }]) => ({
      slug,
      score: Math.min(1, Math.round(score * 100) / 100),
      because,
    }))
    .sort((a, b) => b.score - a.score);
}

const MOST_HITS = 200;

function* within(hits: TermHit[], [start, end]: [number, number]): Generator<TermHit> {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < Math.min(low + MOST_HITS, hits.length) && hits[i]!.end <= end; i++)
    yield hits[i]!;
}
