import { isGivenName } from "../lexicon";
import { isPersonal } from "./bylines";
import { hanByline } from "./other-languages";

const BY =
  /^(?:[Pp]ar|[Vv]on|[Pp]or|PAR|VON|POR|(?:[Pp]ropos recueillis|[Ee]ntretien réalisé|[Rr]ecueilli) par|[Dd]as (?:Interview|Gespräch) führten?|[Ee]ntrevista (?:de|realizada por))[:\s]+(\p{Lu}.{2,120})$/u;
const NAME = /^\p{Lu}[\p{L}.'’-]+(?: (?:de|du|del|la|von|van|der|\p{Lu}[\p{L}.'’-]*)){1,3}$/u;
const IN_PLACE = / (?:à|in|en|aus|desde) \p{Lu}[\p{L} -]+$/u;

const isName = (words: string): boolean =>
  NAME.test(words) && isPersonal(words.replace(/ (?:de|du|del|la|von|van|der)(?= )/gu, ""));

/**
 * The people named as its authors by a line in French, German, Spanish or Chinese: "Par Ana Lee à Oslo". Undefined for
 * other lines.
 */
export function otherByline(line: string): string | undefined {
  const words = BY.exec(line)?.[1]?.replace(/ \([^)]*\)$/u, "");
  if (!words) return hanByline(line);
  const [first = "", ...rest] = words
    .split(/, | (?:et|und|y) /u)
    .map((part) => part.replace(IN_PLACE, ""));
  if (!isName(first)) return undefined;
  // What follows a comma may be a place instead: "Von Gesine Brandt, New York".
  const more = rest.filter(
    (part) => isName(part) && (isGivenName(part.split(" ")[0]!) || !words.includes(`, ${part}`)),
  );
  return [first, ...more].join(", ");
}
