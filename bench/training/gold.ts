import type { Entity, Mention } from "../../lib/extract/mentions";
import type { ParsedText } from "../../lib/extract/parse";
import type { QuotedSpan } from "../../lib/extract/quotation-marks";
import type { GoldArticle, GoldQuote } from "./corpora";

const overlap = (a: number, b: number, c: number, d: number): number =>
  Math.max(0, Math.min(b, d) - Math.max(a, c));

/** The annotated quotation that a quoted span matches. Returns null if there is none. */
export function goldFor(article: GoldArticle, span: QuotedSpan): GoldQuote | null {
  let best: GoldQuote | null = null;
  let most = 0;
  for (const quote of article.quotes) {
    if (quote.kind === "indirect") continue;
    const shared = overlap(quote.start, quote.end, span.start, span.end);
    if (shared > most && shared >= 0.8 * (span.end - span.start)) {
      most = shared;
      best = quote;
    }
  }
  return best;
}

/** Whether the annotations leave a span undecided, so that it teaches nothing. */
export function isOpen(article: GoldArticle, span: QuotedSpan): boolean {
  const zones = [
    ...(article.ignore ?? []),
    ...(article.unattributed ?? []).filter((zone) => zone.n >= 8 || zone.single),
    ...article.quotes.filter((quote) => quote.kind !== "indirect"),
  ];
  return zones.some((zone) => overlap(zone.start, zone.end, span.start, span.end) > 0);
}

/** Whether a mention is the annotated speaker. */
export function isSpeaker(parsed: ParsedText, mention: Mention, quote: GoldQuote): boolean {
  const where = quote.speaker_head ?? quote.speaker_span;
  if (!where) return false;
  const start = parsed.tokens[mention.roleFirst]!.start;
  const end = parsed.tokens[mention.last - 1]!.end;
  return overlap(start, end, ...where) > 0;
}

/** Whether an entity is the person that the annotation names. */
export function isNamed(entity: Entity | undefined, name: string | null): boolean {
  if (!entity || !name) return false;
  const words = (text: string) =>
    text
      .toLowerCase()
      .normalize("NFKD")
      .match(/[\p{L}-]+/gu) ?? [];
  const gold = words(name);
  const own = words(entity.name);
  return (
    gold.length > 0 && (gold.at(-1) === own.at(-1) || (gold.length === 1 && gold[0] === own[0]))
  );
}
