import { type CutFont, cutFace } from "./faces";
import { TYPEFACES } from "./lacking";
import { glyphsOf } from "./letters";
import { renameFont } from "./rename";
import { tablesOf, withTables } from "./tables";

/** What is drawn for a letter that no typeface has. */
const STAND_IN = "□".codePointAt(0)!;

/** What says more of each glyph, which its copies do without. */
const PER_GLYPH = ["BASE", "GPOS", "GSUB", "STAT", "vhea", "vmtx"];

/**
 * A font that draws □ for itself and for all of these letters. The text of a document stays as it was written, so that it
 * can still be searched, copied and read aloud: each letter has a copy of the glyph, since a reader tells by the glyph
 * which letter it is.
 */
export async function standInFor(letters: ReadonlySet<number>, family: string): Promise<CutFont> {
  const face = { files: "wght", style: "normal", axes: { wght: 400 } } as const;
  const { fonts } = await cutFace(
    { typeface: TYPEFACES["zh-Hans"], ...face },
    family,
    new Set([STAND_IN]),
  );
  const font = fonts[0]!.font;
  const codes = [...new Set([...letters, STAND_IN])].sort((one, other) => one - other);
  const without = Object.fromEntries(PER_GLYPH.map((tag) => [tag, null]));
  const copied = { ...without, ...copiesOf(font, codes.length), cmap: cmapTable(codes) };
  return { family, font: renameFont(withTables(font, copied), family, "Regular") };
}

/** The tables of a font with a glyph for nothing, then this many copies of the square (OpenType, "glyf", "loca"). */
function copiesOf(font: Buffer, count: number): Record<string, Buffer> {
  const table = (name: string) =>
    Buffer.from(tablesOf(font).find(({ tag }) => tag === name)?.data ?? []);
  const [head, hhea, maxp, hmtx] = [table("head"), table("hhea"), table("maxp"), table("hmtx")];
  const square = glyphsOf(font).get(STAND_IN)!;
  const isLong = head.readInt16BE(50) === 1;
  const at = (glyph: number) =>
    isLong ? table("loca").readUInt32BE(4 * glyph) : 2 * table("loca").readUInt16BE(2 * glyph);
  const outline = table("glyf").subarray(at(square), at(square + 1));
  const padded = Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]);
  // Glyphs beyond the listed widths have the last one, and bearings of their own.
  const widths = hhea.readUInt16BE(34);
  const width = hmtx.subarray(4 * Math.min(square, widths - 1)).subarray(0, 2);
  const bearingAt = square < widths ? 4 * square + 2 : 4 * widths + 2 * (square - widths);
  const measures = Buffer.concat([width, hmtx.subarray(bearingAt, bearingAt + 2)]);

  const loca = Buffer.alloc(4 * (count + 2));
  for (let k = 0; k <= count; k++) loca.writeUInt32BE(k * padded.length, 4 * (k + 1));
  head.writeInt16BE(1, 50);
  maxp.writeUInt16BE(count + 1, 4);
  hhea.writeUInt16BE(count + 1, 34);
  const glyf = Buffer.concat(Array.from({ length: count }, () => padded));
  const hmtxOfAll = Buffer.concat(Array.from({ length: count + 1 }, () => measures));
  return { head, hhea, maxp, loca, glyf, hmtx: hmtxOfAll };
}

/** The glyphs from 1 for these letters, each a group of its own (OpenType, "cmap", format 12). */
function cmapTable(letters: readonly number[]): Buffer {
  const table = Buffer.alloc(28 + 12 * letters.length);
  const short = { 2: 1, 4: 3, 6: 10, 12: 12 };
  for (const [at, value] of Object.entries(short)) table.writeUInt16BE(value, Number(at));
  const long = { 8: 12, 16: table.length - 12, 24: letters.length };
  for (const [at, value] of Object.entries(long)) table.writeUInt32BE(value, Number(at));
  for (const [k, code] of letters.entries())
    for (const [j, value] of [code, code, k + 1].entries())
      table.writeUInt32BE(value, 28 + 12 * k + 4 * j);
  return table;
}
