import type { BatchLine, ItemState } from "@/lib/sources/ingest/schema";
import { IngestedSource } from "./ingested-source";
import { RetryItem } from "./retry-item";

const WORDS: Record<Exclude<ItemState, "FAILED">, string> = {
  UPLOADING: "being sent…",
  QUEUED: "waits to be read",
  READING: "being read…",
  DONE: "unpacked",
};

/** One line: what became of a file or an address. */
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
        {retryable && <RetryItem id={id} />}
      </li>
    );
  if (!source)
    return (
      <li className="border-l-2 border-rule pl-3 text-sm text-secondary wrap-anywhere">
        {name}: {WORDS[state]}
      </li>
    );
  const from = name === source.title ? undefined : name;
  return (
    <li className="border-l-2 border-improved pl-3 text-sm wrap-anywhere">
      <IngestedSource ingested={{ ...source, known }} from={from} reviews={reviews} />
    </li>
  );
}
