import postgres from "postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeNote } from "@/lib/analysis/notes/write";
import { disconnect, sql } from "@/lib/core/database/db";
import { log } from "@/lib/core/log/log";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { heardBy, overAfterEach, signedIn } from "@/scripts/test/servers/live";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});
const over = overAfterEach();
afterAll(disconnect);

test("a stream ends if its reader’s access can’t be checked, so that the page connects again", async () => {
  const owner = postgres(process.env.TEST_OWNER_URL!, { max: 1 });
  const app = owner(new URL(process.env.DATABASE_URL!).username);
  const viewer = await signedIn(desk.people.analyst);
  const { ended } = (await heardBy(viewer, { source: desk.source }, over.signal))!;
  const failed = vi.spyOn(log, "warn");
  await owner`revoke select on "Source" from ${app}`;
  await owner`update "User" set role = 'MANAGER' where id = ${viewer.id}`;
  await ended;
  await owner`grant select on "Source" to ${app}`;
  await owner`update "User" set role = 'ANALYST' where id = ${viewer.id}`;
  await owner.end();
  expect(failed).toHaveBeenCalledWith(expect.anything(), "cannot check who may see a live page");
});

test("notifications are counted one count at a time, so that no older number comes last", async () => {
  const owner = postgres(process.env.TEST_OWNER_URL!, { max: 1 });
  const viewer = await signedIn(desk.people.manager);
  const heard = async (name: string) =>
    (await heardBy(viewer, { list: "inbox" }, over.signal, { name }))!.heard;
  const [counts, changes] = [await heard("unread"), await heard("change")];
  counts.length = 0;
  await owner.begin(async (tx) => {
    await tx`lock table "Notification" in access exclusive mode`;
    for (let n = 0; n < 3; n++)
      await sql.notify("desk", JSON.stringify({ tx: "1", inbox: viewer.id }));
    await vi.waitFor(() => expect(changes).toHaveLength(3));
  });
  await owner.end();
  await made(writeNote(desk.people.analyst, { issue: "taiwan", body: "So, @manager?" }));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
  // The one that waited, and one for the two changes in the meantime.
  expect(counts.filter((count) => count === 0)).toHaveLength(2);
});
