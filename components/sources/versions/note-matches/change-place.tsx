"use client";

import { useState } from "react";
import { PlaceTools } from "./match-tools";
import type { SeenThread } from "./use-place-notes";

interface ChangePlaceProps {
  thread: SeenThread;
  /** The version that it was written on, in words. */
  earlier: string;
}

/** For a thread that has a place: another one, or none. */
export function ChangePlace({ thread, earlier }: ChangePlaceProps) {
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
      {open && <PlaceTools {...{ thread, earlier }} candidate={null} leftBehind={false} />}
    </>
  );
}
