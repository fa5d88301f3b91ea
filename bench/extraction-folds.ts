import { existsSync } from "node:fs";
import type { ExtractedArticle } from "../lib/extract";
import { CORPORA, type GoldArticle, readParts } from "./training/corpora";
import { byArticle, byOutlet, crossValidate, FOLDS } from "./training/cross-validate";
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
  folds ??= compute(byArticle);
  return folds;
}

/** The same with folds that have no outlet in common. */
export const foldsByOutlet = (): Promise<Folds | null> => compute(byOutlet);

async function compute(divide: typeof byArticle): Promise<Folds | null> {
  const scorerFile = `${CORPORA}score.mjs`;
  const parts = readParts();
  if (parts.size === 0 || !existsSync(scorerFile)) {
    console.warn("bench: SKIPPED extraction: ../shared/corpora is missing");
    return null;
  }
  const scorer = (await import(scorerFile)) as Scorer;
  const tick = (done: number) => {
    process.stderr.write(`extraction: fold ${done} of ${FOLDS}\n`);
  };
  const extracted = crossValidate([...parts.values()].flat(), tick, divide);
  return { parts, extracted, scorer };
}
