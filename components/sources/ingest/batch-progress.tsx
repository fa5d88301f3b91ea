"use client";

import { Announce } from "@/components/ui/announce";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { Progress } from "@/lib/sources/ingest/schema";
import { useUpload } from "./uploads";

/** How far a batch is: what is sent, and what is read. Of one that is done, only what came of it. */
export function BatchProgress({ id, progress }: { id: string; progress: Progress }) {
  const { total, read, refused, awaited } = progress;
  const upload = useUpload(id);
  const done = read + refused;
  const text = `${read} of ${total} read${refused ? `, ${refused} refused` : ""}`;
  const sending = `${total - awaited} of ${total} sent`;
  return (
    <div className="grid grid-cols-[max-content_1fr] gap-x-3 *:col-span-2 *:grid-cols-subgrid">
      <Announce>{done < total && awaited > 0 ? `${sending}, ${text}` : text}</Announce>
      {awaited > 0 && (
        <ProgressBar
          label="Sent"
          text={sending}
          // Where this tab sends it, the bar moves within a file too.
          value={upload ? upload.sent : total - awaited}
          max={upload ? upload.total : total}
        />
      )}
      {done < total ? (
        <ProgressBar label="Read" text={text} value={done} max={total} />
      ) : (
        total > 1 && <p className="text-sm text-secondary tabular-nums">{text}</p>
      )}
    </div>
  );
}
