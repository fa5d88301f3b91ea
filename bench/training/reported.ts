import type { Scene } from "../../lib/extract/attribution";
import { type Stretch, stretchesOf, stretchFeatures } from "../../lib/extract/indirect";
import type { Token } from "../../lib/extract/tokens";
import type { Examples } from "./boost";
import type { GoldArticle } from "./corpora";

/** Takes a scene of an annotated article; adds its stretches, right where half of the words agree. */
export function addReported(article: GoldArticle, scene: Scene, examples: Examples): void {
  const { tokens, sentences } = scene.parsed;
  const gold = article.quotes.filter((quote) => quote.kind === "indirect");
  // The corpora that annotate quotations only teach nothing here.
  if (gold.length === 0) return;
  const wanted = gold.filter((quote) => !quote.optional);
  const open = [
    ...gold.filter((quote) => quote.optional),
    ...(article.ignore ?? []),
    ...article.quotes.filter((q) => q.kind !== "indirect"),
  ];
  for (const sentence of sentences) {
    for (const stretch of stretchesOf(scene, sentence)) {
      const best = Math.max(0, ...wanted.map((zone) => agreement(tokens, stretch, zone)));
      if (best < 0.5 && open.some((zone) => covers(tokens, stretch, zone))) continue;
      const list = stretchFeatures(scene, stretch);
      if (examples.names.length === 0) examples.names = list.names;
      examples.rows.push(list.values);
      examples.labels.push(best >= 0.5 ? 1 : 0);
      // A closer fit teaches more, so that of two fits the closer is preferred.
      examples.weights.push(best >= 0.9 ? 1 : best >= 0.5 ? 0.6 : 0.7);
    }
  }
}

type Zone = { start: number; end: number };
const startOf = (tokens: Token[], stretch: Stretch): number => tokens[stretch.first]!.start;
const endOf = (tokens: Token[], stretch: Stretch): number => tokens[stretch.last - 1]!.end;

function agreement(tokens: Token[], stretch: Stretch, zone: Zone): number {
  const start = startOf(tokens, stretch);
  const end = endOf(tokens, stretch);
  const shared = Math.min(end, zone.end) - Math.max(start, zone.start);
  return Math.max(0, shared) / Math.max(end - start, zone.end - zone.start);
}

function covers(tokens: Token[], stretch: Stretch, zone: Zone): boolean {
  const start = startOf(tokens, stretch);
  const end = endOf(tokens, stretch);
  const shared = Math.min(end, zone.end) - Math.max(start, zone.start);
  return (
    shared > 0 &&
    shared >= 0.5 * Math.min(end - start, zone.end - zone.start) &&
    shared >= 0.3 * (end - start)
  );
}
