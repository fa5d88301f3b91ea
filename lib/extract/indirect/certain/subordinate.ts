import { wordSet } from "../../lexicon";

/** Words that open a clause or an adverbial belonging to a statement: "when asked", "in May". */
export const SUBORDINATE = wordSet(
  `when as while if after before although though because since once asked unless until in on at for by with to from of
  during under despite according like unlike without through among instead whether`,
);
