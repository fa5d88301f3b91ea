import { existsSync } from "node:fs";
import type { ExtractedArticle } from "../lib/extract";
import { CORPORA, type GoldArticle, readParts } from "./training/corpora";
import { crossValidate, FOLDS } from "./training/cross-validate";
import type { Scorer } from "./training/scorer";

/** The annotated articles by part, their extraction by models that weren't trained on them, and the scorer. */
export interface Folds {
  parts: Map<string, GoldArticle[]>;
  extracted: Map<string, ExtractedArticle>;
  scorer: Scorer;
}

let folds: Promise<Folds | null> | undefined;

/** Returns the folds, computed only once; null if the articles are missing. */
export function extractionFolds(): Promise<Folds | null> {
  folds ??= compute();
  return folds;
}

async function compute(): Promise<Folds | null> {
  const scorerFile = `${CORPORA}score.mjs`;
  const parts = readParts();
  if (parts.size === 0 || !existsSync(scorerFile)) {
    console.warn("bench: SKIPPED extraction: ../shared/corpora is missing");
    return null;
  }
  const scorer = (await import(scorerFile)) as Scorer;
  const extracted = crossValidate([...parts.values()].flat(), (done) => {
    process.stderr.write(`extraction: fold ${done} of ${FOLDS}\n`);
  });
  return { parts, extracted, scorer };
}
