import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GoldArticle, readParts } from "../bench/training/corpora";
import { crossValidate, FOLDS } from "../bench/training/cross-validate";
import { train } from "../bench/training/train";
import { readArguments } from "./arguments.mjs";

// Trains the models of extraction on the annotated articles in ../shared/corpora.
//   train-extract.ts          trains on all of them, and writes lib/extract/models
//   train-extract.ts --cv     cross-validates: extracts each fifth with models trained on the others

function writeFolds(parts: Map<string, GoldArticle[]>): void {
  const directory = join(tmpdir(), "demarche-extract-cv");
  mkdirSync(directory, { recursive: true });
  const extracted = crossValidate([...parts.values()].flat(), (done) => {
    process.stderr.write(`fold ${done} of ${FOLDS}\n`);
  });
  for (const [part, articles] of parts) {
    const file = join(directory, `${part}.jsonl`);
    const lines = articles.map(({ id }) => JSON.stringify({ id, ...extracted.get(id) }));
    writeFileSync(file, `${lines.join("\n")}\n`);
    process.stdout.write(`${file}\n`);
  }
}

const { values } = readArguments("train-extract");
const parts = readParts();
if (parts.size === 0) {
  process.stderr.write(
    "train-extract: there’s nothing to train on, because ../shared/corpora is missing\n",
  );
  process.exitCode = 1;
} else if (values.cv) writeFolds(parts);
else {
  for (const [name, model] of Object.entries(train([...parts.values()].flat()))) {
    const file = new URL(`../lib/extract/models/${name}.json`, import.meta.url);
    writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
  }
}
