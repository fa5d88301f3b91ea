import { DateText } from "@/components/ui/date-text";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Changes, Window } from "@/lib/analysis/briefings/since-last-look/schema";
import { within } from "@/lib/analysis/relationships/schema";
import { countText } from "@/lib/core/paging/counts";
import type { Names } from "@/lib/text/markdown/names";
import { changeLines } from "./change-lines";
import { ChangeList } from "./change-list";
import { WindowLinks } from "./window-links";

interface SummaryChangesProps {
  changes: Changes;
  window: Window;
  /** The slug of the relationship that is shown; empty for all. */
  relationship: string;
  names: Names;
}

/** What changed since the reader last looked, or in the period that they chose. */
export function SummaryChanges({ changes, window, relationship, names }: SummaryChangesProps) {
  const { since, first, items, count } = changes;
  const hidesAny = count > items.length;
  return (
    <section aria-labelledby="changed" className="mb-6">
      <SectionHeading id="changed" count={countText(count)}>
        What changed
      </SectionHeading>
      <WindowLinks
        path="/summary"
        window={window}
        since={since}
        first={first}
        relationship={relationship}
      />
      {items.length === 0 ? (
        <p className="text-secondary">
          Nothing has changed since <DateText date={since} variant="datetime" />.
        </p>
      ) : (
        <ChangeList changes={changeLines(items, names)} />
      )}
      {(hidesAny || items.some(({ minor }) => minor)) && (
        <p className={`mt-1 text-sm text-secondary print:hidden ${hidesAny ? "" : "md:hidden"}`}>
          Only the main changes are shown.{" "}
          <a href={within(`/summary/changes?since=${window}`, relationship)} className="link">
            All {countText(count)} changes
          </a>
        </p>
      )}
    </section>
  );
}
