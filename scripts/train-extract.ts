import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foldOf, type GoldArticle, PARTS, readPart } from "../bench/training/corpora";
import { train } from "../bench/training/train";
import { extract } from "../lib/extract";
import { readModels } from "../lib/extract/models";
import { DEFAULT_ISSUES } from "../lib/extract/terms";

// Trains the learned parts of extraction on the annotated articles of ../shared/corpora.
//   train-extract.ts          writes lib/extract/models from all of them
//   train-extract.ts --cv     writes what five models, each blind to a fifth, say of that fifth

const FOLDS = 5;

function crossValidate(parts: [string, GoldArticle[]][]): void {
  const directory = join(tmpdir(), "demarche-extract-cv");
  mkdirSync(directory, { recursive: true });
  const all = parts.flatMap(([, articles]) => articles);
  const lines = new Map<string, string>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = readModels(train(all.filter(({ id }) => foldOf(id, FOLDS) !== fold)));
    for (const { id, text } of all.filter((article) => foldOf(article.id, FOLDS) === fold)) {
      lines.set(id, JSON.stringify({ id, ...extract(text, DEFAULT_ISSUES, models) }));
    }
    process.stderr.write(`fold ${fold + 1} of ${FOLDS}\n`);
  }
  for (const [part, articles] of parts) {
    const file = join(directory, `${part}.jsonl`);
    writeFileSync(file, `${articles.map(({ id }) => lines.get(id)).join("\n")}\n`);
    process.stdout.write(`${file}\n`);
  }
}

const parts: [string, GoldArticle[]][] = [];
for (const part of PARTS) {
  const articles = readPart(part);
  if (articles) parts.push([part, articles]);
}
if (parts.length === 0) {
  process.stderr.write("train-extract: ../shared/corpora is absent; nothing to learn from\n");
  process.exitCode = 1;
} else if (process.argv.includes("--cv")) crossValidate(parts);
else {
  const models = train(parts.flatMap(([, articles]) => articles));
  for (const [name, model] of Object.entries(models)) {
    const file = new URL(`../lib/extract/models/${name}.json`, import.meta.url);
    writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
  }
}
