// Further verbs with the same subject, which end what the first verb reports: "denied X | and said Y".
import { wordSet } from "../../lexicon";
import { cueOf, type Token, wordAt } from "../../tokens";

/** Verb forms that report something further. */
export const SAYS_MORE = wordSet(
  `said says told added expressed called denied urged warned asked noted accused announced stressed insisted argued
  agreed pledged reaffirmed reiterated underlined underscored emphasised emphasized welcomed demanded declared promised
  vowed condemned thanked praised rejected dismissed declined refused denounced suggested proposed confirmed explained
  acknowledged criticised criticized recalled appealed invited hailed voiced ruled hinted indicated complained conceded
  maintained contended alleged remarked joked cautioned advised recommended requested swore threatened predicted
  lamented regretted apologised apologized commended congratulated admitted affirmed asserted claimed clarified
  disclosed revealed objected protested wondered testified stated repeated decried deplored backed defended described`,
);
const SAYS_MORE_NOW = wordSet(
  `says tells adds expresses calls denies urges warns asks notes accuses announces stresses insists argues pledges
  demands promises vows condemns rejects dismisses suggests proposes explains acknowledges complains concedes maintains
  predicts admits claims reports concludes recommends`,
);

const joins = (tokens: Token[], i: number): boolean => {
  const word = wordAt(tokens, i);
  return word === "and" || word === "but";
};

/** The token after an adverb, or the given token if it is not an adverb: "also | said". */
const afterAdverb = (tokens: Token[], i: number): number =>
  /ly$|^(?:also|then|later)$/.test(wordAt(tokens, i)) ? i + 1 : i;

/** Whether a further verb of saying follows with the same subject: "denied X | and said Y". */
export function saysMore(tokens: Token[], i: number): boolean {
  if (!joins(tokens, i)) return false;
  const at = afterAdverb(tokens, i + 1);
  if (isSilent(tokens, at)) return true;
  const verb = tokens[at];
  const cue = cueOf(verb);
  const clause = cue?.class === "say" && /^(?:that|whether)$/.test(wordAt(tokens, at + 1));
  // "The need to talk | and raised the case of": what is raised is a topic, or it would be no verb of saying.
  return (
    cue?.finite === true &&
    !verb!.cap &&
    (clause || cue.base === "express" || SAYS_MORE.has(verb!.lower))
  );
}

/** Whether a verb of saying in the past follows a conjunction, so that it has the subject of the verb before. */
export function sharesSubject(tokens: Token[], i: number): boolean {
  if (!joins(tokens, i)) return false;
  const verb = tokens[afterAdverb(tokens, i + 1)];
  const past = /ed$|^(?:made|said|told|sought|drew|took|spoke|set|laid|put)$/.test(
    verb?.lower ?? "",
  );
  return past && !verb!.cap && cueOf(verb)?.finite === true && cueOf(verb)!.class !== "show";
}

/** Whether a report that began in the present tense continues in it: "Recommends X | and urges Y". */
export const saysMoreNow = (tokens: Token[], i: number, first: number): boolean =>
  wordAt(tokens, i) === "and" &&
  SAYS_MORE_NOW.has(wordAt(tokens, first - 1)) &&
  SAYS_MORE_NOW.has(wordAt(tokens, i + 1));

/**
 * Whether any other verb follows with an object of its own, in the tense of the first: "Rejects X | and ascribes them to",
 * "rejected X | and blamed it on".
 */
export function doesMore(tokens: Token[], i: number, first: number): boolean {
  if (wordAt(tokens, i) !== "and" || !/^(?:it|them|him|her)$/.test(wordAt(tokens, i + 2)))
    return false;
  const ending = /(?:[^s]s|ed)$/.exec(wordAt(tokens, first - 1))?.[0].slice(-1);
  return ending !== undefined && !tokens[i + 1]!.cap && wordAt(tokens, i + 1).endsWith(ending);
}

/** Whether the same speaker says something else: "Argues that it should stay, | and it urges the council to think". */
export function theySayMore(tokens: Token[], i: number): boolean {
  if (!joins(tokens, i) || wordAt(tokens, i - 1) !== ",") return false;
  if (!/^(?:he|she|it|they)$/.test(wordAt(tokens, i + 1))) return false;
  const verb = tokens[afterAdverb(tokens, i + 2)];
  if (!verb || cueOf(verb)?.finite !== true) return false;
  return SAYS_MORE.has(verb.lower) || SAYS_MORE_NOW.has(verb.lower);
}

const GIVES = /^(?:give|elaborate|name|identify)$/;
const TELLS = wordSet("give elaborate provide name identify disclose specify");

/**
 * Whether words report a silence, which ends what was said: "But gave no date", "but did not say when", "but avoided
 * naming".
 */
function isSilent(tokens: Token[], i: number): boolean {
  const [verb, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)];
  if (/^(?:gave|offered|provided|gives|offers)$/.test(verb))
    return /^(?:no|few|little)$/.test(next);
  if (/n['’]t$/.test(verb)) return cueOf(tokens[i + 1]) !== null || GIVES.test(next);
  if (/^(?:avoided|avoids)$/.test(verb)) return /ing$/.test(next);
  const negated = /^(?:did|does|would|could|has|had)$/.test(verb) && next === "not";
  return negated && (cueOf(tokens[i + 2]) !== null || TELLS.has(wordAt(tokens, i + 2)));
}
