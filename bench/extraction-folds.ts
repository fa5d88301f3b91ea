import { existsSync } from "node:fs";
import type { ExtractedArticle } from "../lib/extract";
import { CORPORA, type GoldArticle, readParts } from "./training/corpora";
import { crossValidate, FOLDS } from "./training/cross-validate";
import type { Scorer } from "./training/scorer";

/** The annotated articles by part, each as extracted by models that have not learned from it, and the scorer. */
export interface Folds {
  parts: Map<string, GoldArticle[]>;
  extracted: Map<string, ExtractedArticle>;
  scorer: Scorer;
}

let folds: Promise<Folds | null> | undefined;

/** Gives the folds, worked out once however many parts ask; null where the articles are absent. */
export function extractionFolds(): Promise<Folds | null> {
  folds ??= workOut();
  return folds;
}

async function workOut(): Promise<Folds | null> {
  const scorerFile = `${CORPORA}score.mjs`;
  const parts = readParts();
  if (parts.size === 0 || !existsSync(scorerFile)) {
    console.warn("bench: SKIPPED extraction: ../shared/corpora is absent, nothing was measured");
    return null;
  }
  const scorer = (await import(scorerFile)) as Scorer;
  const extracted = crossValidate([...parts.values()].flat(), (done) => {
    process.stderr.write(`extraction: fold ${done} of ${FOLDS}\n`);
  });
  return { parts, extracted, scorer };
}
