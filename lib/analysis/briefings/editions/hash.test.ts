import { pipeline } from "node:stream/promises";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { canonicalJson } from "@/lib/core/canonical-json";
import { db } from "@/lib/core/database/db";
import { sha256 } from "@/lib/core/sha256";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { acknowledgeEdition, correctEdition, issueEdition } from "./mutations";

// For what withdrawals and renames leave of an edition, see compose.test.ts; for what upgrades leave, see
// scripts/migrate/editions.test.ts.

const RESTORED = `restored_${process.env.VITEST_POOL_ID}`;

/** A connection as the superuser, who restores backups. */
function connect(database: string) {
  const url = new URL(process.env.TEST_ADMIN_URL ?? "");
  url.pathname = `/${database}`;
  return postgres(url.href, { max: 1, onnotice: () => undefined });
}

const [here, template] = ["DATABASE_URL", "TEST_TEMPLATE_URL"].map((name) =>
  new URL(process.env[name] ?? "").pathname.slice(1),
) as [string, string];
const cluster = connect("postgres");

beforeAll(async () => {
  await cluster.unsafe(`drop database if exists ${RESTORED} with (force)`);
  await cluster.unsafe(`create database ${RESTORED} template "${template}"`);
});
afterAll(async () => {
  await cluster.unsafe(`drop database if exists ${RESTORED} with (force)`);
  await cluster.end();
});

interface Kept {
  number: number;
  content: string;
  hash: string;
}

/** Copies every row into an empty migrated database, as pg_dump and pg_restore do with --data-only. */
async function backUpAndRestore(): Promise<void> {
  const [from, to] = [connect(here), connect(RESTORED)];
  try {
    await to`set session_replication_role = replica`;
    const tables = await from<{ name: string }[]>`
      select oid::regclass::text as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '_prisma_migrations'`;
    for (const { name } of tables) {
      const backup = await from.unsafe(`copy ${name} to stdout`).readable();
      await pipeline(backup, await to.unsafe(`copy ${name} from stdin`).writable());
    }
  } finally {
    await Promise.all([from.end(), to.end()]);
  }
}

test("an edition’s hash is the same after a backup and restore, computed again from what was restored", async () => {
  const { people, quotes } = await openDesk();
  const { admin, analyst, manager } = people;
  const [quote] = quotes;
  await made(linkEvidence(admin, { issue: "taiwan", quote: quote!.id, relation: "SUPPORTS" }));
  const judgement = `Talks «may» resume 😀, 美方 and “soon”\u2028 [Q${quote!.number}].`;
  await made(judge(analyst, "taiwan", { judgement, drivers: [quote!.id] }));
  const given = { title: "To keep", handling: "Für 內部", issues: ["taiwan", "climate"] };
  const { number } = await made(issueEdition(manager, given));
  await made(acknowledgeEdition(analyst, { number }));
  await made(correctEdition(manager, { ...given, corrects: number, explanation: "Typed wrong." }));
  await backUpAndRestore();

  const issued = await db.edition.findMany({ orderBy: { number: "asc" } });
  const restored = connect(RESTORED);
  const rows = await restored<Kept[]>`
    select number, content, hash from "Edition" order by number`;
  expect(rows.map(({ hash }) => hash)).toEqual(issued.map(({ hash }) => hash));
  expect(rows).toHaveLength(2);
  for (const { content, hash } of rows) {
    expect(sha256(canonicalJson(JSON.parse(content)))).toBe(hash);
    expect(content).toContain("美方");
  }
  // The restored database enforces the same rules on editions.
  const change = restored`update "Edition" set title = 'Other' where number = ${number}`;
  await expect(change).rejects.toThrow();
  await restored.end();
});
