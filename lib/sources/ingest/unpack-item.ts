import { z } from "zod";
import { command } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { unpackArchive } from "@/lib/text/parsers";
import { finishItem, type ItemClaim } from "./claims";
import { queueItems } from "./queue";
import { refuseUnread } from "./refusals";
import { bytesOfItem } from "./uploads";

/** Adds the files of an archive to its batch, each as an item of its own. */
export const unpackItem = (viewer: Viewer, claim: ItemClaim) => unpacking(viewer, claim);

const unpacking = command({
  input: z.custom<ItemClaim>(),
  verb: "ingestArticle",
  prepare: async (claim) => {
    const archive = await unpackArchive(await bytesOfItem(claim));
    return archive.ok ? archive.entries : refuseUnread("bytes", archive);
  },
  run: async (tx, _viewer, claim, entries) => {
    await finishItem(tx, claim);
    const { id, batchId } = claim;
    // Locked, so that two archives of one batch cannot give their files the same ordinals.
    await tx.$queryRaw`select 1 from "Batch" where id = ${batchId} for update`;
    const last = await tx.batchItem.aggregate({ where: { batchId }, _max: { ordinal: true } });
    const first = (last._max.ordinal ?? 0) + 1;
    const files = entries.filter((entry) => "bytes" in entry);
    const uploads = await tx.upload.createManyAndReturn({ data: files.map(() => ({})) });
    // One by one, since a statement with all the bytes would hold them several times over.
    for (const [k, { bytes }] of files.entries())
      await tx.uploadPiece.create({ data: { uploadId: uploads[k]!.id, ordinal: 0, bytes } });
    const items = await tx.batchItem.createManyAndReturn({
      data: entries.map((entry, k) => ({
        batchId,
        archiveId: id,
        name: entry.name,
        ordinal: first + k,
        ...("bytes" in entry
          ? { state: "QUEUED", uploadId: uploads[files.indexOf(entry)]!.id }
          : {
              state: "FAILED",
              failure: "UNREADABLE",
              reason: entry.reason,
              finishedAt: new Date(),
            }),
      })),
      select: { id: true, ordinal: true, state: true },
    });
    await queueItems(tx, items);
    return {};
  },
});
