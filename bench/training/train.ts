import {
  FeatureList,
  loadTrees,
  type Models,
  readModels,
  type StoredTrees,
} from "../../lib/extract/models";
import { boost, type Settings } from "./boost";
import { collect, collectSubjects, type TrainingSet } from "./collect";
import { foldOf, type GoldArticle } from "./corpora";

type Stored = Record<keyof Models, StoredTrees>;

// Chosen by cross-validation; more rounds did not help.
const SETTINGS: Record<keyof Models, Settings> = {
  statement: { rounds: 60, depth: 4, rate: 0.12, minLeaf: 2, ridge: 3 },
  speaker: { rounds: 90, depth: 5, rate: 0.12, minLeaf: 2, ridge: 3 },
  antecedent: { rounds: 40, depth: 3, rate: 0.12, minLeaf: 3, ridge: 4 },
  subject: { rounds: 60, depth: 5, rate: 0.12, minLeaf: 2, ridge: 3 },
  indirect: { rounds: 90, depth: 6, rate: 0.12, minLeaf: 3, ridge: 3 },
};
const HALVES = 2;

/**
 * Trains the models on annotated articles. The same articles give the same models.
 *
 * The model of subjects feeds the others, and the speaker of one quotation is evidence for the next. To
 * learn how reliable such evidence is, the models must see it as it is on articles that nothing was
 * learned from. So each half of the articles is seen through models trained on the other half.
 */
export function train(articles: GoldArticle[]): Stored {
  FeatureList.keepNames = true;
  const halfOf = (article: GoldArticle) => foldOf(`${article.id}#half`, HALVES);
  const unseen = Array.from({ length: HALVES }, (_, half) => {
    const others = articles.filter((article) => halfOf(article) !== half);
    const subject = boost(collectSubjects(others), SETTINGS.subject);
    const stored = learn(
      collect(others, () => ({ subject: loadTrees(subject), all: null })),
      subject,
    );
    return { subject: loadTrees(subject), all: readModels(stored) };
  });
  const set = collect(articles, (article) => unseen[halfOf(article)]!);
  const stored = learn(set, boost(collectSubjects(articles), SETTINGS.subject));
  FeatureList.keepNames = false;
  return stored;
}

function learn(set: TrainingSet, subject: StoredTrees): Stored {
  return {
    subject,
    statement: boost(set.statement, SETTINGS.statement),
    speaker: boost(set.speaker, SETTINGS.speaker),
    antecedent: boost(set.antecedent, SETTINGS.antecedent),
    indirect: boost(set.indirect, SETTINGS.indirect),
  };
}
