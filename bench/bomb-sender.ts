import { setTimeout as wait } from "node:timers/promises";
import type { Viewer } from "../lib/core/session/viewer";
import { made } from "../prisma/seed/made";
import { makeBombs, makeSlow } from "./bombs";

const COPIES = 2;
/** Uploads at the same time, as on the page at /ingest. */
const CONCURRENT_UPLOADS = 2;
const UNFINISHED = ["UPLOADING", "QUEUED", "READING"];

/**
 * Makes decompression bombs and returns a function that ingests them as one batch, as the page at /ingest
 * does. It resolves when the desk has finished with all of them, and throws if any was accepted.
 */
export async function bombSender(viewer: Viewer, address: string, cookie: string) {
  const { openBatch } = await import("../lib/sources/ingest/mutations");
  const { loadBatch } = await import("../lib/sources/ingest/queries");
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
    await Promise.all(Array.from({ length: CONCURRENT_UPLOADS }, send));
    for (;;) {
      const lines = (await loadBatch(viewer, id))?.page.items ?? [];
      if (!lines.some(({ state }) => UNFINISHED.includes(state))) {
        const accepted = lines.find(({ state, reason }) => state !== "FAILED" || !reason);
        if (accepted ?? lines.length < files.length) throw new Error("A bomb wasn’t refused.");
        return;
      }
      await wait(200);
    }
  };
}
