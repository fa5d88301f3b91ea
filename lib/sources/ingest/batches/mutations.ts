import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import { sendJobs } from "@/lib/core/jobs/jobs";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { Prisma } from "@/lib/generated/prisma/client";
import { maySubmitSource } from "@/lib/sources/catalogue/policy";
import { BrokenOff, keepUpload } from "@/lib/sources/ingest/uploads";
import { visibleIntakes } from "./policy";
import {
  intakeInput,
  limitOf,
  NOT_UPLOADED,
  openIntakeInput,
  receiveFileInput,
  UNDER_WAY,
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
    const left = { item: null, createdAt: { lt: new Date(Date.now() - LONGEST_UPLOAD) } };
    await tx.upload.deleteMany({ where: left });
    const brought = [
      ...files.map(({ name, size }) => {
        const { most, reason } = limitOf(name);
        return { name, url: null, reason: size > most ? reason : null };
      }),
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
    await sendItems(tx, items);
    await recordEvent(tx, viewer, {}, { verb: "intake.opened", items: items.length });
    return { id, awaited: items.filter((i) => i.state === "AWAITED").map((i) => i.ordinal) };
  },
});

/** Milliseconds in which an upload is kept for its item to name it. */
const LONGEST_UPLOAD = 60 * 60_000;

/** Takes a file that its intake awaits; it is read in the background from now on. */
export const receiveFile = command({
  input: receiveFileInput,
  may: maySubmitSource,
  prepare: async (input, viewer) => {
    const { name } = await awaited(db, viewer, input);
    const { most, reason } = limitOf(name);
    const upload = await keepUpload(input.body, most).catch((error) => {
      if (error instanceof BrokenOff)
        refuseField("body", "It broke off on its way. Send it again.");
      throw error;
    });
    return upload ?? refuseField("body", reason);
  },
  run: async (tx, viewer, input, uploadId) => {
    const { id, ordinal } = await awaited(tx, viewer, input);
    const { count } = await tx.intakeItem.updateMany({
      where: { id, ...NOT_HERE },
      data: { state: "WAITING", uploadId, reason: null },
    });
    if (count === 0) refuse("not-found", "This file was sent already.");
    await sendItems(tx, [{ id, ordinal, state: "WAITING" }]);
    return {};
  },
});

/** The item of one's own open intake whose file is not here yet. */
async function awaited(
  { intakeItem }: Pick<Tx, "intakeItem">,
  viewer: Viewer,
  { intake, ordinal }: { intake: string; ordinal: number },
) {
  const open = { id: intake, addedById: viewer.id, dismissedAt: null };
  const item = await intakeItem.findFirst({
    where: { ordinal, intake: open, ...NOT_HERE },
    select: { id: true, name: true, ordinal: true },
  });
  return item ?? refuse("not-found", "No such file is awaited here.");
}

/** A file that was announced and is not here, also where it was given up meanwhile. */
const NOT_HERE = {
  ...{ url: null, uploadId: null, archiveId: null },
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
      OR: [{ url: { not: null } }, { uploadId: { not: null } }],
    };
    const item = await tx.intakeItem.findFirst({ where, select: { name: true, ordinal: true } });
    if (!item) return refuse("not-found", "This cannot be read again. Bring it in anew.");
    const data = { state: "WAITING", reason: null, startedAt: null, finishedAt: null } as const;
    const { count } = await tx.intakeItem.updateMany({ where, data });
    if (count > 0) await sendItems(tx, [{ id, ordinal: item.ordinal, state: "WAITING" }]);
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
      where: { id, ...visibleIntakes(viewer), items: { none: { state: { in: [...UNDER_WAY] } } } },
      data: { dismissedAt: new Date() },
    });
    if (count === 0)
      refuse("not-found", "There is no such intake to put away, or it is still being read.");
    await tx.upload.deleteMany({ where: { item: { intakeId: id } } });
    await recordEvent(tx, viewer, {}, { verb: "intake.dismissed" });
    return {};
  },
});

export type Placed = { id: string; ordinal: number; state: string };

/**
 * Has items read that wait for it: the first of every intake before the second of any, so that nobody
 * waits behind another's batch.
 */
export const sendItems = (tx: Tx, items: Placed[]): Promise<void> =>
  sendJobs(
    tx,
    "intake",
    items
      .filter(({ state }) => state === "WAITING")
      .map(({ id, ordinal }) => ({ id, priority: -ordinal })),
  );
