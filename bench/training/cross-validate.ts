import { DEFAULT_ISSUES, type ExtractedArticle, extract } from "../../lib/extract";
import { readModels } from "../../lib/extract/models";
import { foldOf, type GoldArticle } from "./corpora";
import { train } from "./train";

export const FOLDS = 5;

/** Divides articles by a hash of their ids. */
export const byArticle = ({ id }: GoldArticle): number => foldOf(id, FOLDS);

/**
 * Divides articles by their outlets, so that no model has learned from the outlet it reads. This shows
 * what is lost on newspapers that write otherwise.
 */
export const byOutlet = ({ id, publisher }: GoldArticle): number =>
  foldOf(publisher ?? id.split("/")[0]!, FOLDS);

/**
 * Extracts each annotated article with models trained on the other folds. `tick` is called with the
 * number of folds that are done.
 */
export function crossValidate(
  articles: GoldArticle[],
  tick: (done: number) => void,
  divide = byArticle,
): Map<string, ExtractedArticle> {
  const extracted = new Map<string, ExtractedArticle>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const unseen = articles.filter((article) => divide(article) === fold);
    if (unseen.length > 0) {
      const models = readModels(train(articles.filter((article) => divide(article) !== fold)));
      for (const { id, text } of unseen) extracted.set(id, extract(text, DEFAULT_ISSUES, models));
    }
    tick(fold + 1);
  }
  return extracted;
}
