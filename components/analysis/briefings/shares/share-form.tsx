"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import { Field } from "@/components/ui/field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { shareEditionAction } from "@/lib/analysis/briefings/shares/actions";

// As in schema.ts, which loads Zod.
const INITIAL = { name: "", days: "7" };

/** Makes a link, and shows its address this once. */
export function ShareForm({ number, person }: { number: number; person: string }) {
  const unsaved = useUnsaved(`share:${number}:${person}`, INITIAL);
  const { name, days } = unsaved.value;
  const { run, pending, refusal, errors } = useCommand<{ address: string }>();
  const [made, setMade] = useState<{ name: string; address: string } | null>(null);
  // Its address is copied next, and isn’t shown again.
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (made) shown.current?.querySelector("button")?.focus();
  }, [made]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    run(() => shareEditionAction({ number, name, days: Number(days) }), {
      after: ({ address }) => {
        setMade({ name, address });
        unsaved.clear(unsaved.value);
      },
    });
  }

  return (
    <>
      <p className="text-sm text-secondary">
        Anyone with the link can read this edition, but nothing else, without signing in. Each time
        it is opened is recorded here.
      </p>
      <form onSubmit={submit} noValidate className="space-y-3">
        {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Link not created" />}
        <UnsavedNotice unsaved={unsaved} />
        <div className="flex flex-wrap items-start gap-3">
          <div className="min-w-56 flex-1">
            <Field id="share" label="Who is it for?" error={errors.name}>
              {(control) => (
                <TextInput
                  {...control}
                  maxLength={120}
                  value={name}
                  onChange={({ target }) =>
                    unsaved.setValue((now) => ({ ...now, name: target.value }))
                  }
                />
              )}
            </Field>
          </div>
          <div className="w-32">
            <Field label="Valid for (days)" error={errors.days}>
              {(control) => (
                <TextInput
                  {...control}
                  type="number"
                  min={1}
                  max={30}
                  value={days}
                  onChange={({ target }) =>
                    unsaved.setValue((now) => ({ ...now, days: target.value }))
                  }
                />
              )}
            </Field>
          </div>
        </div>
        <Button type="submit" pending={pending} pendingLabel="Creating…">
          Create link
        </Button>
      </form>
      {made && (
        <div ref={shown} role="status">
          <CopyField
            key={made.address}
            label={`Link for ${made.name}. Copy it now: it won’t be shown again.`}
            value={made.address}
          />
        </div>
      )}
    </>
  );
}
