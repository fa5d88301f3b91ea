import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { boost, type Settings } from "../bench/training/boost";
import { foldOf, type GoldArticle, PARTS, readPart } from "../bench/training/corpora";
import { collect } from "../bench/training/examples";
import { extract } from "../lib/extract";
import { FeatureList } from "../lib/extract/feature-list";
import { readModels } from "../lib/extract/models";
import { DEFAULT_ISSUES } from "../lib/extract/terms";

// Trains the learned parts of extraction on the annotated articles of ../shared/corpora.
//   train-extract.ts          writes lib/extract/models from all of them
//   train-extract.ts --cv     writes what five models, each blind to a fifth, say of that fifth

FeatureList.keepNames = true;
const FOLDS = 5;
const SETTINGS: Record<"statement" | "speaker" | "antecedent" | "reported" | "source", Settings> = {
  statement: { rounds: 60, depth: 4, rate: 0.12, leastLeaf: 2, ridge: 3 },
  speaker: { rounds: 90, depth: 5, rate: 0.12, leastLeaf: 2, ridge: 3 },
  antecedent: { rounds: 40, depth: 3, rate: 0.12, leastLeaf: 3, ridge: 4 },
  source: { rounds: 60, depth: 5, rate: 0.12, leastLeaf: 2, ridge: 3 },
  reported: { rounds: 90, depth: 6, rate: 0.12, leastLeaf: 3, ridge: 3 },
};

function train(articles: GoldArticle[]) {
  const set = collect(articles);
  return {
    statement: boost(set.statement, SETTINGS.statement),
    speaker: boost(set.speaker, SETTINGS.speaker),
    antecedent: boost(set.antecedent, SETTINGS.antecedent),
    source: boost(set.source, SETTINGS.source),
    reported: boost(set.reported, SETTINGS.reported),
  };
}

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
    writeFileSync(
      new URL(`../lib/extract/models/${name}.json`, import.meta.url),
      `${JSON.stringify(model, null, 2)}\n`,
    );
  }
}
