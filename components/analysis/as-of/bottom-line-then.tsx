import { Words } from "@/components/analysis/markdown/words";
import { DateText } from "@/components/ui/date-text";
import type { IssueThen } from "@/lib/analysis/as-of/schema";

interface BottomLineThenProps {
  issue: Pick<IssueThen, "bottomLine" | "openedOn">;
  className: string;
}

/** The bottom line of an issue as it read on a past day, or why none is shown. */
export function BottomLineThen({ issue, className }: BottomLineThenProps) {
  const { bottomLine, openedOn } = issue;
  if (bottomLine)
    return (
      <p className={className}>
        <Words text={bottomLine} />
      </p>
    );
  return (
    <p className="text-sm text-secondary">
      {bottomLine === "" ? (
        "It had no bottom line."
      ) : (
        <>
          No bottom line or lead forecast is recorded for this day: the issue was opened on{" "}
          <DateText date={openedOn} />, and estimates with earlier dates were added afterwards.
        </>
      )}
    </p>
  );
}
