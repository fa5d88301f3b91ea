import { wordSet } from "./word-set";

// Compounds for people that name what they work with or on: "dockworker", "shopkeeper", "goatherd".
const PERSON =
  /^\p{L}{3,}(?:worker|keeper|owner|holder|grower|goer|builder|seller|dealer|breeder|hunter|watcher|mate|monger|wright|master|mistress|woman|women|maker|herd|ologist|ographer|iatrist|ician)(s?)$/u;
const MEN = /^\p{L}{3,}(?:s|sh|t|k|d|r|y|w)m(a|e)n$/u;
// Things, and words that merely have the same ending.
const NOT =
  /^(?:pace|match|trouble|hay|noise|place|free|lease|best|check|stale)(?:maker|holder|seller|mate)s?$|^(?:brahman|norman|specimen|regimen)$/;

// The last three letters of all these, without a plural's "s". Most words end otherwise, which saves the patterns.
const ENDINGS = wordSet(
  "ker per ner der wer oer ler ter her ate ger ght res ess man men erd ist ian",
);

/** Whether a compound that names a person by what they do is plural. Undefined if it does not name a person. */
export function compoundPerson(lower: string): boolean | undefined {
  if (lower.length < 8) return undefined;
  const ending = lower.endsWith("s") ? lower.slice(-4, -1) : lower.slice(-3);
  if (!ENDINGS.has(ending) || NOT.test(lower)) return undefined;
  const found = PERSON.exec(lower);
  if (found) return found[1] === "s" || lower.endsWith("women");
  const men = MEN.exec(lower);
  return men ? men[1] === "e" : undefined;
}

const PREFIX =
  /^(?:ex|co|vice|deputy|assistant|sub|rear|pro|under|major|lieutenant|brigadier|minister)-/;
const SUFFIX = /-(?:general|at-large|in-chief|at-law|elect|designate)$/;

/**
 * What remains of a compound for an office without what is joined to it: "under-|secretary|-general", "co-|founder|",
 * "|editors|-in-chief". Null if nothing is.
 */
export function withoutJoined(lower: string): string | null {
  if (!lower.includes("-")) return null;
  const bare = lower.replace(SUFFIX, "");
  return bare === lower && !PREFIX.test(lower) ? null : bare.replace(PREFIX, "");
}
