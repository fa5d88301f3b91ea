import { DateText } from "@/components/ui/date-text";
import type { Note } from "@/lib/analysis/notes/schema";

/** What a note is beside its words: an open or a resolved question, its author's alone. */
export function NoteState({ note: { kind, closedAt, visibility } }: { note: Note }) {
  return (
    <>
      {kind === "QUESTION" && !closedAt && (
        <span className="font-medium text-ink"> · Open question</span>
      )}
      {closedAt && (
        <>
          {" "}
          · Question resolved <DateText date={closedAt} variant="relative" />
        </>
      )}
      {visibility === "PRIVATE" && " · Only you can read this"}
    </>
  );
}
