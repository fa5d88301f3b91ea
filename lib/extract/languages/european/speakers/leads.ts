// What a French or Spanish sentence sets off before its subject: "À la barre du tribunal, | Ana Lee ...", "Interrogée
// hier, | ...".
import { either, FRENCH_DAYS, oneOf, patternsOf, SPANISH_DAYS, type Table } from "../tables";

const WHERE = oneOf`
  [ÀA] Aux? D[eu] Des En Dans Sur Sous Devant Derrière Face_à Face_aux? Lors Après Avant Depuis Durant Ya_en Desde Tras Durante Ante Al? Con Junto_a Frente_a Antes_de
  Después_de`;
/** "Cuestionado sobre", "Interrogée par": what was done to the subject. */
export const DONE_TO = either(
  String.raw`\S{2,}(?:é|i|u|ad[oa]|id[oa])e?s?\s${oneOf`
  par sur sous à au aux en dans lors sobre por acerca al si con ante junto`}`,
  oneOf`
  (?:accompagn|entour|suiv|flanqu|escort|épaul|second)[éi]e?s?_d(?:['’]|[eu]s?) (?:acompañ|rode|segu|escolt|flanque|arrop|secund)[ai]d[oa]s?_del?`,
);
export const DOING = String.raw`(?:En\s)?\S{3,}(?:ant|ando|iendo)`;

/** "Jeudi matin", "ce jour-là", "el martes por la tarde" */
const WHEN = either(
  String.raw`(?:${FRENCH_DAYS}|hier|ayer|(?:el\s)?${SPANISH_DAYS})(?:\s(?:matin|midi|soir|après-midi|(?:por|de)\s(?:la\s)?(?:mañana|tarde|noche)))?`,
  String.raw`c(?:e|et|ette)\s\p{L}+-là|es[ae]\s(?:día|mañana|tarde|noche)`,
);

const LEAD = new RegExp(
  String.raw`^(?:${either(WHERE, DONE_TO, DOING)})\s[^,.;:«»“”"()\n]{2,90},\s+(?:${WHEN},\s+)?`,
  "u",
);
const LEADING_TIME = new RegExp(`^${WHEN},\\s+`, "iu");

/**
 * The length of what is set off, including its comma. A source does not count: "À l'en croire, | ...", "A juicio de Ana
 * Lee, | ...".
 */
export function leadLength(sentence: string, table: Table): number {
  const lead =
    table.isGerman || table.own?.test(sentence)
      ? null
      : (LEAD.exec(sentence) ?? LEADING_TIME.exec(sentence));
  const isSource = lead !== null && patternsOf(table).according.exec(lead[0])?.index === 0;
  return lead && !isSource ? lead[0].length : 0;
}
