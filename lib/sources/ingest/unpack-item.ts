import { z } from "zod";
import { command } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { unpackArchive } from "@/lib/text/parsers";
import { type Claim, finishItem } from "./claims";
import { type PlacedItem, queueItems } from "./queue";
import { refuseUnread } from "./refusals";
import { bytesOf } from "./uploads";

/** Adds the files of an archive to its batch, each as an item of its own. */
export const unpackItem = (viewer: Viewer, claim: Claim) => unpacking(viewer, claim);

const unpacking = command({
  input: z.custom<Claim>(),
  verb: "ingestArticle",
  prepare: async (claim) => {
    const archive = await unpackArchive(await bytesOf(claim));
    return archive.ok ? archive.entries : refuseUnread("bytes", archive);
  },
  run: async (tx, _viewer, claim, entries) => {
    await finishItem(tx, claim);
    const { id, batchId } = claim;
    // Locked, so that two archives of one batch cannot give their files the same ordinals.
    await tx.$queryRaw`select 1 from "Batch" where id = ${batchId} for update`;
    const last = await tx.batchItem.aggregate({ where: { batchId }, _max: { ordinal: true } });
    let ordinal = last._max.ordinal ?? 0;
    const items: PlacedItem[] = [];
    for (const entry of entries) {
      const outcome =
        "bytes" in entry
          ? {
              state: "QUEUED" as const,
              upload: { create: { pieces: { create: { ordinal: 0, bytes: entry.bytes } } } },
            }
          : {
              ...({ state: "FAILED", failure: "UNREADABLE" } as const),
              reason: entry.reason,
              finishedAt: new Date(),
            };
      items.push(
        await tx.batchItem.create({
          data: {
            name: entry.name,
            ordinal: ++ordinal,
            ...outcome,
            batch: { connect: { id: batchId } },
            archive: { connect: { id } },
          },
          select: { id: true, ordinal: true, state: true },
        }),
      );
    }
    await queueItems(tx, items);
    return {};
  },
});
