import { DateText } from "@/components/ui/date-text";
import type { Note } from "@/lib/analysis/notes/schema";

/** Whether a note is an open or closed question, and whether it is private. */
export function NoteState({ note: { kind, closedAt, visibility } }: { note: Note }) {
  return (
    <>
      {kind === "QUESTION" && !closedAt && (
        <span className="font-medium text-ink"> · Open question</span>
      )}
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
