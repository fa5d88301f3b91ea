"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { unsavedTexts } from "@/components/ui/unsaved-store";
import { useCommand } from "@/components/ui/use-command";
import { useNamedButtons } from "@/components/ui/use-named-buttons";
import { useUnsavedTexts } from "@/components/ui/use-unsaved";
import { deleteNoteAction } from "@/lib/analysis/notes/actions";
import { excerpt } from "@/lib/core/wording";
import { CloseQuestion } from "./close-question";
import type { NoteLine } from "./note-line";
import { quoteSelection } from "./quote-selection";
import { replyKey, WriteNote } from "./write-note";

const [EditNote, editing] = loadOnUse(() => import("./edit-note").then((m) => m.default));

interface NoteToolsProps {
  note: NoteLine;
  /** Whose unsaved text this is. */
  person: string;
  /** The note's text. */
  children: ReactNode;
}

/** The buttons below a note: reply, close a question, and edit or delete the viewer's own. */
export function NoteTools({ note, person, children }: NoteToolsProps) {
  const [mode, setMode] = useState<"reading" | "editing" | "replying">("reading");
  const { run, pending, refusal } = useCommand();
  const [left, setLeft] = useState<typeof mode>();
  const [quoted, setQuoted] = useState("");
  const [isUnsent, setUnsent] = useState(false);
  const ofReply = replyKey(note.id, person);
  useUnsavedTexts(() => {
    const kept = unsavedTexts<{ body?: string }>(ofReply);
    setUnsent(kept.some(({ value }) => value.body?.trim()));
  }, `${ofReply} ${mode}`);
  const row = useNamedButtons<HTMLDivElement>(({ parentElement }) => {
    const text = parentElement?.querySelector(".markdown")?.textContent ?? "";
    return `${note.author}, “${excerpt(text.trim())}”`;
  });

  /** Closes the form. The focus returns to the button that opened it, unless the person is at work elsewhere. */
  function done() {
    const isHere = document.getElementById(`note-${note.id}`)?.contains(document.activeElement);
    setLeft(isHere ? mode : undefined);
    setMode("reading");
  }

  /** Replies to the note, or to the words selected in it. */
  function reply() {
    setQuoted(quoteSelection(document.getElementById(`note-${note.id}`)));
    setMode("replying");
  }

  const remove = () =>
    run(() => deleteNoteAction({ id: note.id, version: note.version }), { said: "Note deleted." });

  const { id, version, body } = note;
  if (mode === "editing" && body !== null)
    return (
      <OnUse>
        <EditNote note={{ id, version, body }} onDone={done} />
      </OnUse>
    );
  return (
    <>
      {children}
      {refusal && <RefusalNotice refusal={refusal} />}
      {mode === "replying" ? (
        <WriteNote on={{ parent: note }} person={person} quoted={quoted} onDone={done} />
      ) : (
        <div ref={row} className="tools">
          <Button
            variant="quiet"
            autoFocus={left === "replying"}
            data-cursor
            onClick={reply}
            title="Select words in the note to quote them"
          >
            {isUnsent ? "Unsent reply" : "Reply"}
          </Button>
          {note.mayClose && <CloseQuestion note={note} />}
          {body !== null && (
            <>
              <Button
                variant="quiet"
                autoFocus={left === "editing"}
                onClick={() => setMode("editing")}
                {...editing}
              >
                Edit
              </Button>
              <Button variant="quiet" pending={pending} onClick={remove}>
                Delete
              </Button>
            </>
          )}
        </div>
      )}
    </>
  );
}
