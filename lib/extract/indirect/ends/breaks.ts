import { wordSet } from "../../lexicon";
import { type Sentence, type Token, wordAt } from "../../tokens";
import { leaves } from "./asides";
import {
  changesTense,
  doesMore,
  goesOn,
  resumes,
  resumesPerfect,
  saysMore,
  saysMoreNow,
  sharesSubject,
  theySayMore,
} from "./further-verbs";
import { isMeanwhile } from "./headlines";
import { isOccasion, isOnDay, isWhen } from "./occasions";
import { joinsClause } from "./openers";
import { othersSay } from "./other-speakers";
import { isReportedAgain } from "./reported-again";

/** Content whose end is being looked for. */
export interface OpenContent {
  sentence: Sentence;
  first: number;
  /** The base form of the reporting verb, if it has an object. */
  verb: string;
  /** The reporting verb is in a subordinate clause, which ends at a comma. */
  subordinate: boolean;
  /** The content is an infinitive: "vowed | to appeal". */
  infinitive: boolean;
  /** The content so far is a clause, not just an object. */
  clause: boolean;
}

// Tested first, because few words are among them.
const JOINS = new Set(["and", "but", "while"]);

/**
 * Where content is certain to end, at a token or just before it, with the rule that applies. Null if it may continue.
 */
export function breakAt(tokens: Token[], content: OpenContent, i: number): [number, string] | null {
  const { first, sentence, verb, clause } = content;
  if (i === first) return null;
  const { text, lower } = tokens[i]!;
  if (text === ";") return [i, "dash"];
  if (text === ",") {
    const ends = leaves(tokens, i) || isReportedAgain(tokens, sentence, i) || content.subordinate;
    if (ends) return [i, "comma"];
  }
  if (lower === "as" && isJudgement(tokens, content, i)) return [i, "and"];
  if (JOINS.has(lower) && (saysElse(tokens, first, i) || requestsElse(tokens, verb, i)))
    return [wordAt(tokens, i - 1) === "," ? i - 1 : i, "and"];
  // "Vowed to appeal | in a statement".
  if (content.infinitive && lower === "in" && isOccasion(tokens, i)) return [i, "occasion"];
  if (clause) return null;
  // "Underscored the need for peace | and highlighted X": nobody else can be the subject of a second verb.
  if (sharesSubject(tokens, i) || goesOn(tokens, verb, i))
    return [wordAt(tokens, i - 1) === "," ? i - 1 : i, "and"];
  if (i > first + 1 && isWhen(tokens, i)) return [i, "time"];
  if (isOnDay(tokens, i)) return [i, "time"];
  if (isMeanwhile(tokens, sentence, i)) return [i, "and"];
  return isOccasion(tokens, i) ? [i, "occasion"] : null;
}

const JUDGES = wordSet(
  "dismiss reject denounce condemn describe brand label criticise criticize praise hail",
);

/**
 * Whether words give the speaker's own judgement: "Dismissed the report | as nonsense", but not "rejected attempts to
 * present it as a threat".
 */
const isJudgement = (tokens: Token[], { verb, first }: OpenContent, i: number): boolean =>
  JUDGES.has(verb) && !tokens.slice(first, i).some(({ lower }) => lower === "to");

/** "Calls on the state to pay | and on firms to disclose". */
const requestsElse = (tokens: Token[], verb: string, i: number): boolean =>
  verb === "call" && wordAt(tokens, i) === "and" && /^(?:up)?on$/.test(wordAt(tokens, i + 1));

/** Whether a conjunction introduces something else that is said. */
const saysElse = (tokens: Token[], first: number, i: number): boolean =>
  joinsClause(tokens, i) ||
  theySayMore(tokens, i) ||
  saysMore(tokens, i) ||
  saysMoreNow(tokens, i, first) ||
  resumes(tokens, i, first) ||
  resumesPerfect(tokens, i, first) ||
  changesTense(tokens, i, first) ||
  doesMore(tokens, i, first) ||
  othersSay(tokens, i, first);
