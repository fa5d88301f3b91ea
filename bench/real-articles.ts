import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extract, normaliseText } from "../lib/extract";
import { readParts } from "./training/corpora";

/** A text with spans marked by annotators or by extraction, in UTF-16 units. */
export interface RealArticle {
  id: string;
  text: string;
  spans: { start: number; end: number }[];
}

const SEEDS = new URL("../../shared/seeds/", import.meta.url).pathname;

/** Returns the annotated articles and the seed articles. Warns if either are missing. */
export function realArticles(): RealArticle[] {
  const corpora = [...readParts().values()].flat();
  if (corpora.length === 0) console.warn("SKIPPED: ../shared/corpora is missing");
  const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")) : [];
  if (seeds.length === 0) console.warn("SKIPPED: ../shared/seeds is missing");
  return [
    ...corpora.map(({ id, text, quotes }) => normalised({ id, text, spans: quotes })),
    ...seeds.map((name) => extracted(name, readFileSync(SEEDS + name, "utf8"))),
  ];
}

/** An article with its text as ingest would store it. */
function normalised({ id, text, spans }: RealArticle): RealArticle {
  const stored = normaliseText(text);
  if (stored === text) return { id, text, spans };
  const moved = (at: number) => normaliseText(text.slice(0, at)).length;
  const to = spans.map(({ start, end }) => ({ start: moved(start), end: moved(end) }));
  return { id, text: stored, spans: to };
}

/** An article with its text normalised and the spans that extraction finds in it. */
export function extracted(id: string, raw: string): RealArticle {
  const text = normaliseText(raw);
  return { id, text, spans: extract(text).quotes };
}
