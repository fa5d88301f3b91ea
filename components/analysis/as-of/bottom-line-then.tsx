import { DateText } from "@/components/ui/date-text";
import type { IssueThen } from "@/lib/analysis/as-of/schema";
import type { Names } from "@/lib/text/markdown/names";
import { inWords } from "@/lib/text/markdown/plain";

interface BottomLineThenProps {
  issue: Pick<IssueThen, "bottomLine" | "openedOn">;
  names: Names;
  className: string;
}

/** The bottom line of an issue as it read on a past day, or why none is shown. */
export function BottomLineThen({ issue, names, className }: BottomLineThenProps) {
  const { bottomLine, openedOn } = issue;
  if (bottomLine) return <p className={className}>{inWords(bottomLine, names)}</p>;
  return (
    <p className="text-sm text-secondary">
      {bottomLine === "" ? (
        "The issue had no bottom line on this day."
      ) : (
        <>
          No bottom line or lead forecast is recorded for this day: the issue was opened on{" "}
          <DateText date={openedOn} />, and estimates with earlier dates were added afterwards.
        </>
      )}
    </p>
  );
}
