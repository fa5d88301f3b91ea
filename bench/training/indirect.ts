import { type ContentSpan, contentFeatures, contentSpans } from "../../lib/extract/indirect";
import type { Syntax } from "../../lib/extract/syntax";
import type { Token } from "../../lib/extract/tokens";
import type { GoldArticle } from "./corpora";
import { addCase, type Examples } from "./examples";

/** Adds the possible contents of indirect speech. One is right if it shares four fifths of its text with the annotation. */
export function addIndirect(article: GoldArticle, syntax: Syntax, examples: Examples): void {
  const { tokens, sentences } = syntax.parsed;
  const gold = article.quotes.filter((quote) => quote.kind === "indirect");
  // Skip the corpora in which only quotations in marks are annotated.
  if (gold.length === 0) return;
  const wanted = gold.filter((quote) => !quote.optional || quote.optional === "mixed-clause");
  const open = [
    ...gold.filter((quote) => quote.optional),
    ...(article.ignore ?? []),
    ...article.quotes.filter((q) => q.kind !== "indirect"),
  ];
  for (const sentence of sentences) {
    for (const content of contentSpans(syntax, sentence)) {
      // What is "according to" someone is optional in the corpora, but a desk wants it.
      const zones = content.shape.startsWith("according") ? gold : wanted;
      const best = Math.max(0, ...zones.map((zone) => agreement(tokens, content, zone)));
      if (best < 0.5 && open.some((zone) => covers(tokens, content, zone))) continue;
      // A loose fit teaches little: neither that this is speech nor that it isn't.
      const weight = best >= 0.9 ? 1 : best >= RIGHT ? 0.8 : best >= 0.5 ? 0.35 : 0.7;
      addCase(examples, contentFeatures(syntax, content), best >= RIGHT, weight);
    }
  }
}

const RIGHT = 0.8;

type Zone = { start: number; end: number };
const startOf = (tokens: Token[], content: ContentSpan): number => tokens[content.first]!.start;
const endOf = (tokens: Token[], content: ContentSpan): number => tokens[content.last - 1]!.end;

function agreement(tokens: Token[], content: ContentSpan, zone: Zone): number {
  const start = startOf(tokens, content);
  const end = endOf(tokens, content);
  const shared = Math.min(end, zone.end) - Math.max(start, zone.start);
  return Math.max(0, shared) / Math.max(end - start, zone.end - zone.start);
}

function covers(tokens: Token[], content: ContentSpan, zone: Zone): boolean {
  const start = startOf(tokens, content);
  const end = endOf(tokens, content);
  const shared = Math.min(end, zone.end) - Math.max(start, zone.start);
  return (
    shared > 0 &&
    shared >= 0.5 * Math.min(end - start, zone.end - zone.start) &&
    shared >= 0.3 * (end - start)
  );
}
