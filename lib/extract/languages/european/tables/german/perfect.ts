// German verbs in two parts, around what is said.
import { either, oneOf } from "../lists";

const WHEN = either(
  String.raw`(?:am|im|in|bei|auf|vor|nach|zu|zum|zur|gegenüber)\s+(?:de[mnr]\s+|eine[mr]\s+)?\p{Lu}[\p{L}-]+\s+`,
  `${oneOf`gestern heute zuvor erneut zudem auch bereits inzwischen nun scharf`}\\s+`,
);

/** "Hat | den Kauf (1) | angekündigt (2)". */
export const BRACKET = new RegExp(
  String.raw`\s(?:hat|haben|hatte|hatten)\s+${WHEN}*(${either(
    String.raw`${oneOf`
    de[nmr] die das eine?n? mehr weitere neue strengere ihre?n? seine?n? Konsequenzen Zweifel Kritik`}\s+[^.:;«»„“”]{3,140}?`,
    oneOf`Berichte Vorwürfe Gerüchte Spekulationen Behauptungen Anschuldigungen`,
  )})\s+(${oneOf`
  angekündigt gefordert verlangt bestätigt kritisiert zurückgewiesen begrüßt begrüsst versprochen zugesagt bestritten dementiert
  abgelehnt ausgeschlossen angemahnt beklagt in_Aussicht_gestellt eingeräumt angedroht aufgerufen vorgeschlagen befürwortet bekräftigt`})(?=[.,;]|\s+und\s|$)`,
  "u",
);

/** Nouns for what someone has claimed, spelled out by a clause after the verb. */
export const CLAIM = new RegExp(
  String.raw`(?<!\p{L})${oneOf`
  Vorw[uü]rfe? Behauptung(?:en)? Darstellung(?:en)? Berichte? Kritik Anschuldigung(?:en)? Verdacht Eindruck Aussagen?
  Unterstellung(?:en)? Gerüchte? Spekulationen`}(?!\p{L})`,
  "u",
);
