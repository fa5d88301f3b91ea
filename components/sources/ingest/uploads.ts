"use client";

import { useSyncExternalStore } from "react";
import { giveUp, sendFile } from "./send-file";

/** What this tab is sending for one batch, in bytes. */
export interface Upload {
  sent: number;
  total: number;
}

const AT_ONCE = 2;

// Of the tab and not of a page: whoever looks at an issue meanwhile does not end the upload.
let uploads: Readonly<Record<string, Upload>> = {};
const watchers = new Set<() => void>();

function show(batch: string, upload: Upload | null) {
  const { [batch]: _, ...others } = uploads;
  uploads = upload ? { ...others, [batch]: upload } : others;
  for (const watcher of watchers) watcher();
}

/**
 * Sends files to the batch that awaits them, each by its ordinal; what fails is tried once more. Gives
 * whether all have arrived.
 */
export async function upload(batch: string, files: Map<number, File>): Promise<boolean> {
  const total = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  const sent = new Map<number, number>();
  const waiting = [...files];
  let missing = 0;
  const send = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [ordinal, file] = next;
      const progress = (bytes: number) => {
        sent.set(ordinal, bytes);
        show(batch, { total, sent: [...sent.values()].reduce((sum, each) => sum + each, 0) });
      };
      const attempt = () => sendFile(batch, ordinal, file, progress);
      if (!((await attempt()) || (await attempt()))) missing++;
    }
  };
  show(batch, { sent: 0, total });
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  show(batch, null);
  if (missing > 0) await giveUp(batch);
  return missing === 0;
}

function watch(watcher: () => void) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** What this tab is sending for a batch; null where nothing. */
export const useUpload = (batch: string): Upload | null =>
  useSyncExternalStore(
    watch,
    () => uploads[batch] ?? null,
    () => null,
  );

if (typeof window !== "undefined") {
  // The browser asks whether the page is really to be left.
  window.addEventListener("beforeunload", (event) => {
    if (Object.keys(uploads).length > 0) event.preventDefault();
  });
  window.addEventListener("pagehide", () => {
    for (const batch of Object.keys(uploads)) void giveUp(batch);
  });
}
