// Words that refer to people by where they work, and words that only look like these.
import { FRENCH_DAYS, oneOf, SPANISH_DAYS } from "../tables";

const ending = (list: string): RegExp => new RegExp(`${list}(?!\\p{L})`, "iu");

const QUARTER = ending(oneOf`
  entourage rangs couloirs cercles milieux camp sources? entorno filas círculos medios pasillos kreisen? umfeld reihen`);
/** Groups whose members are not named: "l'entourage du ministre", "diplomatischen Kreisen". */
export const isQuarter = (phrase: string): boolean => QUARTER.test(phrase);

const TIME = ending(oneOf`
  ${FRENCH_DAYS} janvier février mars avril juin juillet août septembre octobre novembre
  décembre noël ${SPANISH_DAYS} enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre navidad montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai
  juni juli august september oktober november dezember jahre?n? woche monat
  (?:nach|vor)?mittag abend morgen nacht wochenende`);
/** "En | septembre", "im | kommenden Jahr". */
export const isTime = (phrase: string): boolean => TIME.test(phrase);

const WHICH =
  /^(?:\d.*|(?:vergangene|vorige|letzte|kommende|nächste|jede|diese|Mitte|Ende|Anfang)[nrs]?)$/iu;
/** "Am 3. | Mai", "vergangene | Woche" */
export const isOfTime = (before: string, word: string): boolean =>
  WHICH.test(before) && isTime(word);

/** "Abrirá | el lunes |, anunció la alcaldesa": a day, which says nothing. */
export const isDay = (words: readonly { text: string }[]): boolean =>
  words.length === 2 && /^(?:el|le)$/iu.test(words[0]!.text) && isTime(words[1]!.text);

const DOCUMENT = new RegExp(
  `${oneOf`
  eintrag mitteilung bericht erklärung schreiben brief papier stellungnahme beitrag post tweet gutachten communiqué`}s?$`,
  "iu",
);
/** "In einem | Blogeintrag" */
export const isDocument = (phrase: string): boolean => DOCUMENT.test(phrase);
