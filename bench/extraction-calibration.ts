import type { ExtractedArticle, ExtractedQuote } from "../lib/extract";
import { type Row, reach } from "./row";
import type { GoldArticle, GoldQuote } from "./training/corpora";
import type { Scorer } from "./training/scorer";

const CONFIDENT = 0.9;

/** The share of quotations proposed with a confidence of 0.9 or more, in unseen articles, that is right. */
export function calibration(
  { speakerCorrect }: Scorer,
  articles: GoldArticle[],
  extracted: Map<string, ExtractedArticle>,
): Row[] {
  let proposed = 0;
  let right = 0;
  for (const article of articles) {
    for (const quote of extracted.get(article.id)?.quotes ?? []) {
      if (quote.confidence < CONFIDENT || quote.kind === "indirect" || quote.kind === "passage")
        continue;
      const gold = article.quotes.find(
        (one) => one.kind !== "indirect" && shared(one, quote) >= 0.8,
      );
      if (!gold && isOpen(article, quote)) continue;
      const verdict = gold ? speakerCorrect(gold, quote, article.text) : false;
      if (verdict === null || gold?.optional) continue;
      proposed++;
      if (verdict) right++;
    }
  }
  return [reach("right of those proposed at 0.9", (100 * right) / Math.max(1, proposed), "%", 90)];
}

export type Zone = Pick<GoldQuote, "start" | "end">;

const overlap = (a: Zone, b: Zone): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const shared = (gold: Zone, quote: ExtractedQuote): number =>
  overlap(gold, quote) / (quote.end - quote.start);

/** Whether the annotators left a span undecided. */
export function isOpen(article: GoldArticle, quote: Zone): boolean {
  const zones = [
    ...(article.ignore ?? []),
    ...(article.unattributed ?? []).filter((z) => z.n >= 8 || z.single),
  ];
  return zones.some((zone) => overlap(zone, quote) > 0);
}
