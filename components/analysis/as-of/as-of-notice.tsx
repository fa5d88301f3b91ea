import { DateText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import { AsOfDate } from "./as-of-date";

interface AsOfNoticeProps {
  day: string;
  /** The page without a date, and with one. */
  path: string;
}

/** Says that a page shows a past day and is read-only, with links to today and to another day. */
export function AsOfNotice({ day, path }: AsOfNoticeProps) {
  return (
    <div className="mb-6 space-y-2">
      <Notice tone="warning" title="Looking back">
        <p>
          This is the desk’s view at the end of <DateText date={day} />. You can read it, but not
          change it.{" "}
          <a href={path} className="link">
            Show today
          </a>
        </p>
      </Notice>
      <AsOfDate day={day} path={path} />
    </div>
  );
}
