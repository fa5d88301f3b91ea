import { crc32, deflateSync } from "node:zlib";
import type { Ruler } from "@/lib/analysis/briefings/documents/paper/schema";

/** Pixels; the picture is shown at a quarter of this size in points. */
export const WIDTH = 480;
export const HEIGHT = 48;
/** The bytes of a row. */
const ROW = 1 + WIDTH * 3;

type Colour = readonly [number, number, number];
const PAPER: Colour = [255, 255, 255];
const BAND: Colour = [211, 207, 194];
const CURRENT: Colour = [138, 134, 122];
const INK: Colour = [28, 27, 24];

interface Shape {
  colour: Colour;
  /** The pixels that it may cover: no others are painted. */
  left: number;
  right: number;
  top: number;
  foot: number;
  /** How much of a pixel it covers, from 0 to 1. */
  cover: (x: number, y: number) => number;
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** The likelihood ruler as a PNG, since Word shows no SVG without one. */
export function rulerPng({ bands, at, previous, dissents }: Ruler): Buffer {
  const place = (percent: number) => 12 + (percent * (WIDTH - 24)) / 100;
  const shapes: Shape[] = [
    ...bands.map(({ from, to, current }) =>
      box(current ? CURRENT : BAND, place(from), place(to) - 4, 16, 32),
    ),
    ...dissents.map((one) => box(INK, place(one) - 2, place(one) + 2, 4, 44)),
    ...(previous === null ? [] : [dot(INK, place(previous), 10), dot(PAPER, place(previous), 7.5)]),
    dot(INK, place(at), 12),
  ];
  const rows = Buffer.alloc(HEIGHT * ROW, 255);
  for (let y = 0; y < HEIGHT; y++) rows[y * ROW] = 0;
  for (const shape of shapes) paint(rows, shape);
  return png(rows);
}

const box = (colour: Colour, left: number, right: number, top: number, foot: number): Shape => ({
  colour,
  left,
  right,
  top,
  foot,
  cover: (x) => clamp(Math.min(x + 1, right) - Math.max(x, left)),
});

const dot = (colour: Colour, centre: number, radius: number): Shape => ({
  colour,
  left: centre - radius - 1,
  right: centre + radius + 1,
  top: 0,
  foot: HEIGHT,
  cover: (x, y) => clamp(radius + 0.5 - Math.hypot(x + 0.5 - centre, y + 0.5 - HEIGHT / 2)),
});

/** Mixes a shape into the rows, pixel by pixel. Its top and foot are whole numbers. */
function paint(rows: Buffer, { colour, left, right, top, foot, cover }: Shape): void {
  for (let y = top; y < foot; y++)
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(WIDTH, Math.ceil(right)); x++) {
      const share = cover(x, y);
      if (share === 0) continue;
      const at = y * ROW + 1 + x * 3;
      for (const [k, value] of colour.entries())
        rows[at + k] = Math.round(rows[at + k]! + (value - rows[at + k]!) * share);
    }
}

/** Truecolour, 8 bits, one filter byte of 0 before each row. */
function png(rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND")];
  return Buffer.concat([signature, ...parts]);
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
