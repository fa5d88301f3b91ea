/**
 * A TrueType font with a new family name, and without its other names. Typesetters find a font by its family name,
 * which all slices of a typeface share.
 */
export function renameFont(font: Buffer, family: string, style: string): Buffer {
  const tables = tablesOf(font).map(({ tag, data }) => ({
    tag,
    data: tag === "name" ? nameTable(family, style) : data,
  }));
  return sfnt(font.readUInt32BE(0), tables);
}

interface Table {
  tag: string;
  data: Buffer;
}

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, k) => {
    const at = 12 + 16 * k;
    const from = font.readUInt32BE(at + 8);
    return {
      tag: font.toString("latin1", at, at + 4),
      data: font.subarray(from, from + font.readUInt32BE(at + 12)),
    };
  });
}

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
