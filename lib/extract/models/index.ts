// The learned decision trees, and the features they are given.

export { CUE_CLASS, classes, MENTION_KIND, PRONOUN, SPEAKER_NOUN } from "./feature-classes";
export { FeatureList } from "./feature-list";
export { MODELS, type Models, readModels } from "./models";
export {
  loadTrees,
  logit,
  type StoredTrees,
  scoreTrees,
  sigmoid,
  softmax,
  type Trees,
} from "./trees";
