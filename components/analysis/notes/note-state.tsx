import { DateText } from "@/components/ui/date-text";
import type { Note } from "@/lib/analysis/notes/schema";

/** What a note is beside its words: an open or a resolved question, its author's alone. */
export function NoteState({ note: { kind, resolvedAt, visibility } }: { note: Note }) {
  return (
    <>
      {kind === "QUESTION" && !resolvedAt && (
        <span className="font-medium text-ink"> · Open question</span>
      )}
      {resolvedAt && (
        <>
          {" "}
          · Question resolved <DateText date={resolvedAt} variant="relative" />
        </>
      )}
      {visibility === "PRIVATE" && " · Only you can read this"}
    </>
  );
}
