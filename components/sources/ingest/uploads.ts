"use client";

import { useSyncExternalStore } from "react";
import { giveUp, sendFile } from "./send-file";

/** What this tab is sending for one intake, in bytes. */
export interface Upload {
  sent: number;
  total: number;
}

const AT_ONCE = 2;

// Of the tab and not of a page: whoever looks at an issue meanwhile does not end the upload.
let uploads: Readonly<Record<string, Upload>> = {};
const watchers = new Set<() => void>();

function show(intake: string, upload: Upload | null) {
  const { [intake]: _, ...others } = uploads;
  uploads = upload ? { ...others, [intake]: upload } : others;
  for (const watcher of watchers) watcher();
}

/**
 * Sends files to the intake that awaits them, each by its ordinal; what fails is tried once more. Gives
 * whether all have arrived.
 */
export async function upload(intake: string, files: Map<number, File>): Promise<boolean> {
  const total = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  const sent = new Map<number, number>();
  const waiting = [...files];
  let missing = 0;
  const send = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [ordinal, file] = next;
      const progress = (bytes: number) => {
        sent.set(ordinal, bytes);
        show(intake, { total, sent: [...sent.values()].reduce((sum, each) => sum + each, 0) });
      };
      const attempt = () => sendFile(intake, ordinal, file, progress);
      if (!((await attempt()) || (await attempt()))) missing++;
    }
  };
  show(intake, { sent: 0, total });
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  show(intake, null);
  if (missing > 0) await giveUp(intake);
  return missing === 0;
}

function watch(watcher: () => void) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** What this tab is sending for an intake; null where nothing. */
export const useUpload = (intake: string): Upload | null =>
  useSyncExternalStore(
    watch,
    () => uploads[intake] ?? null,
    () => null,
  );

if (typeof window !== "undefined") {
  // The browser asks whether the page is really to be left.
  window.addEventListener("beforeunload", (event) => {
    if (Object.keys(uploads).length > 0) event.preventDefault();
  });
  window.addEventListener("pagehide", () => {
    for (const intake of Object.keys(uploads)) void giveUp(intake);
  });
}
