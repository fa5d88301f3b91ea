import { wordSet } from "../../lexicon";

// The verbs whose object follows a preposition, by preposition.
const GOVERNED = new Map([
  ["for", wordSet("call appeal plead push press lobby argue beg apologise apologize")],
  ["of", wordSet("complain warn boast despair disapprove")],
  ["against", wordSet("warn advise caution counsel argue protest rail inveigh")],
  ["about", wordSet("complain warn boast")],
  ["on", wordSet("call insist")],
  ["at", wordSet("hint scoff bristle")],
  ["to", wordSet("object")],
  ["upon", wordSet("call")],
]);

/** Whether the object of a verb follows a preposition: "called for | calm", "warned against | haste". */
export const governs = (base: string, preposition: string): boolean =>
  GOVERNED.get(preposition)?.has(base) === true;
