"use client";

import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { MarkdownArea } from "@/components/analysis/markdown/markdown-area";
import { withUnseen } from "@/components/analysis/markdown/unseen";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { type KeyName, keyed, pressedKey } from "@/components/ui/keymap";
import { newId } from "@/components/ui/new-id";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import type { Result } from "@/lib/core/command/errors";
import { type NoteChoice, NoteChoices } from "./note-choices";

interface NoteFormProps<T extends Saved> {
  label: string;
  submit: string;
  /** The name under which the browser keeps unsaved text. */
  unsavedKey: string;
  /** The note to edit, if any. */
  initial?: UnsavedNote;
  save: (note: UnsavedNote) => Promise<Result<T>>;
  /** What to say once it is saved. */
  said: string;
  /** Called when the form is closed without saving. */
  onDone?: () => void;
  onSaved?: (value: T) => void;
  /** What to show above the form until a save is refused because someone else saved first. */
  promise?: ReactNode;
  /** What to show there from then on. */
  conflict?: (current: unknown) => ReactNode;
  /** Words to start with, added to unsaved text if there is any. */
  quoted?: string | undefined;
  autoFocus?: boolean;
  /** Whether to offer the options of a new note. */
  choices?: boolean;
  /** The key of an issue, as an example of one. */
  example?: string | undefined;
  /** The key that moves to the text. */
  keyName?: KeyName | undefined;
}

/** What each way of saving returns: among other things, who of those mentioned may not see the issue. */
interface Saved {
  unseen: string[];
}

/** The text, the version of the note that it replaces, and the id and options of a new note. */
type UnsavedNote = NoteChoice & { body: string; version: number; id?: string | undefined };

const EMPTY: UnsavedNote = { body: "", version: 0 };

/** A form for a note. The browser keeps unsaved text. */
export function NoteForm<T extends Saved>(props: NoteFormProps<T>) {
  const {
    label,
    submit,
    unsavedKey,
    initial = EMPTY,
    save,
    said,
    onDone,
    onSaved,
    ...more
  } = props;
  const unsaved = useUnsaved(unsavedKey, initial);
  const { value, setValue, clear } = unsaved;
  const { run, pending, refusal } = useCommand<T>();
  const added = useRef("");
  // With the text: if its saving is cut off by a reload, it is restored, and must not be written twice.
  const write = (change: (body: string) => string) =>
    setValue((now) => {
      const body = change(now.body);
      return { ...now, body, id: initial.body || !body ? undefined : (now.id ?? newId()) };
    });

  // Once, after unsaved text has been restored.
  const { quoted = "" } = more;
  useEffect(() => {
    if (!quoted || added.current === quoted) return;
    added.current = quoted;
    write((body) => (body ? `${body.trimEnd()}\n\n${quoted}` : quoted));
  });

  const send = () =>
    run(() => save(value), {
      said: ({ unseen }) => withUnseen(said, unseen),
      after: (saved) => {
        // What was typed since then belongs to the next note, and what was sent doesn't.
        if (clear(value) && !initial.body) {
          setValue((now) => ({ ...now, id: undefined }));
          write((body) => restOf(body, value.body));
        }
        onSaved?.(saved);
      },
      // Saving again then means that the person has seen the other change and keeps their own.
      refused: ({ code, current }) =>
        code === "conflict" &&
        setValue((now) => ({ ...now, version: (current as UnsavedNote).version })),
    });

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    send();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (pressedKey(event.nativeEvent) === "Escape") onDone?.();
  }

  return (
    <form onSubmit={onSubmit} className="max-w-prose space-y-2 pt-3">
      {refusal?.code !== "conflict" && more.promise}
      {refusal && <RefusalNotice refusal={refusal} />}
      {refusal?.code === "conflict" && more.conflict?.(refusal.current)}
      <UnsavedNotice unsaved={unsaved} />
      <Field
        label={label}
        hint={`Markdown. [Q or # cites evidence, @ mentions a colleague, an issue’s key${more.example ? `, such as ${more.example},` : ""} links to it.`}
        error={refusal?.fields?.body}
      >
        {(control) => (
          <MarkdownArea
            {...control}
            {...(more.keyName && keyed(more.keyName))}
            rows={3}
            value={value.body}
            autoFocus={more.autoFocus}
            onChange={({ target }) => write(() => target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {more.choices && (
        <NoteChoices
          value={value}
          onChange={(change) => setValue((now) => ({ ...now, ...change }))}
        />
      )}
      <FormActions submit={submit} pending={pending} pendingLabel="Saving…" onCancel={onDone} />
    </form>
  );
}

const restOf = (typed: string, sent: string) =>
  typed.startsWith(sent) ? typed.slice(sent.length).trimStart() : typed;
