import { withTables } from "./tables";

/**
 * A TrueType font with a new family name, and without its other names. Typesetters find a font by its family name,
 * which all slices of a typeface share.
 */
export const renameFont = (font: Buffer, family: string, style: string): Buffer =>
  withTables(font, { name: nameTable(family, style) });

/** Format 0 (OpenType, "name"): family, style, full and PostScript name, for Windows in American English. */
function nameTable(family: string, style: string): Buffer {
  const full = `${family} ${style}`;
  const names: [number, string][] = [
    [1, family],
    [2, style],
    [4, full],
    [6, full.replace(/[^\w-]/g, "-")],
  ];
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  const texts: Buffer[] = [];
  let offset = 0;
  for (const [k, [id, name]] of names.entries()) {
    const text = Buffer.from(name, "utf16le").swap16();
    for (const [j, value] of [3, 1, 0x409, id, text.length, offset].entries())
      header.writeUInt16BE(value, 6 + 12 * k + 2 * j);
    texts.push(text);
    offset += text.length;
  }
  return Buffer.concat([header, ...texts]);
}
