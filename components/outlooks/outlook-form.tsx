"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { useDraft } from "@/components/ui/use-draft";
import type { Refusal } from "@/lib/errors";
import { reviseOutlookAction } from "@/lib/outlooks/actions";
import type { Outlook } from "@/lib/outlooks/schema";
import type { Evidence } from "@/lib/quotes/schema";
import { EstimateFields } from "./estimate-fields";
import { MovedByPicker } from "./moved-by-picker";
import { type CurrentOutlook, OutlookConflict } from "./outlook-conflict";
import { inputOf, type OutlookValues, valuesOf } from "./outlook-values";
import { QuestionFields } from "./question-fields";
import { ReasonFields } from "./reason-fields";

interface OutlookFormProps {
  issue: { slug: string; version: number; outlook: Outlook | null; evidence: Evidence[] };
  /** Whose draft this is. */
  person: string;
}

export function OutlookForm({ issue, person }: OutlookFormProps) {
  const { slug } = issue;
  const router = useRouter();
  const draft = useDraft<OutlookValues>(
    `outlook:${slug}:${person}`,
    valuesOf(issue.outlook, issue.version),
  );
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, start] = useTransition();
  const top = useRef<HTMLDivElement>(null);

  const values = draft.value;
  const set = (some: Partial<OutlookValues>) => draft.setValue({ ...values, ...some });
  const part = { values, set, errors: refusal?.fields ?? {} };

  const save = (confirmed: boolean) =>
    start(async () => {
      const result = await reviseOutlookAction(inputOf(slug, values, confirmed));
      if (result.ok) {
        draft.clear();
        return router.push(`/issues/${slug}`);
      }
      setRefusal(result.refusal);
      const current = result.refusal.current as CurrentOutlook | undefined;
      // Saving once more then means: mine, having seen theirs.
      if (current) set({ version: current.version });
    });

  // What was refused is said at the top, out of sight of who pressed the button at the end.
  useEffect(() => {
    if (refusal) top.current?.focus();
  }, [refusal]);

  function submit(event: FormEvent) {
    event.preventDefault();
    save(false);
  }

  return (
    <form
      onSubmit={submit}
      className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(15rem,1fr)]"
    >
      <div className="min-w-0 space-y-6">
        <div ref={top} tabIndex={-1} className="space-y-3 outline-none">
          {draft.restored && (
            <Notice title="This is your unsaved revision from before.">
              <Button variant="quiet" className="-ml-2" onClick={draft.clear}>
                Discard it and start from the current outlook
              </Button>
            </Notice>
          )}
          {refusal?.code === "conflict" && refusal.current ? (
            <OutlookConflict
              message={refusal.message}
              current={refusal.current as CurrentOutlook}
              onTake={(theirs) => {
                draft.setValue(theirs);
                setRefusal(null);
              }}
            />
          ) : (
            refusal && (
              <Notice
                tone={refusal.code === "confirm" ? "warning" : "error"}
                title={refusal.message}
              >
                {refusal.code === "confirm" && (
                  <Button className="mt-2" pending={pending} onClick={() => save(true)}>
                    Yes, it is meant
                  </Button>
                )}
              </Notice>
            )
          )}
        </div>
        <QuestionFields {...part} />
        <EstimateFields {...part} />
        <ReasonFields {...part} />
        <div className="flex gap-2">
          <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving…">
            Save the revision
          </Button>
          <LinkButton href={`/issues/${slug}`} variant="quiet">
            Back without saving
          </LinkButton>
        </div>
      </div>
      <MovedByPicker {...part} evidence={issue.evidence} />
    </form>
  );
}
