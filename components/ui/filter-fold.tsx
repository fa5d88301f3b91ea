"use client";

import { type ReactNode, useId, useState } from "react";
import { Button } from "./button";
import { cx } from "./cx";

interface FilterFoldProps {
  /** How many filters are in use, shown while they are folded. */
  narrowing: number;
  children: ReactNode;
}

/** A list's filters, folded on a phone, so that the list itself comes first. */
export function FilterFold({ narrowing, children }: FilterFoldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="md:hidden"
      >
        {narrowing > 0 ? `Filter (${narrowing})` : "Filter"}
      </Button>
      <div id={id} className={cx(!open && "max-md:hidden", "max-md:basis-full")}>
        {children}
      </div>
    </>
  );
}
