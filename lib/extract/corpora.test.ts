import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extract, normaliseText } from "./index";

// These texts are not necessarily part of the project. If they are not next to it, the tests are skipped.
const SEEDS = new URL("../../../shared/seeds/", import.meta.url).pathname;
const CORPUS = new URL("../../../shared/corpora/dev/polnear.jsonl", import.meta.url).pathname;
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")) : [];
if (seeds.length === 0)
  console.warn("SKIPPED: ../shared/seeds is missing, so no real article was read");
if (!existsSync(CORPUS))
  console.warn("SKIPPED: ../shared/corpora is missing, so no corpus was read");

test.skipIf(seeds.length === 0)(
  "every span in double quotation marks of a real article is proposed",
  () => {
    for (const seed of seeds) {
      const text = normaliseText(readFileSync(SEEDS + seed, "utf8"));
      const found = extract(text).quotes.map((quote) => quote.text);
      for (const [, words] of text.matchAll(/“([^“”]+)”/g)) expect(found).toContain(words);
    }
  },
);

test.skipIf(!existsSync(CORPUS))(
  "every proposal in a hundred real articles is exactly its part of the text",
  () => {
    const lines = readFileSync(CORPUS, "utf8").split("\n").filter(Boolean).slice(0, 100);
    for (const line of lines) {
      const { text } = JSON.parse(line) as { text: string };
      for (const quote of extract(text).quotes)
        expect(quote.text).toBe(text.slice(quote.start, quote.end));
    }
  },
  30_000,
);
