import { DEFAULT_ISSUES, type ExtractedArticle, extract } from "../../lib/extract";
import { readModels } from "../../lib/extract/models";
import { foldOf, type GoldArticle } from "./corpora";
import { train } from "./train";

export const FOLDS = 5;

/**
 * Extracts each annotated article with models trained on the other folds. `tick` is called with the
 * number of folds that are done.
 */
export function crossValidate(
  articles: GoldArticle[],
  tick: (done: number) => void,
): Map<string, ExtractedArticle> {
  const extracted = new Map<string, ExtractedArticle>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = readModels(train(articles.filter(({ id }) => foldOf(id, FOLDS) !== fold)));
    for (const { id, text } of articles) {
      if (foldOf(id, FOLDS) === fold) extracted.set(id, extract(text, DEFAULT_ISSUES, models));
    }
    tick(fold + 1);
  }
  return extracted;
}
