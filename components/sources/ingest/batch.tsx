import { DateText } from "@/components/ui/date-text";
import type { BatchView } from "@/lib/sources/ingest/schema";
import { DismissBatch } from "./batch-actions";
import { BatchLines } from "./batch-lines";
import { BatchProgress } from "./batch-progress";

interface BatchProps {
  batch: BatchView;
  viewerId: string;
  reviews: boolean;
}

/** A batch with its progress and its items. If it is long, shows only items that failed or are being read. */
export function Batch({ batch, viewerId, reviews }: BatchProps) {
  const { id, lines, createdAt, addedBy, progress } = batch;
  const { total, read, refused } = progress;
  return (
    <article id={`batch-${id}`} aria-label={nameOf(batch)} className="scroll-my-24">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="min-w-0 text-sm font-medium wrap-anywhere">{nameOf(batch)}</h3>
        <p className="grow text-sm text-secondary">
          {addedBy.id !== viewerId && `${addedBy.name}, `}
          <DateText date={createdAt} variant="relative" />
        </p>
        {read + refused === total && <DismissBatch id={id} name={nameOf(batch)} />}
      </div>
      <BatchProgress id={id} progress={progress} />
      <BatchLines lines={lines} reviews={reviews} />
      {lines.length < total && (
        <p className="mt-1.5 text-sm">
          <a href={`/ingest/batches/${id}`} className="link">
            Show all {total} items
          </a>
        </p>
      )}
    </article>
  );
}

/** Named after its first item: "tariffs.pdf and 11 more". */
export const nameOf = ({ first, more }: BatchView): string =>
  more > 0 ? `${first} and ${more} more` : first;
