export { stretchFeatures } from "./content-features";
export { type Stretch, stretchesOf } from "./content-spans";
export { findReported, REPORTED_FLOOR, type Reported } from "./indirect-speech";
