// People by where they are from, their party or their age: "the Texan", "the Republican", "the 54-year-old".
import { FINITE_AUXILIARIES, isCompatriot } from "../../lexicon";
import { cueOf, type Token, wordAt } from "../../tokens";
import { type Mention, makeMention } from "../mention";
import { DETERMINERS } from "./determiners";
import type { NameMap } from "./name-map";
import { phraseStart } from "./phrase-start";

/**
 * Divides mentions of names into names and, as descriptions, nouns for a person by origin or party: "| The American |
 * said". "The American embassy", "the Americans" and "American said" are none.
 */
export function withoutOrigins(tokens: Token[], named: Mention[]): [Mention[], Mention[]] {
  const origins: Mention[] = [];
  const names = named.filter((mention) => {
    const { kind, first, last, head } = mention;
    if (kind !== "unknown" || last - first > 1 || !isCompatriot(tokens[head]!.lower)) return true;
    const start = phraseStart(tokens, head);
    if (tokens[start]!.lower !== "the" || !endsPhrase(tokens, last)) return true;
    origins.push(makeMention("nominal", [start, start, last], head, null));
    return false;
  });
  return [names, origins];
}

/** Finds people described only by their age: "| The 54-year-old | said", "| a 19-year-old | who saw it". */
export function findByAge(tokens: Token[], named: NameMap): Mention[] {
  const found: Mention[] = [];
  for (let i = 3; i < tokens.length; i++) {
    if (tokens[i]!.lower !== "year-old" || tokens[i - 1]!.text !== "-" || named[i]) continue;
    const first = i - 3;
    const aged = tokens[i - 2]!.kind === "number" && DETERMINERS.has(tokens[first]!.lower);
    if (aged && endsPhrase(tokens, i + 1))
      found.push(makeMention("nominal", [first, first, i + 1], i, null));
  }
  return found;
}

/** Whether a noun phrase ends before a token: no other noun follows. */
function endsPhrase(tokens: Token[], i: number): boolean {
  const next = tokens[i];
  if (next?.kind !== "word") return true;
  return (
    cueOf(next)?.finite === true ||
    FINITE_AUXILIARIES.has(next.lower) ||
    /^(?:who|from|and|also|then|later|too|had|was|told)$|ly$|[^e]ed$/.test(wordAt(tokens, i))
  );
}
