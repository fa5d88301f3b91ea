"use client";

import type { ReactNode } from "react";
import type { Refusal } from "@/lib/core/command/errors";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { RefusalNotice } from "./refusal-notice";

export interface ConfirmDialogProps {
  open: boolean;
  onClose: () => void;
  /** The question. */
  title: string;
  /** What the action does. */
  children: ReactNode;
  /**
   * The button that confirms: its label, also while pending, and the title if refused. Nobody can take back what is
   * `final`. False while the action isn't possible.
   */
  act:
    | {
        label: string;
        variant?: "primary" | "danger";
        final?: true;
        pending?: string;
        refused?: string;
      }
    | false;
  /** The label of the button that cancels. */
  keep?: string;
  pending?: boolean;
  refusal?: Refusal | null;
  onConfirm: () => void;
}

/** Asks for confirmation before an action with consequences. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onClose, title, children, act, keep = "Cancel", pending, refusal } = props;
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <div className="space-y-2">{children}</div>
      {refusal && (
        <RefusalNotice refusal={refusal} title={act ? act.refused : undefined} className="mt-3" />
      )}
      <div className="mt-4 flex gap-2">
        {act && (
          <Button
            variant={act.variant ?? "danger"}
            // Enter confirms, unless what it does is hard to take back.
            data-main={(act.variant === "primary" && !act.final) || undefined}
            pending={pending}
            pendingLabel={act.pending}
            onClick={props.onConfirm}
          >
            {act.label}
          </Button>
        )}
        <Button variant="quiet" onClick={onClose}>
          {keep}
        </Button>
      </div>
    </Dialog>
  );
}
