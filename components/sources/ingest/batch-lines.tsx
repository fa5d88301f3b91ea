import type { BatchLine } from "@/lib/sources/ingest/schema";
import { BatchItem } from "./batch-item";

/** Items of a batch. */
export function BatchLines({ lines, reviews }: { lines: BatchLine[]; reviews: boolean }) {
  if (lines.length === 0) return null;
  return (
    <ul className="mt-1.5 space-y-1.5">
      {lines.map((line) => (
        <BatchItem key={line.id} line={line} reviews={reviews} />
      ))}
    </ul>
  );
}
