import { PERSON_NOUN_FORMS, wordSet } from "../../lexicon";
import { cueOf, type Token, wordAt } from "../../tokens";

const TELLS = wordSet(
  `tell inform remind warn assure reassure notify advise convince brief persuade respond reply answer comment`,
);

/** Whether a verb takes its addressee as its object. */
export const tells = (verb: Token | undefined): boolean => TELLS.has(cueOf(verb)?.base ?? "");

/** Whether a single word is the addressee: "told | reporters", "told | delegates". */
export const isAddressed = (tokens: Token[], cue: number, i: number): boolean =>
  /^(?:him|her|them|me|us|you|reporters)$/.test(tokens[i]!.lower) ||
  (tells(tokens[cue]) && PERSON_NOUN_FORMS.get(tokens[i]!.lower) === true);

// "Told ABC | radio | the approval was lawful".
const MEDIUM = wordSet(
  `radio television tv news newspaper magazine listeners viewers staff investors lawmakers reporters magistrates`,
);
const MAX_NAME = 4;

/** Where the name of an addressee ends: "told | Reuters |", "told | the BBC |". Returns -1 if there is none. */
export function addresseeEnd(tokens: Token[], cue: number, from: number): number {
  if (cueOf(tokens[cue])!.base !== "tell") return -1;
  const first = tokens[from]!.lower === "the" ? from + 1 : from;
  let end = first;
  while (tokens[end]?.kind === "word" && tokens[end]!.cap && end - first < MAX_NAME) end++;
  if (end === first) return -1;
  if (MEDIUM.has(wordAt(tokens, end))) end++;
  const next = tokens[end];
  const clause = next?.kind === "word" && !next.cap && !/^(?:and|or|of|in|on|at)$/.test(next.lower);
  return clause ? end : -1;
}
