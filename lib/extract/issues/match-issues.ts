import { countBefore } from "@/lib/core/binary-search";
import type { IssueMatch } from "../types";
import { decisionsReason } from "./decisions";
import type { IssueHits } from "./find-hits";
import { partyFactor, partyReasons } from "./parties";
import type { Surroundings } from "./surroundings";
import type { TermHit } from "./terms";

// Layers that aren't `near` count only where they and the nearer ones name a single issue: a paragraph or sentence that
// names several, such as an agenda, doesn't show which one the quotation is about.
const LAYERS = [
  { layer: "own", weight: 0.7, near: true, where: "in the quotation" },
  { layer: "sentence", weight: 0.6, near: true, where: "in its sentence" },
  { layer: "around", weight: 0.55, near: false, where: "in its paragraph" },
  { layer: "before", weight: 0.5, near: false, where: "in the sentence before its paragraph" },
] as const;

/** The lowest score of a quotation that is about the issue itself, by its own words or its sentence's. */
export const MIN_ABOUT = 0.5;
// Below this, a term is present, but not the matter between the two parties.
const MIN_SCORE = 0.22;
// Added for a further layer, as a share of its weight, and for a further word.
const FURTHER_LAYER = 0.25;
const FURTHER_WORD = 0.1;

/**
 * Finds the issues that a quotation bears on. Takes what was found in the text, and where to look. A term counts by how
 * telling it is, and less if a party of the issue is not nearby. Returns the best match first.
 */
export function matchIssues({ terms, parties }: IssueHits, where: Surroundings): IssueMatch[] {
  const matches = new Map<string, Match>();
  for (const { layer, weight, near, where: place } of LAYERS) {
    // The sentence before counts only if the paragraph itself has no term.
    if (layer === "before" && matches.size > 0) break;
    const fresh = new Map<string, TermHit[]>();
    for (const hit of within(terms, where[layer])) {
      const seen = matches.get(hit.slug)?.seen;
      const found = fresh.get(hit.slug) ?? [];
      const lower = hit.word.toLowerCase();
      if (seen?.has(lower) || found.some(({ word }) => word.toLowerCase() === lower)) continue;
      fresh.set(hit.slug, [...found, hit]);
    }
    if (!near && new Set([...matches.keys(), ...fresh.keys()]).size > 1) break;
    for (const [slug, found] of fresh) {
      const match: Match = matches.get(slug) ?? { score: 0, seen: new Map(), because: [] };
      const telling = Math.max(...found.map((hit) => hit.weight));
      match.score +=
        (match.score === 0 ? weight * telling : weight * telling * FURTHER_LAYER) +
        FURTHER_WORD * telling * (found.length - 1);
      for (const hit of found) match.seen.set(hit.word.toLowerCase(), hit);
      match.because.push(`${found.map(({ word }) => `“${word}”`).join(", ")} ${place}`);
      matches.set(slug, match);
    }
  }
  return [...matches]
    .map(([slug, { score, seen, because }]) => {
      const factor = partyFactor(parties, slug, where);
      const found = [...seen.values()];
      return {
        slug,
        score: Math.round(Math.min(1, score) * factor * 100) / 100,
        because: [
          ...because,
          ...partyReasons(parties, slug, where),
          ...found.flatMap(({ word, decisions }) =>
            decisions ? decisionsReason(word, decisions) : [],
          ),
        ],
        terms: [...new Set(found.map(({ term }) => term))],
      };
    })
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score);
}

/** What has been found of an issue so far: its hits, by their words in lower case. */
interface Match {
  score: number;
  seen: Map<string, TermHit>;
  because: string[];
}

const MAX_HITS = 200;

function within(hits: TermHit[], [start, end]: [number, number]): TermHit[] {
  const first = countBefore(hits, (hit) => hit.start < start);
  let last = first;
  while (last < hits.length && last - first < MAX_HITS && hits[last]!.end <= end) last++;
  return hits.slice(first, last);
}
