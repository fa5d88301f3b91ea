// What the model is told about a part of a sentence.

export { contentFeatures } from "./content-features";
