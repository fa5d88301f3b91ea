"use client";

import { useState } from "react";
import { useCommand } from "@/components/ui/use-command";
import { openBatchAction } from "@/lib/sources/ingest/actions";
import { upload } from "./uploads";

/** Brings files in: opens a batch of them, which `onOpened` is told, and sends them. */
export function useFiles(onOpened: (batch: string, items: number) => void) {
  const { run, pending, refusal } = useCommand<{ id: string; awaited: number[] }>();
  const [sending, setSending] = useState(false);

  /** `onArrived` is told once all of them have arrived. */
  function bring(files: File[], onArrived?: () => void) {
    const announced = files.map(({ name, size }) => ({ name, size }));
    run(() => openBatchAction({ files: announced }), {
      after: ({ id, awaited }) => {
        onOpened(id, files.length);
        const sent = new Map(awaited.map((ordinal) => [ordinal, files[ordinal - 1]!]));
        setSending(true);
        // Not awaited: while a command is under way no page is made anew, and this may be minutes.
        void upload(id, sent).then((arrived) => {
          setSending(false);
          if (arrived && awaited.length === files.length) onArrived?.();
        });
      },
    });
  }

  const error = refusal && (refusal.fields?.files ?? refusal.message);
  return { bring, pending, sending, error };
}
