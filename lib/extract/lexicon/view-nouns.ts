import { wordSet } from "./word-set";

/** Nouns that introduce whose words or view something is: "in the words of", "by their account". */
export const VIEW_NOUNS = wordSet(
  `word words phrase version view opinion telling account reading judgment judgement estimate estimation assessment
  reckoning formulation`,
);
