// "L'un d'eux", "einer von ihnen", "dos de ellos": some of several people, and not all of them.
import { oneOf } from "../tables";

const SOME = String.raw`(?:${oneOf`
  l['’]une? une? l['’]autre deux trois quatre certaine?s plusieurs quelques-une?s beaucoup la_plupart`}\s(?:d['’]entre\s|d['’])(?:eux|elles)|(?:l['’]une?|une?|plusieurs)\sdes\s\p{Ll}+|${oneOf`
  un[oa] otr[oa] dos tres cuatro algun[oa]s? vari[oa]s much[oa]s la_mayoría`}\sde\s(?:ell[oa]s|ést[oa]s|est[oa]s)|${oneOf`
  einer eine ein_anderer eine_andere zwei drei vier mehrere einige viele manche die_meisten`}\s(?:von|unter)\s(?:ihnen|diesen))`;
// "Mehreren mit der Sache vertrauten Personen", "eine in den Plan eingeweihte Person"
const FAMILIAR = String.raw`(?:(?:eine[mr]?|ein|zwei|drei|vier|mehreren?|einigen?)\s)?(?:hochrangigen?\s)?(?:mit|in)\s(?:de[mnr]|die|den|das|diese[mnr]|seine[mnr]|ihre[mnr])\s[^,.;:«»„“”]{3,60}?\s(?:vertraute[nr]?|eingeweihte[nr]?|befasste[nr]?|betraute[nr]?|eingebundene[nr]?)\s\p{Lu}\p{L}+`;
const ENDS = new RegExp(String.raw`(?<![\p{L}])${SOME}$`, "iu");
const OPENS = new RegExp(String.raw`^(?:${SOME}|${FAMILIAR})(?!\p{L})`, "iu");

/** The length of such a phrase at the end of some words, or 0. */
export const someEnding = (words: string): number => ENDS.exec(words)?.[0].length ?? 0;

/** The length of such a phrase at the start of some words, or 0. */
export const someOpening = (words: string): number => OPENS.exec(words)?.[0].length ?? 0;
