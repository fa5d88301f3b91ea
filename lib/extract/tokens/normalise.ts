// C0 controls and DEL, apart from tab and line feed; and the byte order mark wherever it strayed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the point
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g;

/**
 * The text that ingest stores and that offsets refer to.
 *
 * Takes any string; gives it with line ends as LF, without byte order marks and control characters
 * (tab and LF stay), half surrogate pairs
 * replaced by U+FFFD, in Unicode NFC (UAX #15). Idempotent; never throws.
 */
export function normaliseText(raw: string): string {
  return raw
    .replace(/\r\n?/g, "\n")
    .replace(UNWANTED, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .normalize("NFC");
}
