import postgres from "postgres";
import { afterAll, expect, test, vi } from "vitest";
import { disconnect } from "@/lib/core/database/db";
import { log } from "@/lib/core/log/log";
import { openDesk } from "@/scripts/test/desk";
import { heardBy, overAfterEach, signedIn } from "@/scripts/test/live";

const over = overAfterEach();
afterAll(disconnect);

test("a stream ends if its reader’s access can’t be checked, so that the page connects again", async () => {
  const desk = await openDesk();
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
