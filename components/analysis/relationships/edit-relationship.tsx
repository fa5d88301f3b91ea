"use client";

import type { FormEvent } from "react";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { Dialog } from "@/components/ui/dialog";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import { editRelationshipAction } from "@/lib/analysis/relationships/actions";
import type { Relationship } from "@/lib/analysis/relationships/schema";
import { FIELD_WORDS } from "@/lib/desk/events/fields";
import { RelationshipFields } from "./relationship-fields";
import { relationshipInputOf, relationshipText, relationshipValuesOf } from "./relationship-values";

interface EditRelationshipProps {
  relationship: Relationship;
  person: string;
  onClose: () => void;
  /** Is given the version that was saved. */
  onSaved: (version: number) => void;
}

/** The form that changes a relationship's title, its parties and their words. */
export default function EditRelationship(props: EditRelationshipProps) {
  const { relationship, person, onClose, onSaved } = props;
  const { id } = relationship;
  const { unsaved, values, set, stale, takeOver } = useEdit(
    `relationship:${id}:${person}`,
    relationshipValuesOf(relationship),
  );
  const { run, pending, refusal, errors } = useCommand<{ version: number }>();
  const say = useSay();

  function submit(event: FormEvent) {
    event.preventDefault();
    const { version, title } = values;
    const given = relationshipInputOf(values, relationship);
    run(() => editRelationshipAction({ id, version, ...given }), {
      after: ({ version }) => {
        unsaved.clear(unsaved.value);
        onSaved(version);
        onClose();
        say({ said: `${title.trim()} saved.` });
      },
      refused: ({ code, current }) =>
        code === "conflict" && takeOver(relationshipValuesOf(current as Relationship)),
    });
  }

  return (
    <Dialog open onClose={onClose} title={`Edit ${relationship.title}`}>
      <form onSubmit={submit} className="space-y-3">
        <UnsavedNotice unsaved={unsaved} />
        <StaleNotice
          refusal={refusal}
          stale={stale}
          words={FIELD_WORDS.relationship}
          textOf={relationshipText}
        >
          {refusal && <RefusalNotice refusal={refusal} />}
        </StaleNotice>
        <RelationshipFields values={values} set={set} errors={errors} isNew={false} />
        <FormActions submit="Save" pending={pending} pendingLabel="Saving…" onCancel={onClose} />
      </form>
    </Dialog>
  );
}
