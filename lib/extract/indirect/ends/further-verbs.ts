// Further verbs with the same subject, which end what the first verb reports: "denied X | and said Y".
import { CLAUSE_OPENERS, verbForms, wordSet } from "../../lexicon";
import { cueOf, type Token, wordAt } from "../../tokens";
import { isAuxiliary, isPresent } from "../clauses";

// Verbs that report something further. A clause that is reported seldom has one of these of its own.
const MORE =
  `say/said tell/told add express call deny urge warn ask note accuse announce stress insist argue agree pledge
  reaffirm reiterate underline underscore emphasise emphasize welcome demand declare promise vow condemn thank praise
  reject dismiss decline refuse denounce suggest propose confirm explain acknowledge criticise criticize recall appeal
  invite hail voice rule hint indicate complain concede maintain contend allege remark joke caution advise recommend
  request swear/swore threaten predict lament regret apologise apologize commend congratulate admit affirm assert claim
  clarify disclose reveal object protest testify respond answer state repeat decry deplore back defend describe wonder fear believe hope
  doubt reckon estimate conclude observe quip counter contest dispute refute rebut retort reply blame fault implore plead
  opine assure signal speculate boast grumble lambast deride mock applaud laud reserve`
    .split(/\s+/)
    .map(verbForms);

/** Verb forms that report something further. */
export const SAYS_MORE: ReadonlySet<string> = new Set(
  MORE.flatMap(([, , , past, participle]) => [past!, participle!]),
);
const SAYS_MORE_NOW: ReadonlySet<string> = new Set(MORE.map(([, third]) => third!));
const SAY_MORE: ReadonlySet<string> = new Set(MORE.map(([base]) => base!));

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

/**
 * Whether a report that began in the present tense continues in it: "Recommends X | and urges Y", "says that X, | but
 * fears Y".
 */
export function saysMoreNow(tokens: Token[], i: number, first: number): boolean {
  const verb = tokens[afterAdverb(tokens, i + 1)];
  if (!joins(tokens, i) || !verb || cueOf(verb) === null || verb.cap) return false;
  const reports = CLAUSE_OPENERS.has(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (cueOf(tokens[reports]) === null) return false;
  if (SAYS_MORE_NOW.has(verb.lower)) return SAYS_MORE_NOW.has(wordAt(tokens, reports));
  // "Exporters insist it was not, | and hint at motives": after a comma, the verb is not one of the clause.
  return wordAt(tokens, i - 1) === "," && SAY_MORE.has(verb.lower) && isPresent(tokens, reports);
}

/** Whether the main verb follows an aside: "Praised the pact, observing that X, | and drew attention to Y". */
export const resumes = (tokens: Token[], i: number, first: number): boolean =>
  wordAt(tokens, i - 1) === "," &&
  [first - 1, first - 2].some((k) => cueOf(tokens[k]) && isAside(tokens, k)) &&
  sharesSubject(tokens, i);

const isAside = (tokens: Token[], verb: number): boolean =>
  wordAt(tokens, verb).endsWith("ing") && wordAt(tokens, verb - 1) === ",";

const PRESENT = /^(?:is|are|has|have|will|can|does|do|must|may)$/;
const OBJECT = wordSet("a an the its his her their that to for on assurances clarity answers");

/**
 * Whether a verb in the past follows a clause in the present, whose verb it can't be: "Said the courts are independent |
 * and sought assurances".
 */
export function changesTense(tokens: Token[], i: number, first: number): boolean {
  if (!sharesSubject(tokens, i) || !OBJECT.has(wordAt(tokens, afterAdverb(tokens, i + 1) + 1)))
    return false;
  const auxiliaries = tokens.slice(first, i).filter((t) => t.span < 0 && isAuxiliary(t));
  return auxiliaries.length > 0 && auxiliaries.every(({ lower }) => PRESENT.test(lower));
}

const MAX_GROUP = 4;

/**
 * Whether the auxiliary of the reporting verb follows again, and the clause has none like it: "Has since said the mines
 * were cleared | but has left".
 */
export function resumesPerfect(tokens: Token[], i: number, first: number): boolean {
  const auxiliary = wordAt(tokens, i + 1);
  if (!joins(tokens, i) || !/^ha(?:s|ve)$/.test(auxiliary)) return false;
  const verb = CLAUSE_OPENERS.has(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  const group = tokens.slice(Math.max(0, verb - MAX_GROUP), verb);
  const perfect = cueOf(tokens[verb]) !== null && group.some(({ lower }) => lower === auxiliary);
  return perfect && !tokens.slice(first, i).some(({ lower }) => lower === auxiliary);
}

// Verbs whose object is a thing, unless "that" follows.
const OF_THING = wordSet(
  `reiterate reaffirm confirm deny announce welcome reject condemn repeat renew underline underscore outline lament denounce
  dismiss defend praise hail criticise criticize regret deplore`,
);

/** Whether what the speaker does next follows an object: "Repeats its forecast | and will publish it in May". */
export const goesOn = (tokens: Token[], verb: string, i: number): boolean =>
  OF_THING.has(verb) &&
  joins(tokens, i) &&
  tokens[i + 1] !== undefined &&
  isAuxiliary(tokens[i + 1]!);

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
