"use client";

import { useSyncExternalStore } from "react";
import { pageViewer } from "@/components/desk/shell/page-viewer";
import { SHOWN_TO } from "@/lib/core/session/shown-to";

/** The progress of what this tab uploads for one batch, in bytes. */
interface Upload {
  sent: number;
  total: number;
}

const AT_ONCE = 2;

// Kept for the tab, not for a page, so that an upload continues while other pages are open.
let uploads: Readonly<Record<string, Upload>> = {};
const watchers = new Set<() => void>();

function show(batch: string, upload: Upload | null) {
  const { [batch]: _, ...others } = uploads;
  uploads = upload ? { ...others, [batch]: upload } : others;
  for (const watcher of watchers) watcher();
}

/**
 * Uploads files, each by its ordinal, to the batch that awaits them. Retries each once. Returns whether all
 * have arrived.
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

/** What this tab is uploading for a batch; null if nothing. */
export const useUpload = (batch: string): Upload | null =>
  useSyncExternalStore(
    watch,
    () => uploads[batch] ?? null,
    () => null,
  );

if (typeof window !== "undefined") {
  // The browser asks before the page is closed.
  window.addEventListener("beforeunload", (event) => {
    if (Object.keys(uploads).length > 0) event.preventDefault();
  });
  window.addEventListener("pagehide", () => {
    for (const batch of Object.keys(uploads)) void giveUp(batch);
  });
}

const addressOf = (batch: string) => `/api/v1/batches/${batch}/items`;

/**
 * Uploads a file to a batch, reporting the bytes sent. Returns whether it arrived. Uses XMLHttpRequest,
 * because `fetch` reports no progress.
 */
function sendFile(
  batch: string,
  ordinal: number,
  file: File,
  onProgress: (sent: number) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("PUT", `${addressOf(batch)}/${ordinal}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader(SHOWN_TO, pageViewer() ?? "");
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onloadend = () => resolve(request.status === 200);
    request.send(file);
  });
}

/** Tells the batch that nothing more will be uploaded. Also works while the page is closing. */
const giveUp = (batch: string): Promise<unknown> =>
  fetch(addressOf(batch), { method: "DELETE", keepalive: true }).catch(() => {});
