"use client";

import { type ReactNode, useState } from "react";
import type { Refusal } from "@/lib/errors";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { Notice } from "./notice";

interface ConfirmProps {
  /** The button that asks. */
  opener: { label: string; danger?: boolean };
  /** The question. */
  title: string;
  /** What doing it means. */
  children: ReactNode;
  /** The act, while it is under way, and where it was refused. */
  act: { label: string; pending: string; refused: string };
  /** What it is to leave it. */
  keep: string;
  pending: boolean;
  refusal: Refusal | null;
  onConfirm: () => void;
}

/** Does what has consequences only after it was asked once more. */
export function Confirm(props: ConfirmProps) {
  const { opener, title, children, act, keep, pending, refusal, onConfirm } = props;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant={opener.danger ? "danger" : undefined} onClick={() => setAsking(true)}>
        {opener.label}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={title}>
        <div className="space-y-2">{children}</div>
        {refusal && (
          <Notice tone="error" title={act.refused} className="mt-3">
            <p>{refusal.message}</p>
          </Notice>
        )}
        <div className="mt-4 flex gap-2">
          <Button variant="danger" pending={pending} pendingLabel={act.pending} onClick={onConfirm}>
            {act.label}
          </Button>
          <Button variant="quiet" onClick={() => setAsking(false)}>
            {keep}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
