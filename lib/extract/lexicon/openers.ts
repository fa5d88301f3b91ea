import { wordSet } from "./word-set";

/** Words that open a clause giving what someone says, asks or knows: "that", "whether", "who". */
export const CLAUSE_OPENERS = wordSet(
  "that whether if how why what when where who whom whose which",
);
