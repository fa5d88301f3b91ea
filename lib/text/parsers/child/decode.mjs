/** What windows-1252 has at 0x80 to 0x9f. Node 20 decodes these as control characters. */
const C1 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** How many non-ASCII characters must be well formed for each one that is broken. */
const MIN_WELL_FORMED = 4;

/**
 * Decodes bytes. Null for an unknown label and, if `fatal`, for invalid bytes.
 * @param {Uint8Array} bytes
 * @param {string | undefined} label
 */
export function decode(bytes, label, fatal = false) {
  if (!label) return null;
  try {
    const decoder = new TextDecoder(label, { fatal });
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? withoutControls(text) : text;
  } catch {
    return null;
  }
}

/** A text with the characters that windows-1252 has in place of the controls that Node 20 decodes. @param {string} text */
export const withoutControls = (text) =>
  text.replace(/[\x80-\x9f]/g, (control) => C1[control.charCodeAt(0) - 0x80] ?? control);

/** Decodes UTF-8 that is cut off or has a few broken bytes; null if it has many. @param {Uint8Array} bytes */
export function mostlyUtf8(bytes) {
  const text = decode(bytes, "utf-8") ?? "";
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const nonAscii = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return nonAscii - broken > MIN_WELL_FORMED * broken ? text : null;
}
