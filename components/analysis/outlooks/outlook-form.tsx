"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { UnsavedText } from "@/components/ui/unsaved-text";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import type { IssueEvidence } from "@/lib/analysis/issues/schema";
import { reviseOutlookAction } from "@/lib/analysis/outlooks/actions";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { BottomLineField } from "./bottom-line-field";
import { DriverPicker } from "./driver-picker";
import { EstimateFields } from "./estimate-fields";
import { ForecastFields } from "./forecast-fields";
import { insertCitation } from "./insert-citation";
import type { CurrentOutlook } from "./outlook-conflict";
import { OutlookRefusal } from "./outlook-refusal";
import {
  type Confirmed,
  inputOf,
  type OutlookValues,
  type SomeValues,
  valuesOf,
} from "./outlook-values";
import { ReasonFields } from "./reason-fields";
import { useLanguageCheck } from "./use-language-check";

interface OutlookFormProps {
  issue: {
    slug: string;
    version: number;
    bottomLine: string;
    /** The current estimate of the forecast. */
    outlook: Outlook | null;
    /** What is estimated. An issue without forecasts gets its lead with its first estimate. */
    forecast: Forecast | null;
    evidence: IssueEvidence[];
  };
  /** A quotation that is ticked to begin with, as new evidence. */
  driver?: string | undefined;
  /** Whose unsaved text this is. */
  person: string;
}

export function OutlookForm({ issue, driver, person }: OutlookFormProps) {
  const { slug } = issue;
  const lead = issue.forecast?.lead ?? true;
  const forecast = lead ? undefined : issue.forecast?.number;
  const router = useRouter();
  const unsaved = useUnsaved<OutlookValues>(
    `outlook:${slug}:${[forecast, driver, person].filter(Boolean).join(":")}`,
    {
      ...valuesOf(issue.outlook, issue.version, issue.forecast),
      ...(driver && { reason: "NEW_EVIDENCE", drivers: [driver] }),
    },
  );
  const { run, pending, refusal, dismiss, errors } = useCommand();
  // A version shown in a conflict counts as seen until the person leaves the page. Unsaved text keeps its
  // own version: a person who comes back to it must be shown the conflict again.
  const [seen, setSeen] = useState<number>();
  const top = useRef<HTMLDivElement>(null);
  const judgement = useRef<HTMLTextAreaElement>(null);
  const rationale = useRef<HTMLTextAreaElement>(null);

  const values = unsaved.value;
  const { findings, checkNow } = useLanguageCheck(values, issue.evidence);
  const set = (some: SomeValues) =>
    unsaved.setValue((now) => ({ ...now, ...(some instanceof Function ? some(now) : some) }));
  const part = { values, set, errors };

  const save = (confirmed: Confirmed = {}) =>
    run(
      () =>
        reviseOutlookAction(
          inputOf(slug, forecast, { ...values, version: seen ?? values.version }, confirmed),
        ),
      {
        after: () => {
          unsaved.clear();
          router.push(`/issues/${slug}`);
        },
        // Saving again then means that the person has seen the other change and keeps their own.
        refused: ({ code, current }) =>
          code === "conflict" && setSeen((current as CurrentOutlook).version),
      },
    );

  // A refusal without fields is shown at the top, which may be out of sight from the button at the end.
  useEffect(() => {
    if (refusal && !refusal.fields) top.current?.focus();
  }, [refusal]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    // The server would refuse this too; here the words are marked and nothing is sent.
    const wrong = (await checkNow()).find(({ severity }) => severity === "stop");
    if (!wrong) return save();
    judgement.current?.focus();
    judgement.current?.setSelectionRange(wrong.start, wrong.end);
  }

  return (
    <form
      onSubmit={submit}
      className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(15rem,1fr)]"
    >
      <div className="min-w-0 space-y-6">
        <div ref={top} tabIndex={-1} className="space-y-3 outline-none">
          <UnsavedText
            unsaved={unsaved}
            title="Restored your unsaved revision."
            discard="Discard and start from the current outlook"
          />
          {refusal && (
            <OutlookRefusal
              refusal={refusal}
              pending={pending}
              bottomLine={values.bottomLine}
              onConfirm={save}
              onUseTheirs={(theirs) => {
                unsaved.setValue(theirs);
                dismiss();
              }}
            />
          )}
        </div>
        <ForecastFields {...part} />
        <EstimateFields {...part} {...{ judgement, rationale, findings, lead }} />
        {lead && <BottomLineField {...part} now={issue.bottomLine} />}
        <ReasonFields {...part} />
        <div className="flex gap-2">
          <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving…">
            Save revision
          </Button>
          <LinkButton href={`/issues/${slug}`} variant="quiet">
            Back without saving
          </LinkButton>
        </div>
      </div>
      <DriverPicker
        {...part}
        evidence={issue.evidence}
        onCite={(number) => rationale.current && insertCitation(rationale.current, number)}
      />
    </form>
  );
}
