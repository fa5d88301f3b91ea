import type { ParsedText } from "../parse";
import type { Sentence } from "../tokens";
import type { ExtractedQuote } from "../types";
import type { IssueHits } from "./find-hits";
import { partyFactor } from "./parties";
import type { TermHit } from "./terms";

const MAX_PER_ISSUE = 3;
// A passage needs both parties, or one nearby and the other elsewhere in the article.
const MIN_PRESENCE = 0.7;
// A passage has no speaker, and in a long text a single word may be about anything; a short text is about what it
// names.
const BASE = 0.35;
const BASE_IN_SHORT = 0.4;
const SHORT_TEXT = 2000;
const PER_TERM = 0.15;
const MIN_LENGTH = 40;
const MAX_LENGTH = 700;

interface Scored {
  start: number;
  end: number;
  score: number;
  hits: TermHit[];
}

/**
 * Finds passages: sentences in the reporter's own words that bear on an issue no quotation is about. (If a quotation is
 * about it, a passage would only repeat the background.)
 *
 * Takes the terms in the text, where the body of the article begins, the indices of the sentences attributed to
 * someone, and the issues that quotations are about. Returns up to three passages for each issue, those with most of
 * its terms, in the order of the text.
 */
export function findPassages(
  parsed: ParsedText,
  { terms: hits, parties }: IssueHits,
  bodyStart: number,
  attributed: Set<number>,
  quoted: Set<string>,
): ExtractedQuote[] {
  const best = new Map<string, Scored[]>();
  let hit = 0;
  parsed.sentences.forEach((sentence, index) => {
    const [start, end] = extentOf(parsed, sentence);
    while (hit < hits.length && hits[hit]!.start < start) hit++;
    if (start < bodyStart || attributed.has(index)) return;
    if (end - start < MIN_LENGTH || end - start > MAX_LENGTH) return;
    if (!/[.!?…]["”’)]*$/.test(parsed.text.slice(end - 3, end))) return;
    const found = new Map<string, TermHit[]>();
    for (let i = hit; i < hits.length && hits[i]!.end <= end; i++) {
      const list = found.get(hits[i]!.slug) ?? [];
      found.set(hits[i]!.slug, [...list, hits[i]!]);
    }
    for (const [slug, list] of found) {
      if (quoted.has(slug)) continue;
      const span: [number, number] = [start, end];
      const factor = partyFactor(parties, slug, {
        own: span,
        sentence: span,
        around: span,
        before: span,
      });
      if (factor < MIN_PRESENCE) continue;
      const distinct = new Map(list.map((one) => [one.word.toLowerCase(), one.weight]));
      const told = [...distinct.values()].reduce((sum, weight) => sum + weight, 0);
      // Earlier sentences score slightly higher: articles put the important things first.
      const score = told + list.length / 4 - (0.5 * start) / parsed.text.length;
      keep(best, slug, { start, end, score, hits: list });
    }
  });
  return merge(parsed.text, best);
}

function extentOf({ tokens }: ParsedText, sentence: Sentence): [number, number] {
  return [tokens[sentence.first]!.start, tokens[sentence.last - 1]!.end];
}

function keep(best: Map<string, Scored[]>, slug: string, candidate: Scored): void {
  const list = [...(best.get(slug) ?? []), candidate].sort((a, b) => b.score - a.score);
  best.set(slug, list.slice(0, MAX_PER_ISSUE));
}

/** Makes one passage for each sentence, however many issues it bears on. */
function merge(text: string, best: Map<string, Scored[]>): ExtractedQuote[] {
  const passages = new Map<number, ExtractedQuote>();
  const base = text.length < SHORT_TEXT ? BASE_IN_SHORT : BASE;
  for (const [slug, list] of best) {
    for (const { start, end, score, hits } of list) {
      const words = [...new Set(hits.map(({ word }) => word))];
      const reason = `${words.map((word) => `“${word}”`).join(", ")} in the passage`;
      const issue = {
        slug,
        score: Math.min(1, Math.round((base + PER_TERM * score) * 100) / 100),
        because: [reason],
        terms: [...new Set(hits.map(({ term }) => term))],
      };
      const known = passages.get(start);
      if (known) known.issues.push(issue);
      else {
        passages.set(start, {
          start,
          end,
          text: text.slice(start, end),
          kind: "passage",
          cue: null,
          speaker_text: null,
          speaker_span: null,
          speaker_role: null,
          issues: [issue],
          assertion: "asserted",
          confidence: 0.5,
          because: ["the reporter’s own words: no quotation is about this issue"],
        });
      }
    }
  }
  return [...passages.values()].sort((a, b) => a.start - b.start);
}
