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
  abgelehnt ausgeschlossen angemahnt beklagt in_Aussicht_gestellt eingeräumt angedroht vorgeschlagen befürwortet bekräftigt`})(?=[.,;]|\s+und\s|$)`,
  "u",
);

/** Nouns for what somebody has claimed, which a clause behind the verb spells out. */
export const CLAIM = new RegExp(
  String.raw`(?<!\p{L})${oneOf`
  Vorw[uü]rfe? Behauptung(?:en)? Darstellung(?:en)? Berichte? Kritik Anschuldigung(?:en)? Verdacht Eindruck Aussagen?
  Unterstellung(?:en)? Gerüchte? Spekulationen`}(?!\p{L})`,
  "u",
);

/** A verb that reports by itself: "die Lage sei ernst", "er komme". */
export const SUBJUNCTIVE = new RegExp(
  String.raw`(?<!\p{L})${either(
    String.raw`(?:er|sie|es|man)\s+\p{Ll}{2,}[^dst]e(?!\p{L})`,
    String.raw`\p{Ll}{2,}[^dst]e\s+(?:er|sie|es|man)`,
    oneOf`
    wisse lasse nehme gelte handle sehe führe mache bestehe verfüge suche plane laufe reiche stelle biete bedeute zeige gehöre
    finde spreche glaube drohe fehle sei seien habe werde würden wären hätten stünden blieben könne müsse solle wolle dürfe gebe
    komme gehe stehe liege bleibe halte brauche`,
  )}(?!\p{L})`,
  "u",
);
