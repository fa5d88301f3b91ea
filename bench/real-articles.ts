import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extract, normaliseText } from "../lib/extract";
import { readParts } from "./training/corpora";

/** A text with spans that people or extraction marked in it, in UTF-16 units. */
export interface RealArticle {
  id: string;
  text: string;
  spans: { start: number; end: number }[];
}

const SEEDS = new URL("../../shared/seeds/", import.meta.url).pathname;

/** Gives the annotated articles and those of the field; says loudly which are absent. */
export function realArticles(): RealArticle[] {
  const corpora = [...readParts().values()].flat();
  if (corpora.length === 0)
    console.warn("SKIPPED: ../shared/corpora is absent, no corpus was read");
  const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")) : [];
  if (seeds.length === 0)
    console.warn("SKIPPED: ../shared/seeds is absent, no article of the field was read");
  return [
    ...corpora.map(({ id, text, quotes }) => normalised({ id, text, spans: quotes })),
    ...seeds.map((name) => extracted(name, readFileSync(SEEDS + name, "utf8"))),
  ];
}

/** The article with its text as ingest would store it. */
function normalised({ id, text, spans }: RealArticle): RealArticle {
  const stored = normaliseText(text);
  if (stored === text) return { id, text, spans };
  const moved = (at: number) => normaliseText(text.slice(0, at)).length;
  const to = spans.map(({ start, end }) => ({ start: moved(start), end: moved(end) }));
  return { id, text: stored, spans: to };
}

/** Takes an article's name and raw text; gives it normalised, with what extraction finds in it. */
export function extracted(id: string, raw: string): RealArticle {
  const text = normaliseText(raw);
  return { id, text, spans: extract(text).quotes };
}
