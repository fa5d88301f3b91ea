import { beforeAll, expect, test, vi } from "vitest";
import { sql } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import { sendJobs } from "@/lib/core/jobs/send";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { queueSuggestions } from "@/lib/sources/suggestion-queue";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { ingestText } from "@/scripts/test/desk/ferries";
import {
  openWith,
  pilotsArticle,
  suggestNow,
  waitingFor,
  waitingJobs,
} from "@/scripts/test/desk/suggestions";
import { afterUploads, queueDrafts } from "./queue";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
  // The desk's own issues were opened long ago.
  await sql`delete from pgboss.job where name = 'changed-terms'`;
});

/** Something to wait for. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test("ten issues that are opened one after the other are suggested in one reading of each draft", async () => {
  const { admin } = desk.people;
  const drafts: string[] = [];
  for (const name of ["Quay", "Pier", "Mole"])
    drafts.push((await ingestText(admin, pilotsArticle(name))).id);
  for (const letter of "abcdefghij") await openWith(admin, `pilots-${letter}`, ["harbour pilots"]);
  expect(await waitingJobs("changed-terms")).toHaveLength(1);
  await queueDrafts(admin.id);
  await queueDrafts(admin.id);
  expect(await waitingJobs("draft")).toEqual(drafts);
  expect(await suggestNow()).toEqual(drafts);
});

test("issues that are opened together are suggested in the name of whoever opened the last", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  await ingestText(admin, pilotsArticle("Lock"));
  await transaction((tx) => queueSuggestions(tx, admin, "first"));
  await transaction((tx) => queueSuggestions(tx, analyst, "second"));
  expect(await waitingFor("changed-terms")).toEqual([analyst.id]);
  await queueDrafts(analyst.id);
  await queueDrafts(analyst2.id);
  expect(new Set(await waitingFor("draft"))).toEqual(new Set([analyst2.id]));
  // What is about to begin is left to begin.
  await sql`update pgboss.job set start_after = now() where name = 'changed-terms'`;
  await transaction((tx) => queueSuggestions(tx, admin, "third"));
  expect((await waitingJobs("changed-terms")).toSorted()).toEqual(["first", "third"]);
  await sql`delete from pgboss.job where name in ('changed-terms', 'draft')`;
});

test("drafts are looked for once an article that was read with earlier issues is one of them", async () => {
  const { admin } = desk.people;
  const [stored, commit] = [gate(), gate()];
  const bytes = new TextEncoder().encode(pilotsArticle("Weir"));
  const ingested = ingestArticle(admin, { bytes }, async () => {
    stored.open();
    await commit.opened;
  });
  await stored.opened;
  await openWith(admin, "weirs", ["harbour pilots"]);
  let isOver = false;
  const looked = queueDrafts(admin.id).then(() => {
    isOver = true;
  });
  await vi.waitFor(async () => {
    const held = await sql`select from pg_locks where not granted and locktype = 'advisory'`;
    expect(isOver || held.length > 0).toBe(true);
  });
  commit.open();
  const { id } = await made(ingested);
  await looked;
  expect(await waitingJobs("draft")).toContain(id);
  await sql`delete from pgboss.job where name in ('changed-terms', 'draft')`;
});

test("an issue that is opened while the drafts are being looked for isn't forgotten", async () => {
  const { admin } = desk.people;
  await transaction((tx) => queueSuggestions(tx, admin, "one"));
  expect(await waitingJobs("changed-terms")).toEqual(["one"]);
  // A worker has taken the job: it may not see what is written from here on.
  await sql.begin(async (worker) => {
    await worker`select from pgboss.job where name = 'changed-terms' for update`;
    await transaction((tx) => queueSuggestions(tx, admin, "two"));
  });
  expect((await waitingJobs("changed-terms")).toSorted()).toEqual(["one", "two"]);
  // Nor does a worker take a job that a command counts on and that isn't committed yet.
  await sql`delete from pgboss.job where data ->> 'id' = 'two'`;
  const counts = gate();
  const commit = gate();
  const command = transaction(async (tx) => {
    await queueSuggestions(tx, admin, "three");
    counts.open();
    await commit.opened;
  });
  await counts.opened;
  const free = await sql`
    select from pgboss.job where name = 'changed-terms' for update skip locked`;
  commit.open();
  await command;
  expect(free).toHaveLength(0);
  expect(await waitingJobs("changed-terms")).toEqual(["one"]);
});

test("drafts wait while uploads do", async () => {
  await transaction((tx) => sendJobs(tx, "item", [{ id: "upload", priority: 0 }]));
  let isOver = false;
  const over = afterUploads().then(() => {
    isOver = true;
  });
  expect(await waitingJobs("changed-terms")).toEqual(["one"]);
  expect(isOver).toBe(false);
  await sql`delete from pgboss.job where name = 'item'`;
  await over;
});
