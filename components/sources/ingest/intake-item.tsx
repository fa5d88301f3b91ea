import type { IntakeLine, IntakeState } from "@/lib/sources/ingest/batches/schema";
import { BroughtSource } from "./brought-source";
import { RetryItem } from "./retry-item";

const WORDS: Record<Exclude<IntakeState, "FAILED">, string> = {
  AWAITED: "being sent…",
  WAITING: "waits to be read",
  READING: "being read…",
  TAKEN: "unpacked",
};

/** One line: what became of a file or an address. */
export function IntakeItem({ line, reviews }: { line: IntakeLine; reviews: boolean }) {
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
      <BroughtSource brought={{ ...source, known }} from={from} reviews={reviews} />
    </li>
  );
}
