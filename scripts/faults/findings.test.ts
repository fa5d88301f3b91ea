import { beforeAll, expect, test } from "vitest";
import { writeNote } from "@/lib/analysis/notes/write";
import { sql } from "@/lib/core/database/db";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { openBatch } from "@/lib/sources/ingest/mutations";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { makeFaults } from "./controls";
import { findingsOf } from "./findings";
import { type Ledger, marker } from "./writer";

const ledger: Ledger = { notes: [], articles: [] };

beforeAll(async () => {
  const { people } = await openDesk();
  for (const k of [0, 1]) {
    const body = marker("note", k);
    await made(writeNote(people.analyst, { issue: "taiwan", body }));
    ledger.notes.push(body);
    const mark = marker("article", k);
    const bytes = new TextEncoder().encode(`${mark}\n\nThe ferry left on time, line ${k}.`);
    await made(ingestArticle(people.admin, { bytes }));
    ledger.articles.push(mark);
  }
  await made(openBatch(people.admin, { files: [{ name: "a.txt", size: 1 }] }));
});

test("a desk that stores what it acknowledged has nothing lost, doubled or incomplete", async () => {
  expect(await findingsOf(sql, ledger)).toEqual({ lost: 0, doubled: 0, gaps: 0 });
});

test("every deliberate fault is detected, then rolled back", async () => {
  const admin = new URL(process.env.TEST_ADMIN_URL!);
  admin.pathname = new URL(process.env.DATABASE_URL!).pathname;
  const controls = await makeFaults({ databaseUrl: () => admin.href }, ledger);
  expect(controls.filter(({ fired }) => !fired)).toEqual([]);
  expect(controls).toHaveLength(5);
  expect(await findingsOf(sql, ledger)).toEqual({ lost: 0, doubled: 0, gaps: 0 });
});
