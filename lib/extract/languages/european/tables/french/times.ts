// When and where something was said in French, and what contrasts a subject with another.
import { either, oneOf } from "../lists";

export const DAYS = oneOf`lundi mardi mercredi jeudi vendredi samedi dimanche`;

/** ", lui,", ", en revanche," */
export const APART = oneOf`
  lui elle eux elles pour_(?:sa|leur)_part de_(?:son|leur)_côté quant_à_(?:lui|elle|eux|elles) en_revanche
  à_(?:son|leur)_tour au_contraire`;

/** "Lundi", "hier": days that a text mentions without a date. */
export const DAY = either(DAYS, "hier");

/** "Un entretien", "l'émission de la chaîne" */
const NOUN = String.raw`(?:(?:un|une|le|la|les|son|sa|ses)\s+|l['’])?\p{Ll}+(?:\s+(?:de|du|des)\s+(?:(?:la|les)\s+|l['’])?\p{L}+)?`;

/** Between the verb and its subject: "a déclaré | lundi à Paris | Ana Lee". */
export const WHEN = either(
  oneOf`demain il_y_a_(?:peu|quelques_\p{Ll}+) récemment \p{Ll}{3,}ment aussitôt aujourd['’]hui hier(?:_(?:matin|soir))? le_\d+_\p{Ll}+`,
  String.raw`(?:ce\s+)?${DAYS}(?:\s+(?:matin|midi|soir|dernier|après-midi))?`,
  String.raw`(?:à|en|depuis)\s+(?:la\s+|l['’])?\p{Lu}[\p{L}-]+`,
  String.raw`(?:à|au|sur)\s+\p{Lu}\p{L}*`,
  oneOf`à_l['’]AFP à_la_presse aux_journalistes devant_la_presse auprès_de_(?:l['’]|la_)?\p{Lu}[\p{L}-]*`,
  String.raw`${oneOf`devant dans lors au_cours pendant face auprès par à en sur`}\s+(?:d[eu]s?\s+|à\s+)?${NOUN}`,
);
