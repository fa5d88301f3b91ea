import { Button } from "./button";
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

/** "14:02", or "24 Nov, 14:02" on another day, in the typist's own time zone. */
function timeOf(at: number): string {
  const then = new Date(at);
  const isToday = then.toDateString() === new Date().toDateString();
  const day = isToday ? {} : ({ day: "numeric", month: "short" } as const);
  return then.toLocaleString("en-GB", { ...day, hour: "2-digit", minute: "2-digit" });
}
