import {
  FeatureList,
  loadTrees,
  type Models,
  readModels,
  type StoredTrees,
} from "../../lib/extract/models";
import { boost, type Settings } from "./boost";
import { foldOf, type GoldArticle } from "./corpora";
import { collect, collectSources, type TrainingSet } from "./examples";

type Stored = Record<keyof Models, StoredTrees>;

// Chosen on folds of dev; more rounds no longer helped.
const SETTINGS: Record<keyof Models, Settings> = {
  statement: { rounds: 60, depth: 4, rate: 0.12, leastLeaf: 2, ridge: 3 },
  speaker: { rounds: 90, depth: 5, rate: 0.12, leastLeaf: 2, ridge: 3 },
  antecedent: { rounds: 40, depth: 3, rate: 0.12, leastLeaf: 3, ridge: 4 },
  source: { rounds: 60, depth: 5, rate: 0.12, leastLeaf: 2, ridge: 3 },
  reported: { rounds: 90, depth: 6, rate: 0.12, leastLeaf: 3, ridge: 3 },
};
const HALVES = 2;

/**
 * Takes annotated articles; gives the learned parts, the same for the same articles.
 *
 * The model of verbs and subjects feeds the others, and what was said of one quotation is a clue
 * for the next. So that the models learn how far to trust such clues, they see them as they are
 * on articles from which nothing was learned: each half of the articles with models of the other.
 */
export function train(articles: GoldArticle[]): Stored {
  FeatureList.keepNames = true;
  const halfOf = (article: GoldArticle) => foldOf(`${article.id}#half`, HALVES);
  const blind = Array.from({ length: HALVES }, (_, half) => {
    const others = articles.filter((article) => halfOf(article) !== half);
    const source = boost(collectSources(others), SETTINGS.source);
    const stored = learn(
      collect(others, () => ({ source: loadTrees(source), all: null })),
      source,
    );
    return { source: loadTrees(source), all: readModels(stored) };
  });
  const set = collect(articles, (article) => blind[halfOf(article)]!);
  const stored = learn(set, boost(collectSources(articles), SETTINGS.source));
  FeatureList.keepNames = false;
  return stored;
}

function learn(set: TrainingSet, source: StoredTrees): Stored {
  return {
    source,
    statement: boost(set.statement, SETTINGS.statement),
    speaker: boost(set.speaker, SETTINGS.speaker),
    antecedent: boost(set.antecedent, SETTINGS.antecedent),
    reported: boost(set.reported, SETTINGS.reported),
  };
}
