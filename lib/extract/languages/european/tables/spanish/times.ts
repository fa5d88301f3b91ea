// When and where something was said in Spanish, and what contrasts a subject with another.
import { either, oneOf } from "../lists";

export const DAYS = oneOf`lunes martes miércoles jueves viernes sábado domingo`;

const OUTLET = oneOf`diario periódico canal semanario portal cadena agencia emisora televisión radio revista`;

/** Between the verb and its subject: "dijo | el lunes en Madrid | Ana Lee". */
export const WHEN = either(
  oneOf`
  hace_(?:poco|(?:un[oa]s?|dos|tres|cuatro|varios|varias|pocos|pocas)_\p{Ll}+) mañana
  entonces luego después finalmente también además poco_después a_continuación anoche anteayer \p{Ll}+mente
  una_(?:tarde|noche|mañana|vez) est[ae]_(?:mañana|tarde|noche|mediodía)`,
  String.raw`(?:ayer|hoy|(?:el|este)(?=\s+${DAYS}))(?:\s+${DAYS})?(?:\s+por\s+la\s+(?:mañana|tarde|noche))?`,
  String.raw`en\s+(?:rueda\s+de\s+prensa|\p{Lu}[\p{L}-]*)`,
  String.raw`(?:a\s+(?:la\s+(?:salida|entrada|llegada)|su\s+(?:salida|entrada|llegada|paso|regreso))|al\s+(?:término|final|cierre|inicio|comienzo|filo|margen))\s+(?:del?|a|al|por|en)\s+(?:(?:la|las|los|el|una?)\s+)?\p{L}+`,
  String.raw`(?:horas|días|minutos|semanas)\s+(?:después|antes|más\s+tarde)`,
  String.raw`desde\s+\p{Lu}[\p{L}-]+`,
  String.raw`a\s+(?:la\s+prensa|(?:los\s+)?(?:periodistas|reporteros|medios))`,
  // "A Reuters", "a Radio Sur", "a la Cadena SER", "al diario El Norte"
  String.raw`a(?:l\s+${OUTLET}|\s+la(?:\s+${OUTLET})?)?\s+(?:(?:Radio|Cadena|Canal|Onda|Agencia|Televisión|Antena|Noticias|Diario|El|La|Los|Las)\s+)?\p{Lu}\p{L}+(?:\s\d+)?`,
  String.raw`en\s+(?:un|una|el|la|su)\s+\p{Ll}+(?:\s+de\s+(?:\p{Ll}+|\p{Lu}+(?!\p{Ll})))?`,
  String.raw`(?:ante|durante|desde|tras|por|en)\s+(?:(?:el|la|los|las|una?|sus?)\s+)?\p{Ll}+(?:\s+del?\s+(?:(?:la|los|las)\s+)?\p{L}+)?`,
);

/** ", en cambio," */
export const APART = oneOf`
  en_cambio por_su_parte por_el_contrario a_su_vez sin_embargo no_obstante por_su_lado además`;
