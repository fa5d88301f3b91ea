"use client";

import type { FormEvent } from "react";
import { Dialog } from "@/components/ui/dialog";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedText } from "@/components/ui/unsaved-text";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { editRelationshipAction } from "@/lib/analysis/relationships/actions";
import type { Relationship } from "@/lib/analysis/relationships/schema";
import { RelationshipFields } from "./relationship-fields";
import { relationshipInputOf, relationshipValuesOf } from "./relationship-values";

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
  const unsaved = useUnsaved(`relationship:${id}:${person}`, relationshipValuesOf(relationship));
  const { run, pending, refusal, errors } = useCommand<{ version: number }>();
  const say = useSay();

  function submit(event: FormEvent) {
    event.preventDefault();
    const { version, title } = unsaved.value;
    const given = relationshipInputOf(unsaved.value, relationship);
    run(() => editRelationshipAction({ id, version, ...given }), {
      after: ({ version }) => {
        unsaved.clear();
        onSaved(version);
        onClose();
        say({ said: `${title.trim()} saved.` });
      },
      // Saving again then means that the person has seen the other change, which the message names.
      refused: ({ code, current }) => {
        if (code === "conflict")
          unsaved.setValue((now) => ({ ...now, version: (current as Relationship).version }));
      },
    });
  }

  return (
    <Dialog open onClose={onClose} title={`Edit ${relationship.title}`}>
      <form onSubmit={submit} className="space-y-3">
        <UnsavedText unsaved={unsaved} />
        {refusal && <RefusalNotice refusal={refusal} />}
        {refusal?.code === "conflict" && <Current of={refusal.current as Relationship} />}
        <RelationshipFields
          values={unsaved.value}
          set={(some) => unsaved.setValue((now) => ({ ...now, ...some }))}
          errors={errors}
          isNew={false}
        />
        <FormActions submit="Save" pending={pending} pendingLabel="Saving…" onCancel={onClose} />
      </form>
    </Dialog>
  );
}

/** What the other admin saved. */
const Current = ({ of }: { of: Relationship }) => (
  <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-sm">
    <dt className="text-secondary">Title now</dt>
    <dd>{of.title}</dd>
    <dt className="text-secondary">Parties now</dt>
    <dd>{of.parties.join(", ")}</dd>
    <dt className="text-secondary">Words now</dt>
    <dd>{[...of.firstWords, ...of.secondWords].join(", ") || "none of its own"}</dd>
  </dl>
);
