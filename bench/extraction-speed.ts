import { extract } from "../lib/extract";
import { type Row, reach } from "./row";
import type { GoldArticle } from "./training/corpora";

const ROUNDS = 3;

/** Takes articles; gives the megabytes (10^6 bytes of UTF-8) a second of processor time, the best of three. */
export function extractionSpeed(articles: GoldArticle[]): Row {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (const { text } of articles) extract(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, bytes / (user + system));
  }
  return reach("extraction, news text", best, "MB/s", 1);
}
