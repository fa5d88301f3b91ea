// What is set off between commas after a subject, and who in it isn't a subject: "Ana Lee, | qui a rencontré le
// chancelier Paul Kern |, a dit".
import { isPreposition, type Vocabulary } from "../grammar";
import { oneOf } from "../tables";
import { DOING, DONE_TO } from "./leads";

const OPENS = new RegExp(
  `^${oneOf`
  un[oa]s?_de l['’]une?_d eine[rs]?_der que qui quien quienes dont cuy[oa]s? où donde el_cual la_cual lequel laquelle der die das
  dessen deren dem den tras après nach d[eu]s? del chez à_l au en dans in im bei lors durante interrogée?s? contactée?s? jointe?s?
  gefragt neben (?:gemeinsam|zusammen|Seite_an_Seite)_mit ${DONE_TO}`}(?!\\p{L})`,
  "iu",
);
// "Hablando con Ana Lee", "manifestement agacée", but not "Fernando Ruiz", "Clément Roy".
const DOES = new RegExp(
  `^(?:(?:[Ee]n\\s)?(?=\\p{Ll}|\\S+\\s(?!de|d['’])\\p{Ll})${DOING}|\\p{L}{3,}mente?(?!\\s\\p{Lu}))(?!\\p{L})`,
  "u",
);
// "Der Minister, | flankiert von General Paul Kern |,", "die Ministerin, | neben dem Kanzler sitzend |,"
const DONE_IN_GERMAN =
  /^(?:\p{Ll}+\s)?\p{Ll}{4,}(?:t|en)\s(?:von|vom|durch|auf|nach)\s|\s\p{Ll}{3,}end$/u;
// "Le groupe, | par la voix de Ana Lee |,": who speaks for it. "Un homme, | du nom de Paul Kern |,": who it is.
const VOICED =
  /^(?:\p{Ll}+\s(?:(?:la|l['’])\s?)?(?:voix|bouche|voz|boca)|du\snom\sde|en\sl['’]occurrence|nommée?|llamad[oa])\s/u;
// A German relative clause ends with its verb.
const RELATIVE_IN_GERMAN = /^(?:der|die|das|dem|den|dessen|deren)\s/iu;

/** Whether words between commas are an aside. `named` is where in them the name that they end with begins, or -1. */
export function isSetOff(segment: string, named: number, vocabulary: Vocabulary): boolean {
  const { isGerman } = vocabulary.table;
  if (named >= 0 && (VOICED.test(segment) || (isGerman && RELATIVE_IN_GERMAN.test(segment))))
    return false;
  const before = named > 0 ? (/(\p{L}+['’]?)\s*$/u.exec(segment.slice(0, named))?.[1] ?? "") : "";
  return (
    OPENS.test(segment) ||
    DOES.test(segment) ||
    (isGerman && DONE_IN_GERMAN.test(segment)) ||
    vocabulary.isStop(segment.split(/\s/)[0]!) ||
    // "Ana Lee, | avocate de Jean Roy |,"
    (before !== "" && (isPreposition(before, vocabulary) || vocabulary.isLink(before)))
  );
}
