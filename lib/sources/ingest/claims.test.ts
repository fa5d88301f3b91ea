import { expect, test } from "vitest";
import type { Refusal, RefusalError } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { claimItem, failItem } from "./claims";
import { openBatch, retryItem } from "./mutations";
import { loadBatch, loadBatches } from "./queries";
import { refuseUnread } from "./refusals";

test("a file that a busy machine didn't read in time can be tried again, and is kept until then", async () => {
  const { admin } = (await openDesk()).people;
  const { id } = await made(openBatch(admin, { files: [{ name: "slow.txt", size: 99 }] }));
  const upload = {
    create: { pieces: { create: { ordinal: 0, bytes: new TextEncoder().encode("Slow") } } },
  };
  const item = await db.batchItem.findFirstOrThrow({ where: { batchId: id } });
  await db.batchItem.update({ where: { id: item.id }, data: { state: "READING", upload } });
  const claim = (await claimItem(item.id))!;
  const unread = { ok: false, reason: "The machine may be busy: try again.", again: true } as const;
  const { refusal } = await Promise.resolve()
    .then(() => refuseUnread("bytes", unread))
    .catch((error: RefusalError) => error);
  await failItem(claim, refusal as Refusal);
  const lines = async () => (await loadBatch(admin, id))!.page.items;
  expect(await lines()).toMatchObject([
    { state: "FAILED", reason: unread.reason, retryable: true },
  ]);
  await made(retryItem(admin, { id: item.id }));
  expect(await lines()).toMatchObject([{ state: "QUEUED" }]);
  expect(await db.upload.count({ where: { item: { id: item.id } } })).toBe(1);
});

test("a batch lists all its failures", async () => {
  const { admin } = (await openDesk()).people;
  const many = Array.from({ length: 12 }, (_, k) => ({ name: `${k}.pdf`, size: 10_000_001 }));
  const batch = await made(openBatch(admin, { files: many }));
  const shown = (await loadBatches(admin)).find((each) => each.id === batch.id);
  expect(shown).toMatchObject({ progress: { refused: 12 } });
  expect(shown!.lines).toHaveLength(12);
});
