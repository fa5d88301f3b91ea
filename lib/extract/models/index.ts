// The learned decision trees, and the features they are given.

export * as codes from "./feature-codes";
export { FeatureList } from "./feature-list";
export { MODELS, type Models, readModels } from "./models";
export { loadTrees, type StoredTrees, scoreTrees, sigmoid, softmax, type Trees } from "./trees";
