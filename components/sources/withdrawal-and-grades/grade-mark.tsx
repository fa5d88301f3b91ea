"use client";

import { useState } from "react";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { admiraltyLabel, admiraltySign, NOT_GRADED } from "@/lib/tradecraft/grades";
import type { Graded } from "./graded";

const [GradeDialog, opensGradeDialog] = loadOnUse(() =>
  import("./grade-dialog").then((module) => module.GradeDialog),
);

/** A grade such as "B2", with its meaning as a label. Opens its history and, with access, a new grade. */
export function GradeMark({ quote, source, grader }: Graded) {
  /** Null until it is opened for the first time. */
  const [open, setOpen] = useState<boolean | null>(null);
  const grades = [source.reliability, quote.credibility, source.graded] as const;
  const words = admiraltyLabel(...grades);
  const sign = admiraltySign(...grades);
  if (sign === NOT_GRADED && !grader) return null;
  return (
    <>
      {/* In each row of a list, and in no form: it needs no type. */}
      <button
        {...opensGradeDialog}
        onClick={() => setOpen(true)}
        title={sign === words ? undefined : words}
        aria-label={`Grade of Q${quote.number}: ${words}`}
        className={sign === NOT_GRADED ? "grade ungraded" : "grade"}
      >
        {sign}
      </button>
      {open !== null && (
        <OnUse>
          <GradeDialog
            quote={quote}
            source={source}
            grader={grader}
            open={open}
            onClose={() => setOpen(false)}
          />
        </OnUse>
      )}
    </>
  );
}
