"use client";

import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "./button";
import { closeOnBackdrop } from "./close-on-backdrop";

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/** The controls to focus first. Of radio buttons only the checked one, if there is one: Space would check any other. */
const FIRST_CONTROL =
  "input:not([type=radio]), input[type=radio]:checked, fieldset:not(:has(:checked)) input, textarea, select";

/** The button to focus in a dialog without controls, by the attribute that its owner gives it. */
const MAIN_BUTTON = "[data-main]";

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and returns the focus. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  // If it is removed while open, close it first, so that it returns the focus.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return;
    dialog.showModal();
    // Rather than the Close button, which comes before it.
    const first = dialog.querySelector(FIRST_CONTROL) ?? dialog.querySelector(MAIN_BUTTON);
    (first as HTMLElement | null)?.focus();
    return () => dialog.close();
  }, [open]);

  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      // The browser says late that it has closed: what opens it again before that, an Enter say, must not be lost.
      onCancel={(event) => event.target === ref.current && onClose()}
      onClose={() => !ref.current?.open && onClose()}
      {...closeOnBackdrop(onClose)}
      // Resets the text styles of wherever the dialog is opened from.
      className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-sm border bg-surface font-sans text-base font-normal wrap-anywhere whitespace-normal text-ink shadow-float backdrop:bg-[rgb(0_0_0/0.4)]"
    >
      {open && (
        <div className="p-4">
          <div className="mb-3 flex items-baseline justify-between gap-4 pointer-coarse:-mt-2 pointer-coarse:mb-1">
            <h2 id={id} className="font-serif text-xl font-semibold">
              {title}
            </h2>
            <Button variant="quiet" onClick={onClose} className="-mr-2">
              Close
            </Button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
