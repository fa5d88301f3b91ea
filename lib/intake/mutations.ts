import { basename } from "node:path/posix";
import { z } from "zod";
import { type Viewer, viewerFor } from "@/lib/auth";
import { command, type Tx } from "@/lib/command";
import { db } from "@/lib/db";
import { type Refusal, refuse, refuseField } from "@/lib/errors";
import { recordEvent } from "@/lib/events/mutations";
import type { Prisma } from "@/lib/generated/prisma/client";
import { sendJobs } from "@/lib/jobs";
import { unpackArchive } from "@/lib/readers";
import { ingestArticle } from "@/lib/sources/mutations";
import { maySubmitSource } from "@/lib/sources/policy";
import { visibleIntakes } from "./policy";
import {
  intakeInput,
  isArchive,
  NOT_UPLOADED,
  openIntakeInput,
  receiveFileInput,
  tooLarge,
} from "./schema";

/**
 * Opens an intake of files that are about to be sent, by `receiveFile`, and of addresses, which are
 * read in the background from now on. What is too large need not be sent.
 */
export const openIntake = command({
  input: openIntakeInput,
  may: maySubmitSource,
  run: async (tx, viewer, { files, urls }) => {
    const { id } = await tx.intake.create({ data: { addedById: viewer.id } });
    const brought = [
      ...files.map((file) => ({ name: file.name, url: null, reason: tooLarge(file) })),
      ...urls.map((url) => ({ name: url, url, reason: null })),
    ];
    const items = await tx.intakeItem.createManyAndReturn({
      data: brought.map((item, k) => ({
        ...item,
        intakeId: id,
        ordinal: k + 1,
        state: item.reason ? "FAILED" : item.url ? "WAITING" : "AWAITED",
      })),
      select: { id: true, ordinal: true, state: true },
    });
    await send(tx, items);
    await recordEvent(tx, viewer, {}, { verb: "intake.opened", items: items.length });
    return { id, awaited: items.filter((i) => i.state === "AWAITED").map((i) => i.ordinal) };
  },
});

/** Takes a file that its intake awaits; it is read in the background from now on. */
export const receiveFile = command({
  input: receiveFileInput,
  may: maySubmitSource,
  run: async (tx, viewer, { intake, ordinal, bytes }) => {
    const open = { id: intake, addedById: viewer.id, dismissedAt: null };
    const where = { ordinal, intake: open, ...NOT_HERE };
    const item = await tx.intakeItem.findFirst({ where, select: { id: true, name: true } });
    if (!item) return refuse("not-found", "No such file is awaited here.");
    const reason = tooLarge({ name: item.name, size: bytes.length });
    if (reason) refuseField("bytes", reason);
    const { count } = await tx.intakeItem.updateMany({
      where: { id: item.id, ...NOT_HERE },
      data: { state: "WAITING", bytes: new Uint8Array(bytes), reason: null },
    });
    if (count === 0) refuse("not-found", "This file was sent already.");
    await send(tx, [{ id: item.id, ordinal, state: "WAITING" }]);
    return {};
  },
});

/** A file that was announced and is not here, also where it was given up meanwhile. */
const NOT_HERE = {
  ...{ url: null, bytes: null, archiveId: null },
  state: { in: ["AWAITED", "FAILED"] },
} satisfies Prisma.IntakeItemWhereInput;

/** Says of the files of one's intake that did not come that they will not: their page was left. */
export const giveUpUpload = command({
  input: intakeInput,
  may: maySubmitSource,
  run: async (tx, viewer, { id }) => {
    await tx.intakeItem.updateMany({
      where: { state: "AWAITED", intake: { id, addedById: viewer.id } },
      data: { state: "FAILED", reason: NOT_UPLOADED },
    });
    return {};
  },
});

/** Has an item that failed read again, where the desk still has its bytes or its address. */
export const retryItem = command({
  input: intakeInput,
  may: maySubmitSource,
  run: async (tx, viewer, { id }) => {
    const where: Prisma.IntakeItemWhereInput = {
      ...{ id, state: "FAILED", intake: visibleIntakes(viewer) },
      OR: [{ url: { not: null } }, { bytes: { not: null } }],
    };
    const item = await tx.intakeItem.findFirst({ where, select: { name: true, ordinal: true } });
    if (!item) return refuse("not-found", "This cannot be read again. Bring it in anew.");
    const data = { state: "WAITING", reason: null, startedAt: null, finishedAt: null } as const;
    const { count } = await tx.intakeItem.updateMany({ where, data });
    if (count > 0) await send(tx, [{ id, ordinal: item.ordinal, state: "WAITING" }]);
    await recordEvent(tx, viewer, {}, { verb: "intake.retried", name: item.name });
    return {};
  },
});

/** Puts an intake away. Its sources stay; what failed is forgotten. */
export const dismissIntake = command({
  input: intakeInput,
  may: maySubmitSource,
  run: async (tx, viewer, { id }) => {
    const { count } = await tx.intake.updateMany({
      where: { id, ...visibleIntakes(viewer), items: { none: { state: { in: UNDER_WAY } } } },
      data: { dismissedAt: new Date() },
    });
    if (count === 0)
      refuse("not-found", "There is no such intake to put away, or it is still being read.");
    await tx.intakeItem.updateMany({ where: { intakeId: id }, data: { bytes: null } });
    await recordEvent(tx, viewer, {}, { verb: "intake.dismissed" });
    return {};
  },
});

