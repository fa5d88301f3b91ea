import type { Tx } from "@/lib/core/command/command";
import { type Refusal, refuse } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import type { Prisma } from "@/lib/generated/prisma/client";
import { UNDER_WAY } from "./schema";

/** An item that this process is reading, until another process claims it. */
export type Claim = NonNullable<Awaited<ReturnType<typeof claimItem>>>;

/** Claims an item to read it. Returns null if it has been read, has failed or is missing. */
export async function claimItem(id: string) {
  const startedAt = new Date();
  const { count } = await db.batchItem.updateMany({
    where: { id, state: { in: [...UNDER_WAY] } },
    data: { state: "READING", startedAt },
  });
  if (count === 0) return null;
  const item = await db.batchItem.findUniqueOrThrow({
    where: { id },
    include: { batch: { select: { addedById: true } } },
  });
  return { ...item, startedAt };
}

/**
 * Marks a claimed item as done, with the columns given, and deletes its upload. Refuses if another process
 * has claimed it since, so that the caller's transaction writes nothing.
 */
export async function finishItem(
  tx: Tx,
  claim: Claim,
  data: Prisma.BatchItemUncheckedUpdateManyInput = {},
): Promise<void> {
  const done = { ...data, state: "DONE", reason: null, keepsUpload: false } as const;
  if (!(await closeClaim(tx, claim, done)))
    refuse("conflict", "Another process is reading this item.");
}

/**
 * Marks a claimed item as failed. What cannot be read now will not be readable later, so its upload is
 * deleted; after any other refusal the upload is kept for another try.
 */
export async function failItem(claim: Claim, { code, message, fields }: Refusal): Promise<void> {
  const reason = Object.values(fields ?? {})[0] ?? message;
  await transaction((tx) =>
    closeClaim(tx, claim, { state: "FAILED", reason, keepsUpload: code !== "invalid" }),
  );
}

/** Writes the outcome of a claim; false if another process has claimed the item since. */
async function closeClaim(
  tx: Pick<Tx, "batchItem" | "upload">,
  { id, startedAt }: Claim,
  { keepsUpload, ...data }: Prisma.BatchItemUncheckedUpdateManyInput & { keepsUpload: boolean },
): Promise<boolean> {
  const { count } = await tx.batchItem.updateMany({
    where: { id, startedAt, state: "READING" },
    data: { ...data, finishedAt: new Date() },
  });
  if (count > 0 && !keepsUpload) await tx.upload.deleteMany({ where: { item: { id } } });
  return count > 0;
}
