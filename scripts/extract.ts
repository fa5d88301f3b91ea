import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { createInterface } from "node:readline";
import { isArchive } from "../lib/sources/ingest/limits";
import { readArguments } from "./arguments.mjs";
import { Pool } from "./extract/pool";
import { progress, say } from "./progress-bar";
import { resolveTyped, whyUnreadable } from "./typed-paths";

// npm run extract -- FILE...: writes one line of JSON per article, and nothing else, to standard output.

let failed = false;

const complain = (message: string): void => say(`extract: ${message}`, process.stderr);

/** Writes lines. Waits while standard output is full, so that memory doesn't grow. */
async function write(lines: string): Promise<void> {
  if (!process.stdout.write(lines)) await new Promise((go) => process.stdout.once("drain", go));
}

async function runDocument(file: string, pool: Pool): Promise<void> {
  if (isArchive(file))
    throw new Error("Archives aren’t read here. Unpack this one, and name its files.");
  // Only now: a batch of texts in JSON doesn't need it, and it takes half a second to load.
  const { readDocument } = await import("../lib/text/parsers");
  const read = await readDocument(new Uint8Array(readFileSync(pathOf(file))), {
    fileName: basename(file),
  });
  if (!read.ok) throw new Error(read.reason);
  await pool.add({ id: basename(file), document: read.document });
}

async function runJsonl(file: string, pool: Pool, tick: (bytes: number) => void): Promise<void> {
  const lines = createInterface({
    input: createReadStream(pathOf(file), "utf8"),
    crlfDelay: Infinity,
  });
  let number = 0;
  for await (const line of lines) {
    number++;
    tick(Buffer.byteLength(line) + 1);
    if (line.trim() === "") continue;
    const article = parseLine(line);
    if (!article) {
      failed = true;
      complain(
        `${file}:${number}: skipped, as it isn’t a JSON object with "text" (and "id") as strings`,
      );
      continue;
    }
    await pool.add({ id: article.id ?? `${basename(file)}:${number}`, text: article.text });
  }
}

function parseLine(line: string): { id?: string; text: string } | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ""));
    if (typeof value !== "object" || value === null || !("text" in value)) return null;
    const { text } = value;
    if (typeof text !== "string") return null;
    return { text, ...("id" in value && value.id !== null && { id: String(value.id) }) };
  } catch {
    return null;
  }
}

/** The path of a file as it was typed. */
const pathOf = (file: string): string =>
  existsSync(resolveTyped(file)) ? resolveTyped(file) : file;

function sizeOf(file: string): number {
  try {
    return statSync(pathOf(file)).size;
  } catch {
    return 0;
  }
}

async function main(): Promise<number> {
  const { positionals: files } = readArguments("extract");
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  const total = files.reduce((sum, file) => sum + sizeOf(file), 0);
  let done = 0;
  const advance = (bytes: number): void => {
    done += bytes;
    const share = total > 0 ? Math.min(1, done / total) : 1;
    progress(share, `${Math.round(share * 100)}%`);
  };
  const pool = await Pool.start(total, write);
  for (const file of files) {
    const kind = extname(file).toLowerCase();
    try {
      if (kind === ".jsonl") {
        await runJsonl(file, pool, advance);
        continue;
      }
      await runDocument(file, pool);
    } catch (error) {
      failed = true;
      complain(`${file}: ${whyUnreadable(error as Error)}`);
    }
    advance(sizeOf(file));
  }
  await pool.end();
  return failed ? 1 : 0;
}

process.exitCode = await main().catch((error: Error) => {
  complain(error.message);
  return 1;
});
