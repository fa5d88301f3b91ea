import type { ExtractedArticle, ExtractedQuote } from "../lib/extract";
import { isOpen, type Zone } from "./extraction-calibration";
import { extractionFolds } from "./extraction-folds";
import { count, type Row } from "./row";
import type { GoldArticle, GoldQuote } from "./training/corpora";
import type { Scorer } from "./training/scorer";

const MAX_ROWS = 10;
// Two spans are the same, or touch, from this overlap: a share of the longer one, in characters.
const SAME_QUOTED = 0.8;
const SAME_REPORTED = 0.5;
const TOUCHING = 0.2;

/** The most common kinds of error in cross-validation, most common first; each error counts once. */
export async function benchConfusion(): Promise<Row[]> {
  const folds = await extractionFolds();
  if (!folds) return [];
  const errors = new Map<string, number>();
  const note = (kind: string) => errors.set(kind, (errors.get(kind) ?? 0) + 1);
  for (const article of [...folds.parts.values()].flat()) {
    const { quotes } = folds.extracted.get(article.id) as ExtractedArticle;
    const indirect = (one: { kind: string }) => one.kind === "indirect";
    const quoted = (one: { kind: string }) => !indirect(one) && one.kind !== "passage";
    const inMarks = { found: quotes.filter(quoted), gold: article.quotes.filter(quoted) };
    compare(article, inMarks, SAME_QUOTED, "in marks", folds.scorer, note);
    // If the annotators marked only quotations, reported speech isn't an error.
    const reported = { found: quotes.filter(indirect), gold: article.quotes.filter(indirect) };
    if (reported.gold.length > 0)
      compare(article, reported, SAME_REPORTED, "reported", folds.scorer, note);
  }
  return [...errors]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_ROWS)
    .map(([kind, times]) => count(kind, times, "errors"));
}

function compare(
  article: GoldArticle,
  { found, gold }: { found: ExtractedQuote[]; gold: GoldQuote[] },
  same: number,
  where: string,
  { speakerCorrect }: Scorer,
  note: (kind: string) => void,
): void {
  const matched = new Set<ExtractedQuote>();
  for (const one of gold) {
    const best = nearest(found, one);
    if (best) matched.add(best);
    if (one.optional) continue;
    const shared = best ? agreement(best, one) : 0;
    if (!best || shared < TOUCHING) note(`${where}: missed`);
    else if (shared < same) note(`${where}: begins or ends elsewhere`);
    else if (speakerCorrect(one, best, article.text) === false)
      note(`${where}: ${confusion(one, best)}`);
  }
  for (const one of found) {
    if (matched.has(one) || gold.some((zone) => agreement(zone, one) >= TOUCHING)) continue;
    if (!isOpen(article, one)) note(`${where}: found where nothing is said`);
  }
}

/** How a wrong speaker was chosen. */
function confusion(gold: GoldQuote, found: ExtractedQuote): string {
  if (!found.speaker_text) return "no speaker found";
  // The head of the annotated speaker, not a name inside the phrase around it.
  const head = gold.speaker_head ?? gold.speaker_span;
  const beside = head && found.speaker_span && overlap(head, found);
  const source = gold.speaker_type === "fullname" ? "full name" : gold.speaker_type;
  return beside ? `right ${source}, taken for someone else` : `source is ${source}, another taken`;
}

const overlap = ([start, end]: [number, number], { speaker_span }: ExtractedQuote): boolean =>
  Math.min(end, speaker_span![1]) > Math.max(start, speaker_span![0]);

function agreement(a: Zone, b: Zone): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / Math.max(a.end - a.start, b.end - b.start);
}

function nearest(found: ExtractedQuote[], gold: GoldQuote): ExtractedQuote | null {
  let best: ExtractedQuote | null = null;
  for (const one of found) {
    if (agreement(one, gold) > (best ? agreement(best, gold) : 0)) best = one;
  }
  return best;
}
