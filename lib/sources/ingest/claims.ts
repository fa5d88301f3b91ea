import type { Tx } from "@/lib/core/command/command";
import { type Refusal, refuse } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import type { ItemFailure, Prisma } from "@/lib/generated/prisma/client";
import type { StatedFacts } from "./inputs";
import { UNDER_WAY } from "./schema";

/** An item that this process is reading, until another process claims it. */
export interface ItemClaim {
  id: string;
  batchId: string;
  name: string;
  url: string | null;
  uploadId: string | null;
  stated: StatedFacts | null;
  startedAt: Date;
  /** Who ingested it, by id. */
  addedById: string;
}

/** Claims an item to read it. Returns null if it has been read, has failed or is missing. */
export async function claimItem(id: string): Promise<ItemClaim | null> {
  const [claim] = await db.$queryRaw<ItemClaim[]>`
    update "BatchItem" i set state = 'READING', "startedAt" = ${new Date()}
    from "Batch" b
    where i.id = ${id} and i.state::text = any(${[...UNDER_WAY]}) and b.id = i."batchId"
    returning i.id, i."batchId", i.name, i.url, i."uploadId", i.stated, i."startedAt", b."addedById"`;
  return claim ?? null;
}

/**
 * Marks a claimed item as done, with the columns given, and deletes its upload. Refuses if another process
 * has claimed it since, so that the caller's transaction writes nothing.
 */
export async function finishItem(
  tx: Tx,
  claim: ItemClaim,
  data: Prisma.BatchItemUncheckedUpdateManyInput = {},
): Promise<void> {
  const done = { ...data, state: "DONE", failure: null, reason: null, keepsUpload: false } as const;
  if (!(await closeClaim(tx, claim, done)))
    refuse("conflict", "Another process is reading this item.");
}

/** Marks a claimed item as failed, for a refusal. Its upload is kept unless the file can never be read. */
export async function failItem(claim: ItemClaim, refusal: Refusal): Promise<void> {
  const reason = Object.values(refusal.fields ?? {})[0] ?? refusal.message;
  const failure = failureOf(claim, refusal);
  const keepsUpload = failure !== "UNREADABLE";
  await transaction((tx) =>
    closeClaim(tx, claim, { state: "FAILED", failure, reason, keepsUpload }),
  );
}

function failureOf({ url }: ItemClaim, { code, final }: Refusal): ItemFailure {
  if (code === "forbidden") return "NO_ACCESS";
  if (code !== "invalid") return "INTERRUPTED";
  if (url === null) return "UNREADABLE";
  return final ? "BAD_ADDRESS" : "PAGE_FAILED";
}

/** Writes the outcome of a claim; false if another process has claimed the item since. */
async function closeClaim(
  tx: Pick<Tx, "batchItem" | "upload">,
  { id, startedAt }: ItemClaim,
  { keepsUpload, ...data }: Prisma.BatchItemUncheckedUpdateManyInput & { keepsUpload: boolean },
): Promise<boolean> {
  const { count } = await tx.batchItem.updateMany({
    where: { id, startedAt, state: "READING" },
    data: { ...data, finishedAt: new Date() },
  });
  if (count > 0 && !keepsUpload) await tx.upload.deleteMany({ where: { item: { id } } });
  return count > 0;
}
