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
