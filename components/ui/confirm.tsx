"use client";

import { useState } from "react";
import { Button } from "./button";
import { ConfirmDialog, type ConfirmDialogProps } from "./confirm-dialog";

interface ConfirmProps extends Omit<ConfirmDialogProps, "open" | "onClose" | "onConfirm"> {
  /** The button that asks. `name` tells it from others with the same label. */
  opener: {
    label: string;
    name?: string;
    danger?: boolean;
    disabled?: boolean;
    className?: string;
  };
  /** The dialog stays open until it is closed or the page is left. */
  onConfirm: (close: () => void) => void;
}

/** A button that asks for confirmation before it acts. */
export function Confirm({ opener, onConfirm, ...question }: ConfirmProps) {
  const { label, name, danger, disabled, className } = opener;
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button
        variant={danger ? "danger" : undefined}
        disabled={disabled}
        aria-label={name}
        className={className}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
      <ConfirmDialog
        {...question}
        open={asking}
        onClose={close}
        onConfirm={() => onConfirm(close)}
      />
    </>
  );
}
