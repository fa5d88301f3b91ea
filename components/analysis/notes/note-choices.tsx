import { Checkbox } from "@/components/ui/checkbox";
import type { NoteKind, Visibility } from "@/lib/analysis/notes/schema";

/** Whether a note is a question, and who may read it. */
export interface NoteChoice {
  kind?: NoteKind;
  visibility?: Visibility;
}

interface NoteChoicesProps {
  value: NoteChoice;
  onChange: (change: NoteChoice) => void;
}

/** Options of a new note: a question, which stays open until it is closed, or a private note. */
export function NoteChoices({ value, onChange }: NoteChoicesProps) {
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1">
      <Checkbox
        label="This is a question"
        data-question=""
        checked={value.kind === "QUESTION"}
        onChange={({ target }) => onChange({ kind: target.checked ? "QUESTION" : "NOTE" })}
      />
      <Checkbox
        label="Visible only to me"
        checked={value.visibility === "PRIVATE"}
        onChange={({ target }) => onChange({ visibility: target.checked ? "PRIVATE" : "TEAM" })}
      />
      {value.kind === "QUESTION" && value.visibility !== "PRIVATE" && (
        <p className="w-full text-xs text-secondary">Editions include it while it is open.</p>
      )}
    </div>
  );
}
