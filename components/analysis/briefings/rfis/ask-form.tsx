"use client";

import type { FormEvent, KeyboardEvent } from "react";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { pressedKey } from "@/components/ui/keymap";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { askRfiAction } from "@/lib/analysis/briefings/rfis/actions";
import type { Answerer } from "./rfi-view";

/** An answered request, who answered it, and who is asked next unless someone else is chosen. */
interface FollowedUp {
  id: string;
  by: string;
  asked: { id: string; name: string };
}

interface AskFormProps {
  onClose: () => void;
  edition: number;
  issue: { key: string; title: string };
  answerers: Answerer[];
  /** The answered request that is followed up. */
  follows?: FollowedUp | undefined;
  /** Whose unsaved text this is. */
  person: string;
}

/** Asks for information on one judgement of an edition, or for more than was answered, where that is read. */
export default function AskForm(props: AskFormProps) {
  const { onClose, edition, issue, answerers, follows, person } = props;
  const { key, title } = issue;
  // An owner who may not answer, or no longer sees the edition, isn't asked.
  const owner = answerers.find(({ owns }) => owns.includes(key));
  const first = follows ? follows.asked : owner;
  const unsaved = useUnsaved(`rfi:${edition}:${follows?.id ?? key}:${person}`, {
    body: "",
    assignedTo: "",
  });
  const { body, assignedTo } = unsaved.value;
  const { run, pending, refusal, errors } = useCommand();
  const say = useSay();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    const to = { ...(assignedTo && { assignedTo }), ...(follows && { follows: follows.id }) };
    run(() => askRfiAction({ edition, issue: key, body, ...to }), {
      after: () => {
        unsaved.clear(unsaved.value);
        onClose();
        say({ said: "Asked. You’ll be notified of the answer." });
      },
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (pressedKey(event.nativeEvent) === "Escape") onClose();
  }

  return (
    <form
      aria-label={follows ? `Follow up on ${follows.by}’s answer` : `Ask about ${title}`}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      className="mt-2 mb-4 max-w-prose space-y-3 border-l-2 border-accent pl-3 print:hidden"
    >
      {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Not saved" />}
      <UnsavedNotice unsaved={unsaved} />
      <Field
        label={follows ? "What else do you need to know?" : "What do you need to know?"}
        hint="You’ll be notified of the answer, and the next edition will include it."
        error={errors.body ?? errors.issue}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            autoFocus
            value={body}
            // An answer is followed up once: what is typed now could be neither sent nor found again.
            readOnly={pending && follows !== undefined}
            onChange={({ target }) => unsaved.setValue((now) => ({ ...now, body: target.value }))}
          />
        )}
      </Field>
      <Field label="Who should answer?" error={errors.assignedTo}>
        {(control) => (
          <Select
            {...control}
            value={assignedTo}
            options={[
              {
                value: "",
                label: follows
                  ? `${follows.asked.name}, as before`
                  : owner
                    ? `The issue’s owner (${owner.name})`
                    : "Any analyst",
              },
              ...answerers
                .filter(({ id }) => id !== first?.id)
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={({ target }) =>
              unsaved.setValue((now) => ({ ...now, assignedTo: target.value }))
            }
          />
        )}
      </Field>
      <FormActions submit="Ask" pending={pending} pendingLabel="Asking…" onCancel={onClose} />
    </form>
  );
}
