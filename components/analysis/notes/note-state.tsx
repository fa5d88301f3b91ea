import { DateText } from "@/components/ui/date-text";
import type { NoteLine } from "./note-line";

/** Whether a note is an open or closed question, and whether it is private. */
export function NoteState({ note: { kind, closedAt, visibility } }: { note: NoteLine }) {
  return (
    <>
      {kind === "QUESTION" && !closedAt && <b> · Open question</b>}
      {closedAt && (
        <>
          {" "}
          · Question closed <DateText date={closedAt} variant="relative" />
        </>
      )}
      {visibility === "PRIVATE" && " · Visible only to you"}
    </>
  );
}
