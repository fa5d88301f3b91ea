import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { createInterface } from "node:readline";
import { readArguments, resolveTyped } from "./arguments";
import { Pool } from "./extract/pool";
import { progress, say } from "./progress-bar";

// npm run extract -- FILE...: writes one line of JSON per article, and nothing else, to standard output.

const USAGE = "npm run extract -- FILE... (.txt, .html, .pdf, .docx, or .jsonl of {id, text})";
let failed = false;

const complain = (message: string): void => say(`extract: ${message}`, process.stderr);

/** Writes lines. Waits while standard output is full, so that memory doesn't grow. */
async function write(lines: string): Promise<void> {
  if (!process.stdout.write(lines)) await new Promise((go) => process.stdout.once("drain", go));
}

async function runDocument(file: string, pool: Pool): Promise<void> {
  // Only now: a batch of texts in JSON needs neither, and they take half a second to load.
  const [{ readDocument }, { statedFacts, withHeadline }] = await Promise.all([
    import("../lib/text/parsers"),
    import("../lib/text/parsers/article"),
  ]);
  const read = await readDocument(new Uint8Array(readFileSync(file)), { fileName: file });
  if (!read.ok) throw new Error(read.reason);
  const { document } = read;
  const text = withHeadline(document);
  await pool.add({ id: basename(file), text, isRaw: true, known: statedFacts(document) });
}

async function runJsonl(file: string, pool: Pool, tick: (bytes: number) => void): Promise<void> {
  const lines = createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity });
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

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

async function main(): Promise<number> {
  const { positionals } = readArguments(USAGE, { allowPositionals: true });
  if (positionals.length === 0) throw new Error(`Usage: ${USAGE}`);
  const files = positionals.map((file) =>
    existsSync(resolveTyped(file)) ? resolveTyped(file) : file,
  );
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
      complain(`${file}: ${error instanceof Error ? error.message : String(error)}`);
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
