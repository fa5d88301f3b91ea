import { counted } from "@/lib/core/wording";
import type { SourceStatus } from "@/lib/sources/catalogue/schema";

/** The source that an article was ingested as. */
export interface Ingested {
  id: string;
  title: string;
  status: SourceStatus;
  /** Whether it was on file before. */
  known: boolean;
  proposals: number;
}

interface IngestedSourceProps {
  ingested: Ingested;
  /** The file or web address that it came from. */
  from?: string;
  reviews: boolean;
}

/** The result of ingesting an article, with a link to it. */
export function IngestedSource({ ingested, from, reviews }: IngestedSourceProps) {
  const { id, title, status, known, proposals } = ingested;
  const isDraft = status === "DRAFT";
  const isReadable = status === "APPROVED" || status === "WITHDRAWN";
  return (
    <>
      <p className="font-serif font-medium">{title}</p>
      <p className="text-secondary">
        {from && `${from} · `}
        {known
          ? isDraft
            ? "This article is already waiting for review. "
            : "This article is already on file. "
          : `Ingested with ${counted(proposals, "proposal")}. `}
        {isDraft && !reviews && "An admin will review it. "}
        {isDraft && (
          <a href={`/ingest/${id}`} className="link">
            {reviews ? "Review" : "See what was found"}
          </a>
        )}
        {isReadable && (
          <a href={`/sources/${id}`} className="link">
            Read
          </a>
        )}
        {status === "DISCARDED" && "It was discarded. Ingest it again to resume the review."}
      </p>
    </>
  );
}
