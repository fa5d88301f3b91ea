import { Button } from "./button";
import { formatDate, formatDateTime, formatTime } from "./format-date";
import { Notice } from "./notice";

interface UnsavedNoticeProps {
  unsaved: {
    restored: boolean;
    discard: () => void;
    other: { at: number; restore: () => void; discard: () => void } | undefined;
  };
  /** The title above restored text. */
  title?: string;
  /** The label of the button that discards it. */
  discard?: string;
}

/** Says that a form shows unsaved text, and offers unsaved text from another tab. */
export function UnsavedNotice({ unsaved, ...words }: UnsavedNoticeProps) {
  const { title = "Restored your unsaved text", discard = "Discard this text" } = words;
  const { restored, other } = unsaved;
  return (
    <>
      {restored && (
        <Notice title={title}>
          <Button variant="quiet" className="-ml-2" onClick={unsaved.discard}>
            {discard}
          </Button>
        </Notice>
      )}
      {other && (
        <Notice title={`You have other unsaved text from ${timeOf(other.at)}`}>
          <Button variant="quiet" className="-ml-2" onClick={other.restore}>
            Restore
          </Button>
          <Button variant="quiet" onClick={other.discard}>
            Discard
          </Button>
        </Notice>
      )}
    </>
  );
}

/** "14:02 UTC", or "24 Nov 2026, 14:02 UTC" on another day. */
function timeOf(at: number): string {
  const date = new Date(at);
  const isToday = formatDate(date) === formatDate(new Date());
  return isToday ? formatTime(date) : formatDateTime(date);
}
