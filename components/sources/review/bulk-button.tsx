"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

interface BulkButtonProps {
  label: string;
  disabled: boolean;
  /** The question, with the number of proposals. */
  title: string;
  /** The button that does it. */
  act: string;
  /** Which proposals it applies to. */
  children: ReactNode;
  onConfirm: () => void;
  className?: string;
}

/** Acts on many proposals, after showing the reviewer how many. */
export function BulkButton(props: BulkButtonProps) {
  const { label, disabled, title, act, children, onConfirm, className } = props;
  const [asking, setAsking] = useState(false);

  function confirm() {
    setAsking(false);
    onConfirm();
  }

  return (
    <>
      <Button disabled={disabled} onClick={() => setAsking(true)} className={className}>
        {label}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={title}>
        <p>{children} One undo takes all of it back.</p>
        <div className="mt-4 flex gap-2">
          <Button variant="primary" onClick={confirm}>
            {act}
          </Button>
          <Button variant="quiet" onClick={() => setAsking(false)}>
            Cancel
          </Button>
        </div>
      </Dialog>
    </>
  );
}
