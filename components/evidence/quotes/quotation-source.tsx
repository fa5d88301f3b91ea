import type { ReactNode } from "react";
import { DateText } from "@/components/ui/date-text";
import type { Quoted } from "./quoted";

interface QuotationSourceProps {
  quote: Quoted;
  grade: ReactNode;
  /** What stands for its number, if that is more than text. */
  reference?: ReactNode;
}

/** Speaker, role, publisher and date on one line, then the number for citing it, and its grade. */
export function QuotationSource({ quote, grade, reference }: QuotationSourceProps) {
  const { kind, speaker, source, number, gone } = quote;
  const { publisher, publishedAt } = source;
  // One text, since React separates neighbouring ones by comments.
  const said = [
    !speaker && kind !== "PASSAGE" && "Speaker unknown",
    speaker?.role && `, ${speaker.role}`,
    (speaker || kind !== "PASSAGE") && " · ",
    publisher ?? "Publisher unknown",
    publishedAt && ", ",
  ]
    .filter(Boolean)
    .join("");
  return (
    <figcaption>
      {speaker && <a href={`/speakers/${speaker.id}`}>{speaker.name}</a>}
      {said}
      {publishedAt && <DateText date={publishedAt} />}
      {gone && (
        <>
          {" · "}
          <GoneMark later={source.later} />
        </>
      )}
      {/* Outside what it separates, so that it doesn't indent it on a line of its own. */}
      {"\u2002"}
      <span className="ref">
        {reference ?? <span>{`Q${number}`}</span>}
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
        <a href={`/sources/${later}`} className="underline">
          {label}
        </a>
      ) : (
        label
      )}
    </span>
  );
}
