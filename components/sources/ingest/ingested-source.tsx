import Link from "next/link";
import { counted } from "@/lib/core/wording";
import type { SourceStatus } from "@/lib/sources/catalogue/schema";

/** A source that something ingested turned out to be. */
export interface Ingested {
  id: string;
  title: string;
  status: SourceStatus;
  /** Whether the desk had it before. */
  known: boolean;
  proposals: number;
}

interface IngestedSourceProps {
  ingested: Ingested;
  /** The file or address that it came as. */
  from?: string;
  reviews: boolean;
}

/** What became of what was ingested, and where it leads. */
export function IngestedSource({ ingested, from, reviews }: IngestedSourceProps) {
  const { id, title, status, known, proposals } = ingested;
  const isDraft = status === "DRAFT";
  const onFile = status === "APPROVED" || status === "WITHDRAWN";
  return (
    <>
      <p className="font-serif font-medium">{title}</p>
      <p className="text-secondary">
        {from && `${from} · `}
        {known
          ? isDraft
            ? "This article waits for review already. "
            : "The desk has this article already. "
          : `Taken in, with ${counted(proposals, "proposal")}. `}
        {isDraft && !reviews && "An admin reviews it."}
        {isDraft && reviews && (
          <Link href={`/ingest/${id}`} className="link">
            Review it
          </Link>
        )}
        {onFile && (
          <Link href={`/sources/${id}`} className="link">
            Read it
          </Link>
        )}
        {status === "DISCARDED" && "It was discarded since; bring it again to take it up."}
      </p>
    </>
  );
}
