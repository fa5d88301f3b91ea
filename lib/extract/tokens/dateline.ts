import { PLACES, PLACES_OF_SEVERAL_WORDS } from "../lexicon";

// "HONG KONG (AP) — ", "PARIS/ROME — ", "OSLO and LIMA — ", "BEIJING, 4 March - ", "LIMA, May 3, Coast News - ", "Oslo (Reuters) - ", "Oslo, 4 March (Post) - ".
// But not "P. D. – ": the initials of a speaker.
const DATELINE =
  /^\s*(?!(?:\p{Lu}\.\s?)+[—–-])(?:\p{Lu}[\p{Lu}.'’/ -]{2,30}(?: and \p{Lu}[\p{Lu}.'’ -]{2,30})?(?:,\s[\p{L}\p{N}. ]{2,30}){0,2}(?:\s*\([^)]{2,20}\))?|\p{Lu}[\p{L}. -]{2,30}(?:\s\(\p{Lu}[\p{L}. ]+\))?,\s(?:\d{1,2}\s\p{Lu}\p{L}+|\p{Lu}\p{L}+\.?\s\d{1,2})(?:\s\([^)]{2,30}\))?|\p{Lu}[\p{L}. ,-]{2,40}\((?:AP|Reuters|Xinhua|Kyodo|Bloomberg|dpa|\p{Lu}{2,6}|[^)]{0,24}\b(?:News|Service|Agency|Press|Wire|Times|Post|Herald|Daily|Media|Network))[^)]{0,12}\))\s*(?:—|–|--|-)\s+/u;

// "TEGUCIGALPA. ", "LAGOS: ": a place in capitals, which is neither a speaker nor a sentence.
const PLACE_ALONE = /^\s*(\p{Lu}[\p{Lu}'’ -]{2,30})[.:]\s+(?=["“‘]?\p{Lu}|\d)/u;

// "WASHINGTON—The", "OSLO, Norway—The": a dash without spaces, as some papers set it.
const TIGHT =
  /^\s*(\p{Lu}[\p{Lu}'’ -]{2,30})(,\s\p{Lu}[\p{L}. ]{1,20})?(?:—|--)(?=["“‘]?\p{Lu}|\d)/u;

function placeLength(line: string): number {
  const [whole, place = "", region] = PLACE_ALONE.exec(line) ?? TIGHT.exec(line) ?? [];
  const name = place.toLowerCase();
  const known = PLACES_IN_CAPITALS.has(place) || PLACES_OF_SEVERAL_WORDS.has(name) || region;
  return whole !== undefined && known ? whole.length : 0;
}

const PLACES_IN_CAPITALS = new Set(
  [...PLACES].filter((place) => place.length > 3).map((place) => place.toUpperCase()),
);

/** How many characters at the start of a line say where and when the text was written: "BEIJING (AP) — |". */
export const datelineLength = (line: string): number =>
  DATELINE.exec(line)?.[0].length ?? placeLength(line);

/** Whether a line is a dateline and nothing else. */
export function isDateline(line: string): boolean {
  const own = line.trimEnd();
  // Most lines are not, as their last character shows.
  return /[—–-]$/.test(own) && datelineLength(`${own} `) === own.length + 1;
}
