// German newspapers in quotation marks, which do not quote anyone: "sagte sie der | „Rheinischen Post“", "laut einem
// Bericht des | „Kurier“".

const TITLE = /^\p{Lu}\p{Ll}+(?:\s(?:am\s)?\p{Lu}[\p{L}-]+){1,3}$/u;
const TOLD =
  /(?:sagt|erklärt|äußert|bestätigt|berichtet|verriet|gegenüber|Interview)[^.«»„“”]{0,40}\s(?:der|dem|mit\s+der)\s+$/u;
const NAME = /^\p{Lu}[\p{L}-]+$/u;
const REPORT_OF = /(?:Bericht|Angaben|Informationen|Recherchen)\s(?:des|der)\s+$/u;

/** Whether words in quotation marks are a newspaper’s name, by what precedes them. */
export const isPaper = (before: string, words: string): boolean =>
  (TITLE.test(words) && TOLD.test(before)) || (NAME.test(words) && REPORT_OF.test(before));

const TERM =
  /(?:^|\s)(?:l[ea]s?|du|des|el|los|las?|del|das|dem|den|der)\s(?:mots?|termes?|noms?|titres?|palabras?|términos?|nombres?|títulos?|Wörter|Wort|Begriffe?s?|Titel|Name[n]?)\s[«“„"]?\s?$|(?:^|\s)l['’](?:expression|intitulé)\s[«“„"]?\s?$/u;
const USES =
  /(?:emplo|utilis|prononc|lâch|repr|répét|us[óoa]|emple|utiliz|pronunci|repit|verwende|benutz|gebrauch|wiederhol|fiel|parl|habl|sprach|spricht)/iu;
const MAX_WORDS = 3;

/** Whether quoted words are only mentioned: "si le mot | «occupation» | figurait". */
export const isMentioned = (before: string, words: string): boolean =>
  TERM.test(before) &&
  words.split(/\s+/).length <= MAX_WORDS &&
  !USES.test(before.slice(Math.max(0, before.length - MAX_NEAR)));
const MAX_NEAR = 80;
