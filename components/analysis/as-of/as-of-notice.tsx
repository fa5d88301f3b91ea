import { DateText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import { today } from "@/lib/core/today";
import { AsOfDate } from "./as-of-date";

interface AsOfNoticeProps {
  day: string;
  /** The page without a date, and with one. */
  path: string;
}

/**
 * Says that a page shows a past day and is read-only, with links to today and to another day. Of a day that is still to
 * come, the desk has nothing but what it has today.
 */
export function AsOfNotice({ day, path }: AsOfNoticeProps) {
  const isToCome = day > today();
  return (
    <div className="mb-6 space-y-2">
      <Notice tone="warning" title="Looking back">
        <p>
          {isToCome ? (
            <>
              <DateText date={day} /> is in the future, so this is the desk’s current view.
            </>
          ) : (
            <>
              This is the desk’s view at the end of <DateText date={day} />.
            </>
          )}{" "}
          You can read it, but not change it.{" "}
          <a href={path} className="link">
            Show today
          </a>
        </p>
      </Notice>
      <AsOfDate day={day} path={path} />
    </div>
  );
}
