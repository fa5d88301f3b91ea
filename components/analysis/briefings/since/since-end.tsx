import { DateText } from "@/components/ui/date-text";
import type { FoundEnd } from "@/lib/analysis/briefings/since/schema";

/** The start or end of a period: an edition with its date, or a day. */
export function SinceEnd({ end: { edition, day, at } }: { end: FoundEnd }) {
  if (edition)
    return (
      <>
        <a href={`/briefings/${edition.number}`} className="link">
          edition {edition.number}
        </a>{" "}
        (<DateText date={at} />)
      </>
    );
  if (day) return <DateText date={day} />;
  return (
    <>
      now (<DateText date={at} variant="datetime" />)
    </>
  );
}
