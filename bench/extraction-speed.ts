import { extract } from "../lib/extract";
import { type Row, reach } from "./row";
import type { GoldArticle } from "./training/corpora";

const ROUNDS = 3;

// A text of nothing but short quotations, 75 bytes each: an extreme form of an interview or transcript.
const SPEAKERS = ["Ada Roe", "Peter Marsh", "he", "she"];
const DENSE = Array.from(
  { length: 4000 },
  (_, i) => `"We will not move an inch on this matter, as they know," ${SPEAKERS[i % 4]} said. `,
).join("");

/** Measures the speed of extraction on articles, and on a text of nothing but quotations. */
export function extractionSpeed(articles: GoldArticle[]): Row[] {
  const news = speed(articles.map(({ text }) => text));
  const dense = speed([DENSE]);
  return [
    reach("extraction, news text", news, "MB/s", 1),
    reach("extraction, nothing but quotations", dense, "MB/s", null),
  ];
}

/** Megabytes (10^6 bytes of UTF-8) per second of processor time, the best of three. */
function speed(texts: string[]): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (const text of texts) extract(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, bytes / (user + system));
  }
  return best;
}
