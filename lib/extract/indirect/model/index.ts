// What the model is told of a part of a sentence.

export { contentFeatures } from "./content-features";
