import { DateText } from "@/components/ui/date-text";
import { type BatchLine, type BatchView, progressOf } from "@/lib/sources/ingest/schema";
import { BatchItem } from "./batch-item";
import { BatchProgress } from "./batch-progress";
import { DismissBatch } from "./dismiss-batch";

/** Lines that stand open; the rest of a long batch folds. */
const OPEN = 8;

interface BatchBlockProps {
  batch: BatchView;
  viewerId: string;
  reviews: boolean;
}

/** One batch: how far it is, and a line for each thing in it, first what asks for somebody. */
export function BatchBlock({ batch, viewerId, reviews }: BatchBlockProps) {
  const { id, lines, createdAt, addedBy } = batch;
  const { total, read, refused } = progressOf(lines);
  const shown = lines.length > OPEN ? urgent(lines) : lines;
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
            {shown.length > 0 ? `The other ${folded.length}` : `All ${folded.length}`}
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
  ].slice(0, OPEN);

/** After its first thing: "tariffs.pdf and 11 more". */
function nameOf(lines: BatchLine[]): string {
  const [first, ...more] = lines.filter(({ archive }) => archive === null);
  return `${first?.name}${more.length > 0 ? ` and ${more.length} more` : ""}`;
}
