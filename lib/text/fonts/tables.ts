/** A table of a TrueType font, such as the one of its names. */
export interface Table {
  tag: string;
  data: Buffer;
}

/** The tables of a font. */
export function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, k) => {
    const at = 12 + 16 * k;
    const from = font.readUInt32BE(at + 8);
    return {
      tag: font.toString("latin1", at, at + 4),
      data: font.subarray(from, from + font.readUInt32BE(at + 12)),
    };
  });
}

/** A font with some of its tables replaced, by their tags, and without those that are null. */
export const withTables = (font: Buffer, changed: Record<string, Buffer | null>): Buffer =>
  sfnt(
    font.readUInt32BE(0),
    tablesOf(font).flatMap(({ tag, data }) => {
      const now = changed[tag];
      return now === null ? [] : [{ tag, data: now ?? data }];
    }),
  );

/** A font made from these tables, which are sorted by tag. */
function sfnt(version: number, tables: Table[]): Buffer {
  const directory = Buffer.alloc(12 + 16 * tables.length);
  const log = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(version, 0);
  for (const [k, value] of [
    tables.length,
    16 * 2 ** log,
    log,
    16 * (tables.length - 2 ** log),
  ].entries())
    directory.writeUInt16BE(value, 4 + 2 * k);
  const parts = [directory];
  let offset = directory.length;
  for (const [k, { tag, data }] of tables.entries()) {
    const at = 12 + 16 * k;
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    directory.write(tag, at, "latin1");
    directory.writeUInt32BE(checksum(padded), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(data.length, at + 12);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
