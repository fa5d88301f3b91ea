import { DateText } from "@/components/ui/date-text";
import { type BatchLine, type BatchView, progressOf } from "@/lib/sources/ingest/schema";
import { DismissBatch } from "./batch-actions";
import { BatchItem } from "./batch-item";
import { BatchProgress } from "./batch-progress";

/** How many items of a long batch are shown. The rest are collapsed. */
const MAX_SHOWN = 8;

interface BatchProps {
  batch: BatchView;
  viewerId: string;
  reviews: boolean;
}

/** A batch with its progress and items. Of a long one, shows the failed items and those being read. */
export function Batch({ batch, viewerId, reviews }: BatchProps) {
  const { id, lines, createdAt, addedBy } = batch;
  const { total, read, refused } = progressOf(lines);
  const shown = lines.length > MAX_SHOWN ? urgent(lines) : lines;
  const folded = lines.filter((line) => !shown.includes(line));
  return (
    <article id={`batch-${id}`} aria-label={nameOf(lines)} className="scroll-my-24">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="min-w-0 text-sm font-medium wrap-anywhere">{nameOf(lines)}</h3>
        <p className="grow text-sm text-secondary">
          {addedBy.id !== viewerId && `${addedBy.name}, `}
          <DateText date={createdAt} variant="relative" />
        </p>
        {read + refused === total && <DismissBatch id={id} />}
      </div>
      <BatchProgress id={id} progress={progressOf(lines)} />
      <Lines lines={shown} reviews={reviews} />
      {folded.length > 0 && (
        <details className="mt-1.5">
          <summary className="cursor-pointer text-sm text-secondary">
            {shown.length > 0 ? `Show ${folded.length} more` : `Show all ${folded.length}`}
          </summary>
          <Lines lines={folded} reviews={reviews} />
        </details>
      )}
    </article>
  );
}

function Lines({ lines, reviews }: { lines: BatchLine[]; reviews: boolean }) {
  return (
    <ul className="mt-1.5 space-y-1.5">
      {lines.map((line) => (
        <BatchItem key={line.id} line={line} reviews={reviews} />
      ))}
    </ul>
  );
}

const urgent = (lines: BatchLine[]) =>
  [
    ...lines.filter(({ state }) => state === "FAILED"),
    ...lines.filter(({ state }) => state === "READING"),
  ].slice(0, MAX_SHOWN);

/** Named after its first item: "tariffs.pdf and 11 more". */
function nameOf(lines: BatchLine[]): string {
  const [first, ...more] = lines.filter(({ archive }) => archive === null);
  return `${first?.name}${more.length > 0 ? ` and ${more.length} more` : ""}`;
}
