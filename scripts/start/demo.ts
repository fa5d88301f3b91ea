import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataDirectory } from "../data-directory";
import type { Database } from "../database/open";

/** Who can sign in to the demo, and with what. */
type Demo = { people: { email: string; role: string }[]; password: string };

/** The file with a database's sign-in details for the demo. Each database has its own. */
export function demoFile({ url, embedded }: Database): string {
  const { host, pathname } = new URL(url);
  const hash = createHash("sha256").update(`${host}${pathname}`).digest("hex").slice(0, 8);
  return join(dataDirectory(), embedded ? "demo.json" : `demo-${hash}.json`);
}

/**
 * Adds the demo to the database of DATABASE_URL if it is empty.
 * @returns whether it was empty
 */
export async function seedWhenEmpty(file: string): Promise<boolean> {
  const { isEmpty, seedDemo } = await import("../../prisma/seed/index");
  if (!(await isEmpty())) return false;
  // Saved before the seed runs, so that the password is known even if the seed is interrupted.
  process.env.DEMO_PASSWORD ||= recall(file)?.password ?? randomBytes(12).toString("base64url");
  remember(file, { people: [], password: process.env.DEMO_PASSWORD });
  remember(file, await seedDemo({ withYear: true }));
  return true;
}

/** What was remembered of the demo in this file, if anything. */
export function recall(file: string): Demo | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

function remember(file: string, demo: Demo): void {
  writeFileSync(file, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
}
