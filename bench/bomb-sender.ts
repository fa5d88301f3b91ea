import { setTimeout as wait } from "node:timers/promises";
import type { Viewer } from "../lib/core/session/viewer";
import { made } from "../prisma/seed/made";
import { makeBombs, makeSlow } from "./bombs";

const COPIES = 2;
/** So many files the page sends at once (components/batch/uploads.ts). */
const SENT_AT_ONCE = 2;
const UNDER_WAY = ["UPLOADING", "WAITING", "READING"];

/**
 * Makes the bombs, and gives a function that brings them in as one batch, as the page at /ingest does,
 * and ends when the desk has done with the last of them. Throws where it takes one for an article.
 */
export async function bombSender(viewer: Viewer, address: string, cookie: string) {
  const { openBatch } = await import("../lib/sources/ingest/mutations");
  const { loadBatches } = await import("../lib/sources/ingest/queries");
  const files = Array.from({ length: COPIES }, () => [...makeBombs(), makeSlow()]).flat();
  const announced = files.map(({ name, bytes }) => ({ name, size: bytes.length }));

  return async (): Promise<void> => {
    const { id } = await made(openBatch(viewer, { files: announced }));
    const items = `${address}/api/v1/batches/${id}/items`;
    const headers = { cookie, "content-type": "application/octet-stream" };
    const waiting = [...files.entries()];
    const send = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [k, { bytes }] = next;
        const sent = { method: "PUT", headers, body: new Uint8Array(bytes) };
        await fetch(`${items}/${k + 1}`, sent);
      }
    };
    await Promise.all(Array.from({ length: SENT_AT_ONCE }, send));
    for (;;) {
      const lines = (await loadBatches(viewer)).find((batch) => batch.id === id)?.lines ?? [];
      if (!lines.some(({ state }) => UNDER_WAY.includes(state))) {
        const taken = lines.find(({ state, reason }) => state !== "FAILED" || !reason);
        if (taken ?? lines.length < files.length) throw new Error("A bomb was not refused.");
        return;
      }
      await wait(200);
    }
  };
}
