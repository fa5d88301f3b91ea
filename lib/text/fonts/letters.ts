import { tablesOf } from "./tables";

/** The glyph of each letter that a font really has (OpenType, "cmap", formats 4 and 12), by code point. */
export function glyphsOf(font: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  const cmap = tablesOf(font).find(({ tag }) => tag === "cmap")?.data;
  if (!cmap) return glyphs;
  for (let k = 0; k < cmap.readUInt16BE(2); k++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * k + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) readSegments(table, glyphs);
    if (format === 12) readGroups(table, glyphs);
  }
  return glyphs;
}

function readSegments(table: Buffer, glyphs: Map<number, number>): void {
  const bytes = table.readUInt16BE(6);
  for (let at = 0; at < bytes; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + bytes + at);
    const delta = table.readUInt16BE(16 + 2 * bytes + at);
    const offsetAt = 16 + 3 * bytes + at;
    const offset = table.readUInt16BE(offsetAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = offset && table.readUInt16BE(offsetAt + offset + 2 * (code - first));
      const glyph = offset && !listed ? 0 : ((offset ? listed : code) + delta) & 0xffff;
      if (glyph > 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(table: Buffer, glyphs: Map<number, number>): void {
  for (let k = 0; k < table.readUInt32BE(12); k++) {
    const [first, last, glyph] = [0, 4, 8].map((at) => table.readUInt32BE(16 + 12 * k + at));
    for (let code = first!; code <= last!; code++) glyphs.set(code, glyph! + code - first!);
  }
}
