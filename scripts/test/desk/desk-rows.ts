// The rows of a desk as the commands made them, kept by the first test file of a run for all others.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { replaceRows, rowsIn } from "../run/rows";

const file = join(process.env.TEST_DIRECTORY ?? "", "desk.json");

/** Fills this file's empty database with a desk that `make` made, here or in an earlier file. */
export async function deskRows(make: () => Promise<unknown>): Promise<void> {
  const url = new URL(process.env.TEST_ADMIN_URL ?? "");
  url.pathname = new URL(process.env.DATABASE_URL ?? "").pathname;
  const sql = postgres(url.href, { max: 1, onnotice: () => undefined });
  try {
    if (existsSync(file)) return await replaceRows(sql, JSON.parse(readFileSync(file, "utf8")));
    await make();
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(await rowsIn(sql)));
    renameSync(unfinished, file);
  } finally {
    await sql.end();
  }
}
