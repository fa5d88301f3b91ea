import { wordSet } from "../../lexicon";

/** Words that can begin a noun phrase. */
export const DETERMINERS = wordSet(
  `a an the this that these those my your his her its our their some any no every each either neither
  both all many much few several most more another other such one two three four five six seven
  eight nine ten eleven twelve dozens hundreds thousands half multiple numerous various`,
);

/** Numbers in words, as in "two of the jurors". */
export const NUMBERS = wordSet(
  "two three four five six seven eight nine ten eleven twelve dozens hundreds",
);
