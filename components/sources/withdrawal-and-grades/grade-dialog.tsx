"use client";

import { Dialog } from "@/components/ui/dialog";
import { gradeQuoteAction } from "@/lib/sources/withdrawal-and-grades/actions";
import {
  CREDIBILITIES,
  CREDIBILITY_LABELS,
  credibilityNumber,
  NOT_GRADED,
  RELIABILITY_LABELS,
} from "@/lib/tradecraft/grades";
import { CREDIBILITY_HELP, RELIABILITY_HELP } from "@/lib/tradecraft/grades-help";
import { DependentsPanel } from "./dependents-panel";
import { GradeForm } from "./grade-form";
import type { Graded } from "./graded";

interface GradeDialogProps extends Graded {
  open: boolean;
  onClose: () => void;
}

const OPTIONS = CREDIBILITIES.map((value) => ({
  value,
  sign: String(credibilityNumber(value)),
  label: CREDIBILITY_LABELS[value],
  help: CREDIBILITY_HELP[value],
}));

const seenIn = (current: unknown) => {
  const { version, credibility } = current as Graded["quote"];
  return { version, grade: credibility };
};

/** No grade is chosen if a quotation has the one that each starts with, even if someone gave it that. */
const openedWith = ({ version, credibility }: Graded["quote"]) => ({
  version,
  grade: credibility === "CANNOT_BE_JUDGED" ? null : credibility,
});

/** What a grade means, its history and, with access, a new grade. */
export function GradeDialog({ quote, source, grader, open, onClose }: GradeDialogProps) {
  const { id, number, credibility } = quote;
  const { reliability, graded } = source;
  return (
    <Dialog open={open} onClose={onClose} title={`Grade of Q${number}`}>
      <div className="space-y-3">
        <p className="text-sm">
          <span className="font-medium">
            Source: {graded ? RELIABILITY_LABELS[reliability] : NOT_GRADED.toLowerCase()}.
          </span>{" "}
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
            seen={openedWith(quote)}
            seenIn={seenIn}
            unsavedKey={`grade:${id}:${grader}`}
            save={({ version, grade, reason }) =>
              gradeQuoteAction({ id, version, credibility: grade, reason })
            }
            onDone={onClose}
          />
        )}
      </div>
    </Dialog>
  );
}
