"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Words } from "@/components/analysis/markdown/words";
import {
  BOTTOM_LINE_HINT,
  BottomLineInput,
} from "@/components/analysis/outlooks/bottom-line-input";
import { NowReads } from "@/components/desk/live/now-reads";
import { sayOnPage } from "@/components/ui/act";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { pressedKey } from "@/components/ui/keymap";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { editIssueAction } from "@/lib/analysis/issues/actions";
import { FieldControl } from "./field-control";
import { patchOf, shownText } from "./field-values";
import { type EditedIssue, FIELD_LABELS, type FieldName, fieldText } from "./fields";
import { type Stored, saveField } from "./save-field";
import { useOffers } from "./use-offers";

interface FieldEditorProps {
  issue: Pick<EditedIssue, "slug" | "version" | "figure">;
  field: FieldName;
  value: string;
  person: string;
  /** Called with what the page shows while it is being saved. */
  onSaving: (shown: string) => void;
  onClose: () => void;
}

const HINTS: Partial<Record<FieldName, string>> = {
  labels: "Separate them with commas.",
  parties: "The actors concerned. Separate them with commas.",
  dueOn: "The day by which the desk’s next work on the issue is due.",
};

/** Edits one field of an issue where it is shown. Ctrl+Enter saves; Escape closes it and keeps what was typed. */
export default function FieldEditor(props: FieldEditorProps) {
  const { issue, field, value, person, onSaving, onClose } = props;
  const { slug } = issue;
  const unsaved = useUnsaved(`issue-field:${slug}:${field}:${person}`, {
    version: issue.version,
    text: value,
    was: value,
  });
  const { text, version, was } = unsaved.value;
  const set = (more: Partial<typeof unsaved.value>) =>
    unsaved.setValue((now) => ({ ...now, ...more }));
  const { run, pending, refusal, errors } = useCommand<{ version: number }>();
  const [theirs, setTheirs] = useState<{ before: string; now: string } | null>(null);
  const { offers, retry } = useOffers(slug, field);
  const form = useRef<HTMLFormElement>(null);
  const label = `${FIELD_LABELS[field][0]!.toUpperCase()}${FIELD_LABELS[field].slice(1)}`;

  // At first, and after a refusal: while it is being saved, the form is hidden, and so loses the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it is refused
  useEffect(() => {
    if (!pending) form.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, [refusal, pending]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    run(
      () => {
        onSaving(shownText(field, text, offers?.people ?? []));
        return saveField(field, was, { issue: slug, version, ...patchOf(field, text) });
      },
      {
        after: ({ version }) => {
          unsaved.clear(unsaved.value);
          onClose();
          const [what, undone] = [FIELD_LABELS[field], patchOf(field, was)];
          if (text !== was)
            sayOnPage({
              said: `Changed the ${what}.`,
              undo: {
                run: () => editIssueAction({ issue: slug, version, ...undone }),
                said: `Undid the change to the ${what}.`,
              },
            });
        },
        // Saving again then means that the person has seen the other change and keeps their own.
        refused: ({ code, current }) => {
          if (code !== "conflict") return;
          const now = current as Stored;
          const before = shownText(field, was, offers?.people ?? []);
          setTheirs({
            before,
            now: shownText(field, fieldText(now, field), now.owner ? [now.owner] : []),
          });
          set({ version: now.version, was: fieldText(now, field) });
        },
      },
    );
  }

  function cancel() {
    unsaved.discard();
    onClose();
  }

  function press(event: KeyboardEvent) {
    if (pressedKey(event.nativeEvent) !== "Escape" || event.defaultPrevented || pending) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  const isConflict = refusal?.code === "conflict" && theirs !== null;
  const error = errors[field] ?? null;
  return (
    <form
      ref={form}
      onSubmit={submit}
      onKeyDown={press}
      hidden={pending}
      className="space-y-2 py-2"
    >
      {isConflict && (
        <Notice tone="warning" title={refusal.message}>
          <p className="text-sm">
            <NowReads word={FIELD_LABELS[field]} was={theirs.before} text={theirs.now}>
              <Words text={theirs.now} />
            </NowReads>{" "}
            Your text is below: save again to replace theirs.
          </p>
        </Notice>
      )}
      {refusal && !isConflict && !error && <RefusalNotice refusal={refusal} title="Not saved" />}
      <UnsavedNotice unsaved={unsaved} />
      {field === "bottomLine" ? (
        <BottomLineInput
          value={text}
          onChange={(next) => set({ text: next })}
          hint={BOTTOM_LINE_HINT}
          error={error}
          figure={issue.figure}
        />
      ) : (
        <Field label={label} hint={HINTS[field]} error={error}>
          {(control) => (
            <FieldControl
              control={control}
              field={field}
              offers={offers}
              value={text}
              onChange={(next) => set({ text: next })}
            />
          )}
        </Field>
      )}
      {/* Labels and parties can be typed. */}
      {field === "ownerId" && retry && (
        <Notice tone="error" title="Couldn’t load the people to choose from">
          <Button variant="quiet" className="-ml-2" onClick={retry}>
            Try again
          </Button>
        </Notice>
      )}
      <FormActions submit="Save" pending={pending} onCancel={cancel} />
    </form>
  );
}
