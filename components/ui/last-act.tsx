"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { type Act, places, type Say, takeCarriedAct } from "./act";
import { Button } from "./button";
import { cx } from "./cx";
import { keyed } from "./keymap";
import { takeFocus } from "./take-focus";
import { isOvertaken, useCommand } from "./use-command";
import { useShortcuts } from "./use-shortcuts";

const NOTHING = { act: null, count: 0 };

/** How long a message is shown, and one that can be undone. What was refused stays. */
const SHOWN_MS = 10_000;
const UNDO_MS = 20_000;

/** An undo that asks the server nothing, such as bringing back what was typed. */
export const undoHere = (restore: () => void, said: string): NonNullable<Act["undo"]> => ({
  said,
  run: async () => {
    restore();
    return { ok: true, value: null };
  },
});

const SayContext = createContext<Say>(() => {});

/** Says what was done, replacing the previous message. Pass null when another action begins. */
export const useSay = (): Say => useContext(SayContext);

/** Shows the last action within it at the foot of the window, where it moves nothing, for a while or until the next one. */
export function LastAct({ children, className }: { children: ReactNode; className?: string }) {
  const [{ act, count }, setAct] = useState<{ act: Act | null; count: number }>(NOTHING);
  // Counted, so that the same message twice is shown as a new one.
  const say = useCallback<Say>(
    (next) =>
      setAct(({ act, count }) => ({
        act: typeof next === "function" ? next(act) : next,
        count: count + 1,
      })),
    [],
  );
  useEffect(() => {
    const act = takeCarriedAct();
    if (act) say(act);
    places.push(say);
    return () => {
      places.splice(places.indexOf(say), 1);
    };
  }, [say]);
  return (
    <SayContext value={say}>
      {children}
      <div role="status" className={cx("last-act", className)}>
        {act && <Said key={count} act={act} say={say} />}
      </div>
    </SayContext>
  );
}

function Said({ act, say }: { act: Act; say: Say }) {
  const { said, next, undo, takesFocus, refused } = act;
  const { run, pending } = useCommand();
  const bar = useRef<HTMLDivElement>(null);

  // Not the next message, which may be waiting for the page that shows what it says.
  const leave = useCallback(() => say((shown) => (shown === act ? null : shown)), [say, act]);

  const shownFor = refused ? null : undo ? UNDO_MS : SHOWN_MS;
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const lets = { after: shownFor, leave, signal };
    // Loaded on use. Without it, the message stays until it is dismissed.
    import("./let-leave").then(
      ({ letLeave }) => bar.current && letLeave(bar.current, lets),
      () => {},
    );
    return () => gone.abort();
  }, [shownFor, leave]);

  // In an effect, since an open dialog traps the focus until it closes. The bar takes the focus, not its
  // button: otherwise pressing Enter twice would undo the action.
  useEffect(() => {
    if (takesFocus && bar.current) takeFocus(bar.current);
  }, [takesFocus]);

  function undoIt(undo: NonNullable<Act["undo"]>) {
    // By its key, from a row for example, the person stays where they are.
    const { activeElement: at } = document;
    const takesFocus = at === document.body || bar.current?.contains(at) === true;
    run(undo.run, {
      after: () => say({ said: undo.said, takesFocus }),
      // After a lost connection the undo can be tried again; after a conflict it never can.
      refused: (refusal) =>
        say({
          said: refusal.message,
          refused: true,
          takesFocus,
          ...(!isOvertaken(refusal) && { undo }),
        }),
    });
  }

  // As well as by the button’s own key, since what a page registers for a key comes before its buttons.
  useShortcuts({ undoLast: undo && (() => pending || undoIt(undo)) });

  return (
    <div
      ref={bar}
      className={cx(
        "mt-4 flex w-fit max-w-full touch-pan-y items-center gap-2 rounded-sm border border-l-2 bg-surface py-1 pr-1 pl-3 shadow-float",
        refused ? "border-l-deteriorated" : "border-l-ink",
      )}
    >
      <p className={cx("py-1", refused && "text-deteriorated")}>{said}</p>
      {next && (
        <a href={next.href} className="link py-1 whitespace-nowrap">
          {next.label}
        </a>
      )}
      {undo && (
        <Button
          variant="quiet"
          className="text-accent!"
          pending={pending}
          pendingLabel="Undoing…"
          {...keyed("undoLast")}
          onClick={() => undoIt(undo)}
        >
          Undo
        </Button>
      )}
      <Button variant="quiet" onClick={leave}>
        Dismiss
      </Button>
    </div>
  );
}
