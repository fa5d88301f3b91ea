"use client";

import { Announce } from "@/components/ui/announce";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { Progress } from "@/lib/sources/ingest/schema";
import { useUpload } from "./uploads";

/** How many items of a batch are uploaded and ingested; once it is done, only the result. */
export function BatchProgress({ id, progress }: { id: string; progress: Progress }) {
  const { total, read, refused, awaited } = progress;
  const upload = useUpload(id);
  const done = read + refused;
  const text = `${read} of ${total} ingested${refused ? `, ${refused} failed` : ""}`;
  const uploading = `${total - awaited} of ${total} uploaded`;
  return (
    <div className="grid grid-cols-[max-content_1fr] gap-x-3 *:col-span-2 *:grid-cols-subgrid">
      <Announce>{done < total && awaited > 0 ? `${uploading}, ${text}` : text}</Announce>
      {awaited > 0 && (
        <ProgressBar
          label="Uploaded"
          text={uploading}
          // If this tab uploads it, the bar also moves within a file.
          value={upload ? upload.sent : total - awaited}
          max={upload ? upload.total : total}
        />
      )}
      {done < total ? (
        <ProgressBar label="Ingested" text={text} value={done} max={total} />
      ) : (
        total > 1 && <p className="text-sm text-secondary tabular-nums">{text}</p>
      )}
    </div>
  );
}
