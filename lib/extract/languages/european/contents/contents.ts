import type { Patterns, Table } from "../tables";
import type { Content } from "./content";
import { infinitiveClause, plainClause } from "./german-clauses";
import { nounBehind, withheldOrFutureNoun } from "./noun-objects";

/** What a verb of saying introduces: a clause with "that", a noun or, in German, a clause after a comma. */
export function contentAfter(
  piece: string,
  begin: number,
  verb: string,
  patterns: Patterns,
): Content | null {
  const rest = piece.slice(begin);
  const object = (length: number | null) =>
    length !== null && { at: begin + length, isObject: true };
  const clause = (length: number | null) =>
    length !== null && { at: begin + length, isObject: false };
  return (
    object(introduced(rest, verb, patterns.table)) ||
    clause(thatClause(rest, patterns)) ||
    clause(question(rest, verb, patterns)) ||
    object(withheldOrFutureNoun(rest, verb, patterns)) ||
    object(infinitiveClause(rest, verb, patterns)) ||
    object(nounBehind(rest, verb, patterns)) ||
    clause(colon(rest)) ||
    plainClause(rest, begin, verb, patterns)
  );
}

/** Where an infinitive or a preposition introducing what is said begins after a verb. Returns null if there is none. */
function introduced(
  rest: string,
  verb: string,
  { infinitive, prepositional }: Table,
): number | null {
  for (const [verbs, introduction] of prepositional) {
    const found = verbs.test(verb) ? introduction.exec(rest) : null;
    if (found) return found[0].length;
  }
  return infinitive?.exec(rest)?.[0].length ?? null;
}

const INTERROGATIVE =
  /(?<!\p{L})(?:cuándo|cuánt[oa]s?|cómo|qué|quién(?:es)?|cuál(?:es)?|dónde|por\s+qué|combien|comment|quel(?:le)?s?|pourquoi|warum)\s+$/iu;

/** "A déclaré que | ...". In "precisar | qué comisario la encabezará" the question is part of what is said. */
function thatClause(rest: string, { that, cues }: Patterns): number | null {
  const opener = that.exec(rest)?.[0];
  // The clause belongs to a verb in between: "a exprimé ... et a rappelé | que".
  if (opener === undefined || cues.test(opener)) return null;
  return opener.length - (INTERROGATIVE.exec(opener)?.[0].length ?? 0);
}

const QUESTION =
  /^\s+(?=(?:où|qui|ce\s+qu[ei’']|wer|wo|was|weshalb|wozu|welche[nrms]?|lo\s+que)(?:\s|(?<=['’])))/u;

/** "Ne veut pas dire | où ..." */
const question = (rest: string, verb: string, { silent, future }: Patterns): number | null =>
  silent.test(verb) || future.test(verb) ? (QUESTION.exec(rest)?.[0].length ?? null) : null;

/** A clause after a colon, without quotation marks: "Elle prévient : | la route sera longue". */
const colon = (rest: string): number | null =>
  /^(?:\s+[^,.;:«“„"]{1,50})?\s?:\s+(?=[\p{L}\d])/u.exec(rest)?.[0].length ?? null;
