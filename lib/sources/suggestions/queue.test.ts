import { beforeAll, expect, test } from "vitest";
import { sql } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import { sendJobs } from "@/lib/core/jobs/send";
import { queueSuggestions } from "@/lib/sources/suggestion-queue";
import { openDesk } from "@/scripts/test/desk";
import { ingestText } from "@/scripts/test/ferries";
import { openWith, pilotsArticle, suggestNow, waitingJobs } from "@/scripts/test/suggestions";
import { afterUploads, queueDrafts } from "./queue";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
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
  await queueDrafts();
  await queueDrafts();
  expect(await waitingJobs("draft")).toEqual(drafts);
  expect(await suggestNow()).toEqual(drafts);
});

test("an issue that is opened while the drafts are being looked for isn't forgotten", async () => {
  await transaction((tx) => queueSuggestions(tx, "one"));
  expect(await waitingJobs("changed-terms")).toEqual(["one"]);
  // A worker has taken the job: it may not see what is written from here on.
  await sql.begin(async (worker) => {
    await worker`select from pgboss.job where name = 'changed-terms' for update`;
    await transaction((tx) => queueSuggestions(tx, "two"));
  });
  expect((await waitingJobs("changed-terms")).toSorted()).toEqual(["one", "two"]);
  // Nor does a worker take a job that a command counts on and that isn't committed yet.
  await sql`delete from pgboss.job where data ->> 'id' = 'two'`;
  const counts = gate();
  const commit = gate();
  const command = transaction(async (tx) => {
    await queueSuggestions(tx, "three");
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
