"use client";

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import type { Result } from "@/lib/errors";
import { Button } from "./button";
import { cx } from "./cx";
import { useCommand } from "./use-command";

/** What was just done on a page, in a sentence, and how to undo it. */
export interface Act {
  said: string;
  undo?: { run: () => Promise<Result<unknown>>; said: string };
  /** What was acted on has left the page, so the focus moves here. */
  takesFocus?: boolean;
  /** Whether it was refused. */
  refused?: boolean;
}

type Say = (act: Act | null) => void;

const SayContext = createContext<Say>(() => {});

/** Says what was done, replacing the message before; null when another action begins. */
export const useSay = (): Say => useContext(SayContext);

/** Shows the last action within it at the foot of the window, where it moves nothing, until the next one. */
export function LastAct({ children }: { children: ReactNode }) {
  const [act, setAct] = useState<Act | null>(null);
  return (
    <SayContext value={setAct}>
      {children}
      <div role="status" className="sticky bottom-4 z-20 max-md:bottom-16 print:hidden">
        {act && <Said key={act.said} act={act} say={setAct} />}
      </div>
    </SayContext>
  );
}

function Said({ act, say }: { act: Act; say: Say }) {
  const { said, undo, takesFocus, refused } = act;
  const { run, pending } = useCommand();
  const bar = useRef<HTMLDivElement>(null);

  // Only now: until then an open dialog traps the focus.
  useEffect(() => {
    if (takesFocus) bar.current?.querySelector("button")?.focus();
  }, [takesFocus]);

  const takeBack = ({ run: back, said }: NonNullable<Act["undo"]>) =>
    run(back, {
      after: () => say({ said, takesFocus: true }),
      refused: ({ message }) => say({ said: message, refused: true }),
    });

  return (
    <div
      ref={bar}
      className={cx(
        "mt-4 flex w-fit max-w-full items-center gap-2 rounded-sm border border-l-2 bg-surface py-1 pr-1 pl-3 shadow-float",
        refused ? "border-l-deteriorated" : "border-l-ink",
      )}
    >
      <p className={cx("py-1", refused && "text-deteriorated")}>{said}</p>
      {undo && (
        <Button
          variant="quiet"
          className="text-accent!"
          pending={pending}
          pendingLabel="Undoing…"
          onClick={() => takeBack(undo)}
        >
          Undo
        </Button>
      )}
      <Button variant="quiet" onClick={() => say(null)}>
        Dismiss
      </Button>
    </div>
  );
}
