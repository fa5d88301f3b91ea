"use client";

import { type KeyboardEvent, type ReactNode, useOptimistic, useRef, useState } from "react";
import { palette } from "@/components/desk/palette/open-palette";
import { KEYS, keyed } from "@/components/ui/keymap";
import { areLettersOff } from "@/components/ui/letter-keys";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { type EditedIssue, FIELD_LABELS, type FieldName, fieldText } from "./fields";

const [FieldEditor, onUse] = loadOnUse(() => import("./field-editor").then((m) => m.default));

interface InPlaceProps {
  /** The same object for all fields of a page, which sends it once. */
  issue: EditedIssue;
  field: FieldName;
  /** The element around the value as it is shown. */
  as?: "h1" | "div" | "span";
  /** What it says, if it is a text that is shown with links. */
  text?: string | undefined;
  children: ReactNode;
}

/**
 * A field of an issue as it is shown, and a button that edits it here. While a change is being saved, the new value is
 * shown; if it is refused, the old one is back, and what was typed is still in the editor. E opens the editor if the
 * focus is here.
 */
export function InPlace(props: InPlaceProps) {
  const { issue, field, as: Shown = "span", text, children } = props;
  const { editor } = issue;
  const [open, setOpen] = useState(false);
  const [saving, setSaving] = useOptimistic<string | null>(null);
  const isText = field === "title" || field === "bottomLine";
  const value = text ?? (isText ? String(children) : fieldText(issue, field));
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isOwner = field === "ownerId" && editor !== null;
  useShortcuts({ assign: () => palette.open("owner") }, isOwner);

  function close() {
    setOpen(false);
    // When a save is done, the person may be at work elsewhere; the hidden form has left the focus to the page.
    const { activeElement } = document;
    if (activeElement === document.body || box.current?.contains(activeElement))
      button.current?.focus();
  }

  function press(event: KeyboardEvent) {
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey) && !areLettersOff();
    if (event.key !== KEYS.edit || !isPlain || event.target !== button.current) return;
    event.preventDefault();
    setOpen(true);
  }

  return (
    <div ref={box} className="in-place" data-empty={value === "" || undefined}>
      <Shown aria-busy={saving !== null || undefined}>{saving ?? children}</Shown>
      {editor && (
        <button
          ref={button}
          type="button"
          aria-label={`Change ${FIELD_LABELS[field]}`}
          onKeyDown={press}
          onClick={() => setOpen(!open)}
          {...onUse}
          {...(isOwner && { "aria-keyshortcuts": keyed("assign")["aria-keyshortcuts"] })}
        >
          Change
        </button>
      )}
      {open && editor && (
        <OnUse>
          <FieldEditor
            value={value}
            issue={issue}
            field={field}
            onSaving={setSaving}
            person={editor}
            onClose={close}
          />
        </OnUse>
      )}
    </div>
  );
}
