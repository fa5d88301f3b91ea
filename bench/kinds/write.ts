import { readFileSync, writeFileSync } from "node:fs";
import { readMarked } from "./marked";
import { fileOf, HALVES } from "./texts";

/** Writes the labelled texts of both halves from the marked ones: `node --import tsx bench/kinds/write.ts`. */
for (const half of HALVES) {
  const texts = readMarked(readFileSync(fileOf(half, "txt"), "utf8"));
  writeFileSync(fileOf(half, "jsonl"), texts.map((text) => `${JSON.stringify(text)}\n`).join(""));
}
