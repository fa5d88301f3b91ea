import { DEMONYMS, isOfCountry, PLACES } from "../../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import { isHeld } from "../nouns";

const MAX_NAMED_BACK = 60;

/**
 * Whether a definite noun phrase probably refers back to a named person: "Ann Lee ... the minister". It does not if a
 * modifier follows it ("the driver who took me"), if it is written like a name ("the Prime Minister"), or if the text
 * has mentioned such people without naming them ("one of the drivers ... the driver").
 */
export function mayBeNamed(parsed: ParsedText, noun: Mention): boolean {
  const { tokens, mentions, entities } = parsed;
  if (phraseEnd(tokens, noun) > noun.last || tokens[noun.head]!.cap) return false;
  if (/^(?:an?|one|another)$/.test(tokens[noun.first]!.lower)) return false;
  const { lower } = tokens[noun.head]!;
  const here = mentionsBefore(mentions, noun.head);
  // "| The Russian delegate | objected": nobody who isn't said to be of that country.
  const modifiers = tokens.slice(noun.first + 1, noun.head).map(({ text }) => text);
  const foreign = modifiers.some((word) => DEMONYMS.has(word) || PLACES.has(word));
  let named = false;
  for (let k = here - 1; k >= Math.max(0, here - MAX_NAMED_BACK); k--) {
    const { kind, head, entity } = mentions[k]!;
    if (kind === "nominal" && tokens[head]!.lower === `${lower}s`) return false;
    if (kind !== "person" || named) continue;
    const role = parsed.roles.get(entity);
    if (isOtherOffice(lower, role) || (foreign && isOfCountry(modifiers, role ?? "") !== true))
      continue;
    const { gender } = entities[entity]!;
    named = gender === null || noun.gender === null || gender === noun.gender;
  }
  return named;
}

const OFFICE =
  /(?<!\p{L})(?:spokes(?:wo)?man|spokesperson|minister|secretary|ambassador|mayor|governor|president|premier|chancellor|senator|commissioner|judge|bishop)(?!\p{L})/u;

/** Whether someone's office or occupation is not the office that a noun means: "the spokesman" isn't a minister. */
const isOtherOffice = (noun: string, role: string | undefined): boolean =>
  role !== undefined && OFFICE.test(noun) && !RELATIVE.test(role) && !isHeld(noun, role);

// What someone is to another says nothing about their office.
const RELATIVE =
  /(?<!\p{L})(?:counterpart|opposite number|colleague|rival|opponent|friend|ally|predecessor|successor|wife|husband|brother|sister|father|mother|son|daughter)$/iu;
