import Link from "next/link";
import type { ReactNode } from "react";
import { DateText } from "@/components/ui/date-text";
import type { Quote } from "@/lib/evidence/quotes/schema";

/** Speaker, role, publisher and date on one line, then the number for citing it, and its grade. */
export function QuotationSource({ quote, grade }: { quote: Quote; grade: ReactNode }) {
  const { kind, speaker, source, number } = quote;
  const { publisher, publishedAt } = source;
  return (
    <figcaption className="mt-0.5 text-sm text-secondary">
      {speaker && (
        <Link
          href={`/speakers/${speaker.id}`}
          prefetch={false}
          className="font-medium text-ink hover:underline"
        >
          {speaker.name}
        </Link>
      )}
      {!speaker && kind !== "PASSAGE" && "Speaker unknown"}
      {speaker?.role && `, ${speaker.role}`}
      {(speaker || kind !== "PASSAGE") && " · "}
      {publisher ?? "Publisher unknown"}
      {publishedAt && (
        <>
          ,{" "}
          <span className="whitespace-nowrap">
            <DateText date={publishedAt} />
          </span>
        </>
      )}
      {quote.gone && (
        <>
          {" · "}
          <GoneMark later={source.later} />
        </>
      )}
      <span className="ml-2 text-xs whitespace-nowrap tabular-nums">
        <span className="mr-2">Q{number}</span>
        {grade}
      </span>
    </figcaption>
  );
}

/** Says that the words of a quotation are gone from the later version of its article. */
function GoneMark({ later }: { later: string | null }) {
  const label = "gone from the later version";
  return (
    <span className="text-warning">
      {later ? (
        <Link href={`/sources/${later}`} prefetch={false} className="underline">
          {label}
        </Link>
      ) : (
        label
      )}
    </span>
  );
}
