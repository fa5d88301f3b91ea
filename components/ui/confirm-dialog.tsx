"use client";

import type { ReactNode } from "react";
import type { Refusal } from "@/lib/core/command/errors";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { Notice } from "./notice";

export interface ConfirmDialogProps {
  open: boolean;
  onClose: () => void;
  /** The question. */
  title: string;
  /** What the action does. */
  children: ReactNode;
  /** The button's label, its label while pending, and the title of a refusal. */
  act: { label: string; pending: string; refused: string };
  /** The label of the button that cancels. */
  keep: string;
  pending: boolean;
  refusal: Refusal | null;
  onConfirm: () => void;
}

/** Asks for confirmation before an action with consequences. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onClose, title, children, act, keep, pending, refusal, onConfirm } = props;
  return (
    <Dialog open={open} onClose={onClose} title={title}>
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
        <Button variant="quiet" onClick={onClose}>
          {keep}
        </Button>
      </div>
    </Dialog>
  );
}
