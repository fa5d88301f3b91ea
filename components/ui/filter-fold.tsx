"use client";

import { type ReactNode, useId, useState } from "react";
import { Button } from "./button";
import { cx } from "./cx";

interface FilterFoldProps {
  /** How many parts of the filter narrow the list, which is said while it is folded. */
  narrowing: number;
  children: ReactNode;
}

/** What narrows a list: on a phone it opens on demand, so that the list itself is seen first. */
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
