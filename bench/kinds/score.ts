import { add, count, type Figures, HEAD_FIELDS, nothing } from "./figures";
import type { GoldHead, KindText } from "./gold";
import { wordsOf } from "./names";
import type { Prediction } from "./prediction";
import { scoreQuotes } from "./score-quotes";

export interface Report {
  all: Figures;
  byStyle: Record<string, Figures>;
}

/**
 * Compares what was extracted with what was labelled, after the scorer of ../shared/corpora: spans
 * without quotation marks and edge punctuation, cut at paragraphs, paired one to one, alike from an
 * overlap of 0.8 of their words on. A text without a prediction counts as one in which nothing was
 * found. Throws on a prediction of a text that isn't among the labelled ones, and on two of one text.
 */
export function scoreKinds(gold: KindText[], predictions: Prediction[]): Report {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  if (byId.size < predictions.length) throw new Error("A text has two predictions.");
  const known = new Set(gold.map(({ id }) => id));
  const unknown = [...byId.keys()].filter((id) => !known.has(id));
  if (unknown.length > 0) throw new Error(`No text has the id ${unknown.join(", ")}.`);
  const report: Report = { all: nothing(), byStyle: {} };
  for (const text of gold) {
    const figures = scoreText(text, byId.get(text.id) ?? { id: text.id, quotes: [] });
    report.byStyle[text.style] ??= nothing();
    add(report.byStyle[text.style]!, figures);
    add(report.all, figures);
  }
  return report;
}

function scoreText(gold: KindText, said: Prediction): Figures {
  const figures = nothing();
  figures.texts = 1;
  scoreQuotes(figures, gold, said);
  if (gold.head) scoreHead(figures, gold.head, said);
  const unsupported = said.unsupported === "language";
  const read = isLanguage(gold.language, said.language);
  count(figures.languages, read && unsupported === Boolean(gold.unsupported));
  return figures;
}

/** A field that the head doesn't give is right if it is left empty. */
function scoreHead(figures: Figures, gold: GoldHead, said: Prediction): void {
  for (const field of HEAD_FIELDS) {
    const right = headValue(field, gold[field]) === headValue(field, said[field] ?? null);
    count(figures.heads, right);
    count(figures.byHeadField[field], right);
  }
}

function headValue(field: keyof GoldHead, value: string | null): string {
  if (value === null) return "";
  if (field === "publishedAt") return value.slice(0, "2025-01-31".length);
  if (field === "url") return value.replace(/\/$/, "");
  return wordsOf(value).join(" ");
}

// Extraction may name a language by two letters, by three, or with its script.
const THREE_LETTERS: Record<string, string> = {
  eng: "en",
  cmn: "zh",
  zho: "zh",
  jpn: "ja",
  kor: "ko",
  fra: "fr",
  deu: "de",
  spa: "es",
};

function isLanguage(gold: string, said: string | null | undefined): boolean {
  const primary = (said ?? "").toLowerCase().split(/[-_]/)[0]!;
  return (THREE_LETTERS[primary] ?? primary) === gold;
}
