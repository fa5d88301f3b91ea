// Words before a name that are not part of it: "German | Interior Ministry" is one name, "Iowa Gov | Terry Branstad" is
// not.
import {
  DEMONYMS,
  GROUP_NOUN_FORMS,
  isGivenName,
  ORGANISATIONS,
  PARTICLES,
  PERSON_NOUN_FORMS,
  PLACES,
  ROLE_MODIFIERS,
  wordSet,
} from "../lexicon";
import { type Token, wordAt } from "../tokens";
import { isAcronym, isOrgWord } from "./name-kind";

/** Where a name begins in a run of capitalised words, after any words that only modify it. */
export function afterModifiers(tokens: Token[], first: number, last: number): number {
  let from = first;
  // "Denver-based | Corvid Systems |", "New York-based | Halyard Shipping |".
  for (let i = Math.min(first + 2, last - 2); i >= first; i--)
    if (COMPOUND.test(tokens[i]!.text)) {
      from = i + 1;
      break;
    }
  while (last - from > 2 && isModifier(tokens, first, from, last)) from++;
  if (last - from === 2 && modifiesPerson(tokens[from]!, tokens[last - 1]!)) from++;
  // "The deputy chairman of | QazKopir | Yerlan Mukashev": a company, recognised by its inner capital.
  const office = /^(?:of|at|for)$/.test(wordAt(tokens, first - 1));
  if (office && last - from === 3 && COMPANY.test(tokens[from]!.text)) from++;
  // "Mispronouncing Ada Lovelace": the first word of a sentence is capitalised but not part of the name.
  if (last - from > 2 && isNoPartOfName(tokens, from) && !isOrgWord(tokens[last - 1]!)) from++;
  const given = isGivenName(tokens[from]!.text);
  // "Eventually Ann Lee", but not "Bishop Willy Ngumbi".
  const behind = tokens[from - 1];
  const opens = behind?.sentence !== tokens[from]!.sentence || behind.kind === "mark";
  if (opens && last - from > 1 && tokens[from]!.lower.endsWith("ly") && !given) from++;
  return atGivenName(tokens, first, from, last);
}

const COMPOUND =
  /^\p{Lu}.*-(?:based|born|headquartered|owned|backed|listed|led|run|educated|trained|controlled)$/u;
const SCOPE = wordSet(
  "national supreme federal central royal state general international all joint united world",
);
const COMPANY = /^(?!Mc|Mac|De|Di|La|Le|O['’]).*\p{Ll}\p{Lu}|^\p{Lu}{2,5}$/u;

/** Whether a word in a run only modifies the name after it. */
function isModifier(tokens: Token[], first: number, at: number, last: number): boolean {
  const t = tokens[at]!;
  const end = tokens[last - 1]!;
  // "The | Foreign, Trade and Ports Office": the first of what it covers.
  if (tokens[at + 1]!.text === ",") return false;
  // "The | German | Interior Ministry", "| U.S. | Southern Command": the country whose body it is.
  const state = DEMONYMS.has(t.text) || /^(?:US|U\.S\.|UK|U\.K\.|EU|UN|U\.N\.)$/.test(t.text);
  if (state && (BODIES.has(end.lower) || isBank(tokens, last))) return false;
  // "The | House | Select Committee".
  if (/^(?:house|senate)$/.test(t.lower) && /^(?:sub)?committee$/.test(end.lower)) return false;
  if (isOrgWord(end)) {
    // "The | National | Pilots' Federation", "the | Supreme | People's Court": part of the name.
    if (SCOPE.has(t.lower)) return false;
    // "China's | Taiwan Affairs Office |", "the | London Port Authority |".
    const owned = at === first && /^(?:the|['’]s)$/.test(wordAt(tokens, first - 1));
    if (owned && PLACES.has(t.text)) return false;
  }
  // "| LG Energy Solution |".
  if (at === first && last - at === 3 && isAcronym(t) && !isGivenName(tokens[at + 1]!.text))
    return false;
  const modifies =
    DEMONYMS.has(t.text) || PLACES.has(t.text) || ROLE_MODIFIERS.has(t.lower) || isAcronym(t);
  return modifies && !isGivenName(t.text);
}

/** "European | Central Bank", unlike "German | Corda Bank". */
const isBank = (tokens: Token[], last: number): boolean =>
  tokens[last - 1]!.lower === "bank" && OF_BANK.has(tokens[last - 2]!.lower);
const OF_BANK = wordSet("central development investment national federal state reserve export");

/** Words that end the name of a body of a state, a trade or a people. */
const BODIES = wordSet(
  `association federation confederation consortium organisation organization institute academy chamber society
  congress alliance foundation ministry department office embassy army navy command bureau agency authority parliament senate court council commission committee cabinet presidency chancellery treasury police guard service government mission`,
);

const FIRM = wordSet("first network white house southern northern eastern western");

/** "Norwegian | Lee", "former | Lee", but not "Norwegian Navy", "Network Rail". */
const modifiesPerson = (t: Token, name: Token): boolean =>
  (DEMONYMS.has(t.text) || ROLE_MODIFIERS.has(t.lower)) &&
  !(SCOPE.has(t.lower) || FIRM.has(t.lower)) &&
  !isOrgWord(name) &&
  !GROUP_NOUN_FORMS.has(name.lower) &&
  !isGivenName(t.text);

/**
 * The given name at which the name in a longer run begins: "President of Examplia | Ann Lee", "Iowa Gov | Terry
 * Branstad".
 */
function atGivenName(tokens: Token[], first: number, from: number, last: number): number {
  if (last - from <= 2 || isGivenName(tokens[from]!.text)) return from;
  // "| W. Harrison Blythe III".
  if (/^\p{Lu}\.$/u.test(tokens[from]!.text)) return from;
  const placed = /^(?:of|in)$/.test(wordAt(tokens, first - 1));
  if (placed && isGivenName(tokens[from + 1]!.text)) return from + 1;
  if (last - from === 3) return from;
  for (let t = from + 1; t < last - 1; t++) {
    // "Majed bin Hamdan | Al | Falasi": an article, although Al is also a given name.
    if (PARTICLES.has(tokens[t]!.lower)) return from;
    if (isGivenName(tokens[t]!.text)) return t;
  }
  return from;
}

/**
 * Whether the capitalised word before a given name is not part of the name: "Mispronouncing | Ada
 * Lovelace", "Co-anchor | Ada Lovelace". "Norbert Leo Roe" begins with an uncommon given name.
 */
function isNoPartOfName(tokens: Token[], at: number): boolean {
  const t = tokens[at]!;
  if (isGivenName(t.text) || !isGivenName(tokens[at + 1]!.text)) return false;
  if (/^\p{Lu}\.$/u.test(t.text)) return false;
  const before = tokens[at - 1];
  const opens = before?.sentence !== t.sentence || /^[“"”:•—–-]$/.test(before.text);
  return (
    opens ||
    isOrgWord(t) ||
    ORGANISATIONS.has(t.text) ||
    PERSON_NOUN_FORMS.has(t.lower.replace(/^co-/, ""))
  );
}
