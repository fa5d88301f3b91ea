// What grammar alone shows to be reported, whatever the model says.

export { isCertain } from "./is-certain";
export { isAllSaid, opensOccasion } from "./sentence-before";
