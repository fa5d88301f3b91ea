"use client";

import { useState } from "react";
import { MatchTools } from "./match-tools";
import type { ThreadRef } from "./use-place-notes";

interface ChangeMatchProps {
  thread: ThreadRef;
  /** The version that it was written on, in words. */
  earlier: string;
}

/** For a thread that has a place: another one, or none. */
export function ChangeMatch({ thread, earlier }: ChangeMatchProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {". "}
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="link print:hidden"
      >
        Change its place
      </button>
      {open && <MatchTools {...{ thread, earlier }} candidate={null} leftBehind={false} />}
    </>
  );
}
