"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { hypothesisName } from "@/lib/analysis/hypotheses/schema";
import type { HypothesisFormProps } from "./hypothesis-values";

const [HypothesisForm, editing] = loadOnUse(() =>
  import("./hypothesis-form").then((m) => m.default),
);
const [RetireForm, retiring] = loadOnUse(() => import("./retire-form").then((m) => m.default));

/** What an analyst can do with a hypothesis. */
export function HypothesisTools(props: Omit<HypothesisFormProps, "onClose">) {
  const [shown, setShown] = useState<"edit" | "retire" | null>(null);
  const name = hypothesisName(props.hypothesis.number);
  const onClose = () => setShown(null);
  return (
    <>
      <Button
        variant="quiet"
        aria-label={`Edit ${name}`}
        onClick={() => setShown("edit")}
        {...editing}
      >
        Edit
      </Button>
      <Button
        variant="quiet"
        aria-label={`Retire ${name}`}
        onClick={() => setShown("retire")}
        {...retiring}
      >
        Retire
      </Button>
      {shown && (
        <OnUse>
          {shown === "edit" ? (
            <HypothesisForm {...props} onClose={onClose} />
          ) : (
            <RetireForm {...props} onClose={onClose} />
          )}
        </OnUse>
      )}
    </>
  );
}
