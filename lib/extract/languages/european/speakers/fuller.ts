// Bodies and offices that a text names in full once and then by a single noun: "der Außenhandelsverband", then "der
// Verband".
import { lowerCase } from "../tables";

/** How far back a text is searched, so that long texts take no longer. */
const MAX_BACK = 3000;
/** How much of the name may come on either side of the noun. */
const MAX_BESIDE = 90;

interface Beside {
  /** An article, and the part of the name (1) before the noun. */
  front: RegExp;
  /** The part of the name after it. */
  behind: RegExp;
}

// "Der Deutsche Außenhandels|verband", "die Kammer| für die Pfalz"
const GERMAN: Beside = {
  front: /(?<!\p{L})(?:de[rmn]|die|das)\s((?:\p{L}{2,}e[nrs]?\s)?(?:\p{L}{3,})?)$/iu,
  behind: /^(?:\s(?:im|in|für|vom)\s(?:de[rmn]\s|die\s)?\p{L}[\p{L}-]+)?(?!\p{L})/iu,
};

const OF = "(?:(?:del?|du|des)\\s(?:(?:la|los|las|les)\\s|l['’])?|d['’])\\p{L}[\\p{L}’'-]*";
// "Le ministre| de l'Économie", "la patronal| del metal"
const ROMANCE: Beside = {
  front: /(?<!\p{L})(?:(?:el|la|los|las|les?|al|del|du|aux?|une?|una)\s|l['’])()$/iu,
  behind: new RegExp(`^\\s${OF}(?:\\s${OF})?(?!\\p{L})`, "iu"),
};

const PAST = /^(?:früher|ehemalig|einstig|damalig)/iu;

/** The fuller name that a single noun had before it, without its article. Returns null if there is none. */
export function fullerBefore(
  text: string,
  at: number,
  noun: string,
  isGerman: boolean,
): string | null {
  if (!/^\p{L}{3,}$/u.test(noun)) return null;
  const before = text.slice(Math.max(0, at - MAX_BACK), at);
  const found = lastNaming(before, lowerCase(noun), isGerman ? GERMAN : ROMANCE);
  // "Der | frühere | Außenminister" isn't the minister.
  if (!found || lowerCase(found) === lowerCase(noun) || PAST.test(found)) return null;
  // "Dem Auswärtigen Amt" is "das Auswärtige Amt".
  return isGerman ? found.replace(/^(\p{Lu}\p{Ll}+e)[nrs](?=\s)/u, "$1") : found;
}

function lastNaming(before: string, noun: string, { front, behind }: Beside): string | null {
  const letters = lowerCase(before);
  for (let at = letters.lastIndexOf(noun); at >= 0; at = letters.lastIndexOf(noun, at - 1)) {
    const end = at + noun.length;
    const right = behind.exec(before.slice(end, end + MAX_BESIDE));
    const left = right && front.exec(before.slice(Math.max(0, at - MAX_BESIDE), at));
    if (left) return before.slice(at - left[1]!.length, end + right[0].length);
    if (at === 0) break;
  }
  return null;
}
