// What a French or Spanish sentence sets off before its subject: "À la barre du tribunal, | Ana Lee ...", "Interrogée
// hier, | ...".
import { either, oneOf, patternsOf, type Table } from "../tables";

const WHERE = oneOf`
  [ÀA] Aux? D[eu] Des En Dans Sur Sous Lors Après Avant Depuis Durant Ya_en Desde Tras Durante Ante Al? Con Junto_a Frente_a Antes_de
  Después_de`;
/** "Cuestionado sobre", "Interrogée par": what was done to the subject. */
export const DONE_TO = either(
  String.raw`\S{2,}(?:é|i|u|ad[oa]|id[oa])e?s?\s${oneOf`
  par sur sous à au aux en dans lors sobre por acerca al si con ante junto`}`,
  oneOf`
  (?:accompagn|entour|suiv|flanqu|escort|épaul|second)[éi]e?s?_d(?:['’]|[eu]s?) (?:acompañ|rode|segu|escolt|flanque|arrop|secund)[ai]d[oa]s?_del?`,
);
export const DOING = String.raw`(?:En\s)?\S{3,}(?:ant|ando|iendo)`;

const LEAD = new RegExp(
  String.raw`^(?:${either(WHERE, DONE_TO, DOING)})\s[^,.;:«»“”"()\n]{2,90},\s+`,
  "u",
);

/**
 * The length of what is set off, including its comma. A source does not count: "À l'en croire, | ...", "A juicio de Ana
 * Lee, | ...".
 */
export function leadLength(sentence: string, table: Table): number {
  const lead = table.isGerman || table.own?.test(sentence) ? null : LEAD.exec(sentence);
  const isSource = lead !== null && patternsOf(table).according.exec(lead[0])?.index === 0;
  return lead && !isSource ? lead[0].length : 0;
}
