// The child process that reads a file: `node main.mjs JOB`, with the file on standard input. Writes its
// answer to descriptor 3: one line of JSON, then, for an archive, the bytes of its files. Libraries may print
// what they like to the other two.
import { createWriteStream } from "node:fs";
import { buffer } from "node:stream/consumers";
import { readOrUnpack } from "./read-or-unpack.mjs";

const { answer, bytes = [] } = await readOrUnpack(
  JSON.parse(process.argv[2] ?? ""),
  await buffer(process.stdin),
);
const out = createWriteStream("", { fd: 3 });
out.write(`${JSON.stringify(answer)}\n`);
for (const part of bytes) out.write(part);
// Don't wait for anything that a parser left running.
out.end(() => process.exit(0));
