import { wordSet } from "../../lexicon";

// The verbs whose object follows a preposition, by preposition.
const GOVERNED = new Map([
  ["for", wordSet("call appeal plead push press lobby argue")],
  ["of", wordSet("complain warn boast despair")],
  ["against", wordSet("warn advise caution counsel argue protest")],
  ["about", wordSet("complain warn boast")],
  ["on", wordSet("call")],
  ["upon", wordSet("call")],
]);

/** Whether the object of a verb follows a preposition: "called for | calm", "warned against | haste". */
export const governs = (base: string, preposition: string): boolean =>
  GOVERNED.get(preposition)?.has(base) === true;
