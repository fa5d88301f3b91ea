// What people in Spanish texts keep to themselves, or have yet to say.
import { either, oneOf } from "../lists";
import { DAYS } from "./times";
import { FUTURE as FUTURE_TENSE, INFINITIVE, UNSAID } from "./verbs";

/** "Se negó | el viernes | a decir" */
const WHEN = `(?:\\s+${either(
  `(?:(?:el|este)\\s+)${DAYS}`,
  oneOf`ayer hoy anoche \p{Ll}+mente est[ae]_(?:mañana|tarde|noche|mediodía) de_nuevo nuevamente también`,
)})?`;
/** Before an infinitive: "rehusó | comentar". */
const UNWILLING = oneOf`
  (?:ha|han)_(?:eludido|evitado|declinado|rehusado|esquivado) (?:prefirió|prefirieron|prefiere|prefieren)_no
  (?:ha|han)_preferido_no se_(?:ha|han)_negado${WHEN}_a (?:se_)?(?:abstuvo|abstuvieron)_de
  (?:declin|rehús|evit|rehus)(?:a|an|aron|ando|ó) (?:se_niega|se_niegan|se_negó|se_negaron|rehusó|declinó|evitó)${WHEN}_a
  no_(?:quiso|quisieron|pudo|quiere|quieren) no_(?:ha|han|había)_(?:querido|podido|deseado)`;

/** Verbs of keeping silent. */
export const SILENT = either(
  `${UNWILLING}${WHEN}\\s+${INFINITIVE}`,
  String.raw`no\s+(?:ha|han|había)\s+dicho\s+(?:una\s+(?:sola\s+)?palabra|nada)\s+(?:sobre|acerca\s+de|de)`,
  String.raw`(?:eludi|esquiv|sorte)ó(?:\s+(?:responder|contestar|hablar))?`,
  String.raw`(?:guard|mantien|mantuv)\p{L}+\s+silencio\s+(?:sobre|acerca\s+de)`,
  String.raw`n[oi]\s+(?:confirmó|confirma|confirmaron)\s+ni\s+(?:desmintió|negó|desmiente|niega|desmintieron)`,
  String.raw`no\s+(?:ha\s+|han\s+)?(?:${UNSAID}|especificó)`,
);

/** Verbs that announce what will be said. */
export const FUTURE = either(
  `(?:va|van|piensa|prevé|planea|debe|podría)\\s+(?:a\\s+)?${INFINITIVE}`,
  FUTURE_TENSE,
);
