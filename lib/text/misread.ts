/** What windows-1252 makes of the bytes 0x80 to 0xbf, which go on a character of UTF-8. Older decoders leave controls. */
const NEXT = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u0080-\u00bf";
const SUSPECT = new RegExp(`[Â-ß][${NEXT}]|[à-ï][${NEXT}]{2}`, "g");
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Letters and marks of common languages: what two marks or letters happen to spell is hardly one of these. Without those
 * that Ä and Å give before a closing quotation mark (Ē, Ĕ, Œ, Ŕ).
 */
const COMMON =
  /[\u00a0-\u0111\u0113\u0115-\u0151\u0153\u0155-\u017f\u0400-\u045f\u2010-\u2026\u20ac\u2122\u3000-\u9fff\uac00-\ud7a3]/u;

/** How many such characters can't be an accident. */
const MIN_MISREAD = 3;

/**
 * What a text shows of having been decoded twice, or with another encoding than its own: "â€œ" for “, "Ã©" for é.
 * Returns an example, or null if there is no sign of it.
 */
export function misreadIn(text: string): string | null {
  const signs: string[] = [];
  for (const [found] of text.matchAll(SUSPECT)) {
    if (isMisread(found)) signs.push(found);
    if (signs.length === MIN_MISREAD) return signs[0]!;
  }
  return null;
}

function isMisread(found: string): boolean {
  const bytes = [...found].map((character) => {
    const at = WINDOWS_1252.indexOf(character);
    return at < 0 ? character.charCodeAt(0) : 0x80 + at;
  });
  try {
    return COMMON.test(utf8.decode(Uint8Array.from(bytes)));
  } catch {
    return false;
  }
}
