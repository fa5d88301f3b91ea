"use client";

import { useState } from "react";
import { Button } from "./button";
import { ConfirmDialog, type ConfirmDialogProps } from "./confirm-dialog";

interface ConfirmProps extends Omit<ConfirmDialogProps, "open" | "onClose"> {
  /** The button that opens the question. */
  opener: { label: string; danger?: boolean };
}

/** A button that asks for confirmation before it acts. */
export function Confirm({ opener, ...question }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant={opener.danger ? "danger" : undefined} onClick={() => setAsking(true)}>
        {opener.label}
      </Button>
      <ConfirmDialog {...question} open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