const UNDER_WAY: ("WAITING" | "READING")[] = ["WAITING", "READING"];

/**
 * Reads an item in the name of who brought it: a job of the queue `intake`, which may run again after
 * its process died, and even beside one that was taken for lost. What becomes of the item is written
 * with its source in one transaction, and only by who has taken it up last.
 */
export async function readItem(id: string): Promise<void> {
  const claim = await claimItem(id);
  if (!claim) return;
  const viewer = await viewerFor(claim.intake.addedById);
  if (!viewer) return fail(claim, { code: "forbidden", message: WHO_LEFT });
  const read = claim.url === null && isArchive(claim.name) ? unpackItem : takeItem;
  const result = await read(viewer, claim);
  if (!result.ok) await fail(claim, result.refusal);
}

const WHO_LEFT =
  "Who brought this can no longer sign in, so it was not read. Bring it in yourself.";

/** Ends an item whose reading failed, or took its process down, each time it was tried. */
export async function giveUpItem(id: string): Promise<void> {
  const message =
    "The desk failed at this each time it tried. Try again later, or paste the text of the article.";
  const claim = await claimItem(id);
  if (claim) await fail(claim, { code: "conflict", message });
}

/** An item that this process has taken up, until another does. */
async function claimItem(id: string) {
  const startedAt = new Date();
  const { count } = await db.intakeItem.updateMany({
    where: { id, state: { in: UNDER_WAY } },
    data: { state: "READING", startedAt },
  });
  if (count === 0) return null;
  const item = await db.intakeItem.findUniqueOrThrow({
    where: { id },
    include: { intake: { select: { addedById: true } } },
  });
  return { ...item, startedAt };
}

type Claim = NonNullable<Awaited<ReturnType<typeof claimItem>>>;

/** Writes what became of an item; false where another has taken it up since. */
async function settle(
  tx: Pick<Tx, "intakeItem">,
  { id, startedAt }: Claim,
  data: Prisma.IntakeItemUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.intakeItem.updateMany({
    where: { id, startedAt, state: "READING" },
    data: { ...data, finishedAt: new Date() },
  });
  return count > 0;
}

const taken = async (tx: Tx, claim: Claim, more: Prisma.IntakeItemUncheckedUpdateManyInput) =>
  (await settle(tx, claim, { ...more, state: "TAKEN", reason: null, bytes: null })) ||
  refuse("conflict", "Another has taken this up.");

/** What cannot be read will not be readable later, and its bytes go; after any other refusal they stay. */
async function fail(claim: Claim, { code, message, fields }: Refusal): Promise<void> {
  const reason = Object.values(fields ?? {})[0] ?? message;
  await settle(db, claim, {
    ...{ state: "FAILED", reason },
    ...(code === "invalid" && { bytes: null }),
  });
}

const takeItem = (viewer: Viewer, claim: Claim) =>
  ingestArticle(
    viewer,
    claim.url
      ? { url: claim.url }
      : { bytes: claim.bytes ?? new Uint8Array(), fileName: basename(claim.name).slice(-255) },
    (tx, { id, known }) => taken(tx, claim, { sourceId: id, known }),
  );

/** Makes items of the files of an archive, beside it. */
const unpackItem = command({
  input: z.custom<Claim>(),
  may: maySubmitSource,
  prepare: async ({ bytes }) => {
    const archive = await unpackArchive(bytes ?? new Uint8Array());
    return archive.ok ? archive.entries : refuseField("bytes", archive.reason);
  },
  run: async (tx, _viewer, claim, entries) => {
    await taken(tx, claim, {});
    const { id, intakeId } = claim;
    // Two archives of one intake must not number their files alike.
    await tx.$queryRaw`select 1 from "Intake" where id = ${intakeId} for update`;
    const last = await tx.intakeItem.aggregate({ where: { intakeId }, _max: { ordinal: true } });
    const items = await tx.intakeItem.createManyAndReturn({
      data: entries.map((entry, k) => ({
        ...{ intakeId, archiveId: id, name: entry.name },
        ordinal: (last._max.ordinal ?? 0) + k + 1,
        ...("bytes" in entry
          ? { state: "WAITING", bytes: entry.bytes }
          : { state: "FAILED", reason: entry.reason, finishedAt: new Date() }),
      })),
      select: { id: true, ordinal: true, state: true },
    });
    await send(tx, items);
    return {};
  },
});

type Placed = { id: string; ordinal: number; state: string };

/**
 * Has items read that wait for it: the first of every intake before the second of any, so that nobody
 * waits behind another's batch.
 */
const send = (tx: Tx, items: Placed[]) =>
  sendJobs(
    tx,
    "intake",
    items
      .filter(({ state }) => state === "WAITING")
      .map(({ id, ordinal }) => ({ id, priority: -ordinal })),
  );
