"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { isConfirmed } from "@/components/analysis/markdown/confirm-notice";
import { withUnseen } from "@/components/analysis/markdown/unseen";
import { dropSaid } from "@/components/desk/live/live-state";
import { StaleForm } from "@/components/desk/live/stale-form";
import { carryAct } from "@/components/ui/act";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { undoHere, useSay } from "@/components/ui/last-act";
import { LinkButton } from "@/components/ui/link-button";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import type { IssueEvidence } from "@/lib/analysis/issues/schema";
import { reviseOutlookAction } from "@/lib/analysis/outlooks/actions";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import type { Cautions } from "@/lib/evidence/quotes/schema";
import { BottomLineField } from "./bottom-line-field";
import { DriverPicker } from "./driver-picker";
import { EstimateFields } from "./estimate-fields";
import { ForecastFields } from "./forecast-fields";
import { insertCitation } from "./insert-citation";
import type { CurrentOutlook } from "./outlook-conflict";
import { confirmedBy, OutlookRefusal } from "./outlook-refusal";
import {
  type Confirmed,
  cautionsFor,
  fixedBy,
  inputOf,
  judgedAgainst,
  judgedBy,
  type OutlookValues,
  type SomeValues,
  savedWords,
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
  /** Which of all its evidence needs a word when it is cited. */
  cautions: Cautions;
  /** The address of the form with all evidence; null if it is listed here. */
  all: string | null;
  /** A quotation that is ticked to begin with, as new evidence. */
  driver?: string | undefined;
  /** Whose unsaved text this is. */
  person: string;
}

export function OutlookForm({ issue, cautions, all, driver, person }: OutlookFormProps) {
  const { slug } = issue;
  const lead = issue.forecast?.lead ?? true;
  const forecast = lead ? undefined : issue.forecast?.number;
  const evidence = judgedAgainst(issue.evidence, lead);
  const router = useRouter();
  const say = useSay();
  const unsaved = useUnsaved<OutlookValues>(
    `outlook:${slug}:${[forecast, driver, person].filter(Boolean).join(":")}`,
    {
      ...valuesOf(issue.outlook, issue.version, issue.forecast),
      ...(driver && { reason: "NEW_EVIDENCE", drivers: [driver] }),
    },
  );
  const {
    run,
    pending,
    refusal,
    dismiss,
    errors: refused,
  } = useCommand<{ unseen: string[]; asks: boolean }>();
  // A version shown in a conflict counts as seen until the person leaves the page. Unsaved text keeps its
  // own version: a person who comes back to it must be shown the conflict again.
  const [seen, setSeen] = useState<number>();
  const top = useRef<HTMLDivElement>(null);
  const judgement = useRef<HTMLTextAreaElement>(null);
  const rationale = useRef<HTMLTextAreaElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);

  const values = unsaved.value;
  const { findings, checkNow } = useLanguageCheck(values, cautionsFor(cautions, lead));
  const set = (some: SomeValues) => {
    unsaved.setValue((now) => ({ ...now, ...(some instanceof Function ? some(now) : some) }));
    // What is confirmed is what was asked about.
    if (refusal?.code === "confirm") dismiss();
  };
  // What the judgement was refused for goes once it or the figure changes, as the findings below it do.
  const { judgement: misfit, ...others } = refused;
  const [sent, setSent] = useState("");
  const errors = misfit && sent === judgedBy(values) ? refused : others;
  const part = { values, set, errors };

  const save = (confirmed: Confirmed) => {
    setSent(judgedBy(values));
    run(
      () =>
        reviseOutlookAction(
          inputOf(
            slug,
            forecast,
            { ...values, ...fixedBy(issue.outlook), version: seen ?? values.version },
            confirmed,
          ),
        ),
      {
        after: ({ unseen, asks }) => {
          unsaved.clear(values);
          carryAct({ said: withUnseen(savedWords(values, forecast, asks), unseen) });
          router.push(`/issues/${slug}#${lead ? "outlook" : `forecast-${forecast}`}`);
        },
        // Saving again then means that the person has seen the other change and keeps their own.
        refused: ({ code, current }) => {
          if (code !== "conflict") return;
          setSeen((current as CurrentOutlook).version);
          dropSaid();
        },
      },
    );
  };

  // A message at the top may be out of sight: a refusal without fields, from the button at the end; and that text was
  // restored, from the figure, which has the focus at first and keeps it.
  useEffect(() => {
    if (refusal && !refusal.fields) top.current?.focus();
  }, [refusal]);
  const { restored } = unsaved;
  useEffect(() => {
    if (restored) top.current?.scrollIntoView({ block: "nearest" });
  }, [restored]);

  function cite(number: number) {
    const cited = rationale.current && insertCitation(rationale.current, number);
    if (cited === "focused") return say(null);
    say({
      said: `Q${number} ${cited === "already" ? "is already cited there" : "cited in the rationale"}.`,
    });
  }

  function startFrom(theirs: OutlookValues) {
    const mine = values;
    unsaved.setValue(theirs);
    dismiss();
    // The button that had the focus goes.
    top.current?.focus();
    const undo = undoHere(() => unsaved.setValue(mine), "Your text is back.");
    say({ said: "The form now has that revision.", undo });
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    save(isConfirmed(event, confirm) ? confirmedBy(refusal) : { confirmed: false });
    // Saved or not, the words that don't fit are marked. The server refuses them with all else that is missing.
    checkNow();
  }

  return (
    <form
      noValidate
      onSubmit={submit}
      className="flex flex-col gap-x-12 gap-y-8 lg:grid lg:grid-cols-[minmax(0,2fr)_minmax(15rem,1fr)] lg:grid-rows-[auto_1fr]"
    >
      <div className="min-w-0 space-y-6">
        <StaleForm person={person} href={`/issues/${slug}`} />
        <div ref={top} tabIndex={-1} className="space-y-3 outline-none">
          {refusal && (
            <OutlookRefusal
              refusal={refusal}
              pending={pending}
              bottomLine={values.bottomLine}
              confirm={confirm}
              onUseTheirs={startFrom}
            />
          )}
          <UnsavedNotice
            unsaved={unsaved}
            title="Restored your unsaved revision"
            discard="Discard and start from the current outlook"
          />
        </div>
        <ForecastFields {...part} fixed={issue.outlook} />
        <EstimateFields
          {...part}
          judgement={judgement}
          rationale={rationale}
          findings={findings}
          lead={lead}
          previous={issue.outlook?.likelihood}
        />
        {lead && <BottomLineField {...part} now={issue.bottomLine} />}
        {issue.outlook && <ReasonFields {...part} before={issue.outlook} />}
      </div>
      {/* Before the button, as it is by Tab, since what moved the estimate is ticked before it is saved. */}
      <DriverPicker {...part} first={!issue.outlook} evidence={evidence} all={all} onCite={cite} />
      <div className="save-bar flex items-start gap-2">
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving…">
          {issue.outlook ? "Save revision" : "Save estimate"} <KeyHint>Ctrl+Enter</KeyHint>
        </Button>
        <LinkButton href={`/issues/${slug}`} variant="quiet">
          Back without saving
        </LinkButton>
      </div>
    </form>
  );
}
