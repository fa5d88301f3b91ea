"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { gradeSourceAction } from "@/lib/sources/withdrawal-and-grades/actions";
import { RELIABILITIES, RELIABILITY_LABELS, type Reliability } from "@/lib/tradecraft/grades";
import { RELIABILITY_HELP } from "@/lib/tradecraft/grades-help";
import { DependentsPanel } from "./dependents-panel";
import { GradeForm } from "./grade-form";
import { PublisherGrades } from "./publisher-grades";

interface GradeSourceProps {
  source: { id: string; version: number; title: string; reliability: Reliability; graded: boolean };
  /** Whose unsaved text it is. */
  person: string;
}

const OPTIONS = RELIABILITIES.map((value) => ({
  value,
  sign: value,
  label: RELIABILITY_LABELS[value],
  help: RELIABILITY_HELP[value],
}));

/** F is itself a grade, so an ungraded source starts with none. */
const seenIn = (current: unknown) => {
  const { version, reliability, graded } = current as GradeSourceProps["source"];
  return { version, grade: graded ? reliability : null };
};

/** Grades a source on the Admiralty scale, with a reason, after showing its dependents. */
export function GradeSource({ source, person }: GradeSourceProps) {
  const { id, title } = source;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Grade</Button>
      <Dialog open={open} onClose={close} title={`How reliable is “${title}”?`}>
        <div className="space-y-3">
          <DependentsPanel source={id} history />
          <GradeForm
            legend="Reliability"
            options={OPTIONS}
            seen={seenIn(source)}
            seenIn={seenIn}
            unsavedKey={`grade:${id}:${person}`}
            save={({ grade, ...rest }) => gradeSourceAction({ id, reliability: grade, ...rest })}
            onDone={close}
            help={({ others, reason }, give) => (
              <PublisherGrades
                source={source}
                others={others}
                onOthers={(others) => give({ others })}
                onUse={(grade, why) => give({ grade, reason: reason || why })}
              />
            )}
          />
        </div>
      </Dialog>
    </>
  );
}
