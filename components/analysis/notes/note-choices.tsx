import { Checkbox } from "@/components/ui/checkbox";
import type { NoteKind, Visibility } from "@/lib/analysis/notes/schema";

/** What kind of note it is, and who may read it. */
export interface NoteChoice {
  kind?: NoteKind;
  visibility?: Visibility;
}

interface NoteChoicesProps {
  value: NoteChoice;
  onChange: (change: NoteChoice) => void;
}

/** What a new note is to be: a question that stays open until it is resolved, or for oneself alone. */
export function NoteChoices({ value, onChange }: NoteChoicesProps) {
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1">
      <Checkbox
        label="It is a question"
        checked={value.kind === "QUESTION"}
        onChange={({ target }) => onChange({ kind: target.checked ? "QUESTION" : "NOTE" })}
      />
      <Checkbox
        label="Only I may read it"
        checked={value.visibility === "PRIVATE"}
        onChange={({ target }) => onChange({ visibility: target.checked ? "PRIVATE" : "TEAM" })}
      />
    </div>
  );
}
