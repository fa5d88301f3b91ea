import Link from "next/link";
import { counted } from "@/lib/counted";
import type { Outcome } from "./submit-article";

/** One line: what became of a file or of the pasted text. */
export function SubmitOutcome({ outcome, reviews }: { outcome: Outcome; reviews: boolean }) {
  const { name, state } = outcome;
  if (state === "waiting")
    return (
      <li className="border-l-2 border-rule pl-3 text-sm text-secondary">{name}: being read…</li>
    );
  if (state === "refused")
    return (
      <li className="border-l-2 border-deteriorated pl-3 text-sm">
        <span className="font-medium">{name}: </span>
        <span className="text-deteriorated">{outcome.reason}</span>
      </li>
    );
  const { id, title, status, known, proposals } = outcome;
  const committed = status === "COMMITTED" || status === "WITHDRAWN";
  return (
    <li className="border-l-2 border-improved pl-3 text-sm">
      <p className="font-medium">{title}</p>
      <p>
        {known
          ? committed
            ? "The desk has this article already. "
            : "This article waits for review already. "
          : `Taken in, with ${counted(proposals, "proposal")}. `}
        {!committed && !reviews && "An admin reviews it."}
        {committed && (
          <Link href={`/sources/${id}`} className="link">
            Read it
          </Link>
        )}
        {!committed && reviews && (
          <Link href={`/ingest/${id}`} className="link">
            Review it
          </Link>
        )}
      </p>
    </li>
  );
}
