// The source of a whole sentence in Spanish, without a verb of saying of its own: "según", "desde el ministerio".
import { either, oneOf } from "../lists";

/** What introduces a source: "según", "a juicio de". */
export const ACCORDING = either(
  String.raw`según\s+(?:(?:las?|los|el)\s+)?${oneOf`
  palabras declaraciones versión datos estimaciones cálculos informaciones expresión testimonio relato cifras`}\s+del?`,
  oneOf`según(?!_(?:el|la|los|las)_cual) de_acuerdo_con para`,
  String.raw`${oneOf`a_juicio en_opinión a_ojos en_palabras al?_decir a_criterio`}\s+del?`,
);

/** The previous speaker, as a source: "A su juicio, ..." */
export const OWN = new RegExp(
  String.raw`^${either(
    String.raw`(?:Según|En)\s+su\s+${oneOf`versión relato testimonio cálculo opinión criterio`}`,
    String.raw`(?:Según|En)\s+sus\s+(?:propias\s+)?${oneOf`palabras declaraciones cálculos datos`}`,
    String.raw`A\s+su\s+${oneOf`juicio entender parecer modo_de_ver`}`,
    String.raw`Por\s+lo\s+que\s+dice`,
  )}\s*,\s*`,
  "u",
);

/** "Como ya anunció la ministra, ..." */
export const HEARSAY =
  /^(?:Tal\s+y\s+)?[Cc]omo\s+(?:(?:ya|ha|han|había)\s+)*(?<verb>\p{Ll}+(?:ó|ado|ido|aron|ieron|a|an))\s+(?:(?:ayer|hoy|anoche)\s+)?(?<who>[^,.:;]{3,70}),\s+/u;

const NOUN = String.raw`((?:(?:el|la|los|las)\s)?[^,.;:«»“”"()\n]{2,60}?)`;

export const QUARTERS = {
  front: new RegExp(
    String.raw`^(?:(?:Pero|Y|Mientras)\s)?(?:Desde|En|Por\sparte\sde)\s${NOUN}(?:,?\s(?:no|se|lo|le|les|ya|también|además))*,?\s(?=\p{Ll}{3,}(?:an|en|on)(?!\p{L}))`,
    "iu",
  ),
  behind: new RegExp(
    String.raw`^\s*(?:ya\s|también\s)?(?:desde|en|de)\s${NOUN}(?=[,.;:!?»”"\n—–]|$)`,
    "u",
  ),
};

/** A sentence that ends with the speaker of the next: "Las críticas llegaron también de | la patronal". */
export const RAISED = new RegExp(
  String.raw`^${oneOf`Más Menos Muy Las La El Los Similar Igual Otra De\sla\smisma En\sla\smisma`}\s?[^.,;:«»]{0,60}?\s${either(
    String.raw`(?:lleg(?:a|an|ó|aron)|vien(?:e|en)|vin(?:o|ieron)|parti(?:ó|eron))\s(?:también\s)?(?:del|de|desde)`,
    String.raw`se\s(?:mostró|muestra|mostraron|pronunció|expresó|manifestó)`,
    "(?:es|fue|estuvo)",
  )}\s(?<who>(?:\p{Ll}{1,4}['’]?\s?)?[^,.;:«»„“”]{3,90})(?:,[^.:;«»„“”]{3,90})?[.:]?$`,
  "u",
);
