import type { BatchLine, ItemState } from "@/lib/sources/ingest/schema";
import { RetryItem } from "./batch-actions";
import { IngestedSource } from "./ingested-source";

const PROGRESS: Record<Exclude<ItemState, "FAILED">, string> = {
  UPLOADING: "uploading…",
  QUEUED: "queued",
  READING: "reading…",
  DONE: "unpacked",
};

/** What happened to a file or web address of a batch. */
export function BatchItem({ line, reviews }: { line: BatchLine; reviews: boolean }) {
  const { id, state, reason, known, retryable, source } = line;
  const name = line.archive ? `${line.archive} › ${line.name}` : line.name;
  if (state === "FAILED")
    return (
      <li className="flex items-start gap-x-3 border-l-2 border-deteriorated pl-3 text-sm wrap-anywhere">
        <p className="min-w-0">
          <span className="font-medium">{name}: </span>
          <span className="text-deteriorated">{reason}</span>
        </p>
        {retryable && <RetryItem id={id} name={name} />}
      </li>
    );
  if (!source)
    return (
      <li className="border-l-2 border-rule pl-3 text-sm text-secondary wrap-anywhere">
        {name}: {PROGRESS[state]}
      </li>
    );
  const from = name === source.title ? undefined : name;
  return (
    <li className="border-l-2 border-improved pl-3 text-sm wrap-anywhere">
      <IngestedSource ingested={{ ...source, known }} from={from} reviews={reviews} />
    </li>
  );
}
