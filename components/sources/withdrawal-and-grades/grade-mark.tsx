"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { gradeQuoteAction } from "@/lib/sources/withdrawal-and-grades/actions";
import {
  admiralty,
  admiraltyLabel,
  CREDIBILITIES,
  CREDIBILITY_HELP,
  CREDIBILITY_LABELS,
  type Credibility,
  credibilityNumber,
  RELIABILITY_HELP,
  RELIABILITY_LABELS,
  type Reliability,
} from "@/lib/tradecraft/grades";
import { DependentsPanel } from "./dependents-panel";
import { GradeForm } from "./grade-form";

interface GradeMarkProps {
  quote: { id: string; number: number; version: number; credibility: Credibility };
  source: { id: string; reliability: Reliability };
  /** The viewer, if they may grade; null if not. */
  grader: string | null;
}

const OPTIONS = CREDIBILITIES.map((value) => ({
  value,
  sign: value === "CANNOT_BE_JUDGED" ? "?" : String(credibilityNumber(value)),
  label: value === "CANNOT_BE_JUDGED" ? "Unknown (6, cannot be judged)" : CREDIBILITY_LABELS[value],
  help: CREDIBILITY_HELP[value],
}));

/** A grade such as "B2", with its meaning as a label. Opens its history and, with access, a new grade. */
export function GradeMark({ quote, source, grader }: GradeMarkProps) {
  const { id, number, version, credibility } = quote;
  const { reliability } = source;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const words = admiraltyLabel(reliability, credibility);
  const sign = admiralty(reliability, credibility);
  if (!sign && !grader) return null;
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        title={words}
        aria-label={`Grade of Q${number}: ${words}`}
        className="rounded-sm text-xs whitespace-nowrap text-secondary tabular-nums underline decoration-dotted underline-offset-2 hover:text-ink pointer-coarse:min-h-6 pointer-coarse:min-w-6"
      >
        {sign ?? "Not graded"}
      </button>
      {sign && <span className="hidden print:inline">{sign}</span>}
      <Dialog open={open} onClose={close} title={`Grade of Q${number}`}>
        <div className="space-y-3">
          <p className="text-sm">
            <span className="font-medium">Source: {RELIABILITY_LABELS[reliability]}.</span>{" "}
            <span className="text-secondary">{RELIABILITY_HELP[reliability]}</span>
          </p>
          <p className="text-sm">
            <span className="font-medium">Quotation: {CREDIBILITY_LABELS[credibility]}.</span>{" "}
            <span className="text-secondary">{CREDIBILITY_HELP[credibility]}</span>
          </p>
          <DependentsPanel source={source.id} quote={number} history />
          {grader && (
            <GradeForm
              legend={`How credible is Q${number}?`}
              options={OPTIONS}
              grade={credibility}
              draft={`grade:${id}:${grader}`}
              save={(credibility, reason) => gradeQuoteAction({ id, version, credibility, reason })}
              onDone={close}
            />
          )}
        </div>
      </Dialog>
    </>
  );
}
