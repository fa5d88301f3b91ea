"use client";

import { type ReactNode, useId, useState } from "react";
import { Button } from "./button";
import { cx } from "./cx";

interface NarrowFoldProps {
  /** The button that unfolds it. */
  label: string;
  children: ReactNode;
  /** Of what it holds. */
  className?: string;
}

/** What is folded on a phone, so that what the page is for comes first. */
export function NarrowFold({ label, children, className }: NarrowFoldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="md:hidden print:hidden"
      >
        {label}
      </Button>
      <div
        id={id}
        className={cx(!open && "max-md:not-print:hidden", "max-md:basis-full", className)}
      >
        {children}
      </div>
    </>
  );
}
