"use client";

import { type FormEvent, useRef } from "react";
import { Button } from "@/components/ui/button";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { openRelationshipAction } from "@/lib/analysis/relationships/actions";
import { within } from "@/lib/analysis/relationships/schema";
import { RelationshipFields } from "./relationship-fields";
import { NEW_RELATIONSHIP, relationshipInputOf } from "./relationship-values";

/** The form that starts following another relationship. */
export function OpenRelationship({ person }: { person: string }) {
  const unsaved = useUnsaved(`relationship:new:${person}`, NEW_RELATIONSHIP);
  const { run, pending, refusal, errors } = useCommand<{ slug: string }>();
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    say(null);
    const { slug, keyPrefix, title } = unsaved.value;
    run(() => openRelationshipAction({ ...relationshipInputOf(unsaved.value), slug, keyPrefix }), {
      after: (saved) => {
        unsaved.clear(unsaved.value);
        form.current?.querySelector("input")?.focus();
        say({
          said: `The desk now follows ${title.trim()}.`,
          next: { label: "Open its first issue", href: within("/issues/new", saved.slug) },
        });
      },
    });
  }

  return (
    <form ref={form} onSubmit={submit} className="space-y-3 pt-1">
      <UnsavedNotice unsaved={unsaved} />
      {refusal && <RefusalNotice refusal={refusal} />}
      <RelationshipFields
        values={unsaved.value}
        set={(some) => unsaved.setValue((now) => ({ ...now, ...some }))}
        errors={errors}
        isNew
      />
      <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving…">
        Follow this relationship
      </Button>
    </form>
  );
}
