// What people in German texts keep to themselves, or have yet to say.
import { either, oneOf } from "../lists";
import { WHEN } from "./times";

const INFINITIVE = oneOf`
  sagen bestätigen kommentieren äußern mitteilen verraten erklären verkünden ankündigen bekanntgeben ausschließen dementieren`;

const LATE = `(?:${either(WHEN, oneOf`bisher bislang zunächst vorerst weiterhin jedoch aber allerdings auch es`)}\\s+){0,3}`;

/** Verbs of keeping silent. */
export const SILENT = either(
  `(?:wollte|wollten|will|wollen|konnte|mochte)\\s+(?:sich\\s+)?(?:zunächst\\s+)?nicht\\s+(?:dazu\\s+)?${INFINITIVE}`,
  `(?:lehnten?\\s+es\\s+ab|weigerten?\\s+sich)\\s*,?\\s*(?:zu\\s+${INFINITIVE})?`,
  String.raw`(?:sagte|bestätigte|erklärte)\s+(?:bisher\s+|zunächst\s+)?nicht`,
  // "Ließ | am Freitag | offen, ob", "äußerte sich nicht dazu, ob"
  String.raw`(?:ließ|ließen|lässt|lassen)\s+${LATE}offen`,
  String.raw`(?:äußerte|äußerten|äußert)\s+sich\s+${LATE}nicht(?:\s+dazu)?`,
);

/** Verbs that announce what will be said. */
export const FUTURE = `(?:wird|werden|soll|sollen|will|wollen|dürfte)\\s+(?:[\\p{L}\\s]{0,40}\\s)?${INFINITIVE}`;

const WANT = "(?:will|wollte|wollten|mochte|möchte|konnte|kann)";
// "Er", "ein Sprecher des Amts"
const WHO = String.raw`((?:er|sie|es|man)\s+|(?:\p{L}[\p{L}.-]*\s+){0,6}?\p{Lu}[\p{L}.-]*\s+(?!\p{Lu}|des\s|der\s|von\s))`;
const TELL = oneOf`
  nennen sagen verraten kommentieren bestätigen äußern mitteilen preisgeben beantworten machen erklären ausschließen`;

/**
 * What someone does not say (1) comes first, and the person who does not say it (2 to 6) after it: "Woran es hakt, |
 * will | sie | nicht sagen".
 */
export const FRONTED = new RegExp(
  `^(${either(
    String.raw`${oneOf`Ob Wann Wer Wie Was Wo Warum Wieso Weshalb Wohin Welche[rsnm]? Womit Woran`}\s[^,]{3,160}`,
    String.raw`[^,:;]{4,120}?(?=\s${WANT}\s(?:er|sie|es|sich\s|der|die|das|\p{Lu}))`,
  )})${either(
    String.raw`,\s(?:ließ|lässt|ließen|lassen)\s+${WHO}(?:\p{Ll}+\s+)?(?:offen|unbeantwortet|im\s+Dunkeln)`,
    String.raw`\s${WANT}\s+(?:sich\s+)?${WHO}(?:[^.,]{0,60}\s)?(?:nicht|niemand|keine\s+Angaben)\s+(?:\p{L}+\s+){0,2}${TELL}`,
    String.raw`,\s(?:${WANT}|wollen)\s+${WHO}(?:[\p{L}\s]{0,40}\s)?(?:nicht|niemand)\s+(?:[\p{L}\s]{0,30}\s)?${TELL}`,
    String.raw`,\s${WANT}\s+${WHO}weder\s+\p{Ll}+\s+noch\s+\p{Ll}+`,
    String.raw`,\s(?:sagt|sagte|verr[iä]e?t|erklärte?)\s+${WHO}(?:bislang\s+|bisher\s+|zunächst\s+)?nicht`,
  )}`,
  "u",
);
