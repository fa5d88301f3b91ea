"use client";

import { useState } from "react";
import { useCommand } from "@/components/ui/use-command";
import { openBatchAction } from "@/lib/sources/ingest/actions";
import { upload } from "./uploads";

/** Ingests files: opens a batch, calls `onOpened` with it, and uploads the files. */
export function useUploadFiles(onOpened: (batch: string, items: number) => void) {
  const { run, pending, refusal } = useCommand<{ id: string; awaited: number[] }>();
  const [sending, setSending] = useState(false);

  /** Calls `onArrived` once all files have arrived. */
  function send(files: File[], onArrived?: () => void) {
    const announced = files.map(({ name, size }) => ({ name, size }));
    run(() => openBatchAction({ files: announced }), {
      after: ({ id, awaited }) => {
        onOpened(id, files.length);
        const sent = new Map(awaited.map((ordinal) => [ordinal, files[ordinal - 1]!]));
        setSending(true);
        // Not awaited: pages don't refresh while a command is pending, and this can take minutes.
        void upload(id, sent).then((arrived) => {
          setSending(false);
          if (arrived && awaited.length === files.length) onArrived?.();
        });
      },
    });
  }

  const error = refusal && (refusal.fields?.files ?? refusal.message);
  return { send, pending, sending, error };
}
