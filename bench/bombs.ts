import { randomBytes } from "node:crypto";
import { zipOf } from "../scripts/test/read/zip";

const zeros = (bytes: number) => Buffer.alloc(bytes);
const XML = "word/document.xml";

interface Bomb {
  name: string;
  bytes: Buffer;
}

/** Files that decompress to 400 MB. */
export const makeBombs = (): Bomb[] => [
  { name: "archive.zip", bytes: zipOf([["article.txt", zeros(400e6)]]) },
  { name: "word.docx", bytes: zipOf([[XML, zeros(400e6)]]) },
  // As large as an upload may be.
  {
    name: "large.docx",
    bytes: zipOf([
      ["a.png", randomBytes(9e6)],
      [XML, zeros(390e6)],
    ]),
  },
  // Its directory claims a thousand bytes.
  {
    name: "lying.docx",
    bytes: zipOf([
      ["a.xml", zeros(400e6), 1000],
      [XML, Buffer.from("<a/>")],
    ]),
  },
];

/** A small file within all limits that takes until the time limit to read. */
export const makeSlow = (): Bomb => ({
  name: "deep.docx",
  bytes: zipOf([[XML, Buffer.from("<a>".repeat(1_900_000))]]),
});
