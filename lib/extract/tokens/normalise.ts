// C0 controls and DEL, except tab and line feed; and byte order marks, wherever they are.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the point
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g;

/**
 * Normalises a text into the form that is stored and that offsets refer to.
 *
 * Line ends become LF; byte order marks and control characters are removed, except tab and LF; lone
 * surrogates become U+FFFD; the result is in Unicode NFC (UAX #15). Idempotent; never throws.
 */
export function normaliseText(raw: string): string {
  return raw
    .replace(/\r\n?/g, "\n")
    .replace(UNWANTED, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .normalize("NFC");
}
