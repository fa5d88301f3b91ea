"use client";

import { createContext, type RefObject, useContext, useState } from "react";
import { useSelectedSpan } from "@/components/sources/catalogue/use-selected-span";
import { showInWindow } from "@/components/ui/show-in-window";
import { useCommand } from "@/components/ui/use-command";
import {
  leaveBehindNoteAction,
  placeNoteAction,
} from "@/lib/sources/versions/note-matches/actions";
import type { Span } from "@/lib/text/anchors/span";

/** A thread of an earlier version as it was seen: by its first note. */
export interface SeenThread {
  note: string;
  version: number;
}

/** A thread that was left with its version, or taken back. */
export interface Moved {
  note: string;
  leftBehind: boolean;
}

/** What a thread waits for once it is to be placed. */
export const SELECT = "Select its words in the text.";

interface PlacingOptions {
  source: string;
  article: RefObject<HTMLElement | null>;
  /** Begins to select words, by the keyboard. */
  select: () => void;
  /** Takes where in the margin a thread will stand: `note-01J`. */
  onPlaced: (note: string) => void;
}

/**
 * Places threads of earlier versions in this one: on words that are given, or on those that somebody
 * selects next, for the thread that is `awaited` there.
 */
export function usePlacing({ source, article, select, onPlaced }: PlacingOptions) {
  const { run, pending, refusal } = useCommand<{ version: number }>();
  const [awaited, setAwaited] = useState<SeenThread | null>(null);
  const [tried, setTried] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const [moved, setMoved] = useState<Moved | null>(null);
  const selected = useSelectedSpan(article);

  /** Lets the words be selected in the text, wherever on the page one is. */
  function begin(thread: SeenThread) {
    setAwaited(thread);
    setSaid(SELECT);
    const text = article.current;
    const { top, bottom } = text?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    if (text && (bottom < 0 || top > window.innerHeight)) showInWindow(text);
    select();
  }

  function cancel() {
    setAwaited(null);
    setSaid("");
  }

  function place({ note, version }: SeenThread, { start, end }: Span) {
    setTried(note);
    run(() => placeNoteAction({ source, note, version, start, end }), {
      after: () => {
        cancel();
        setSaid("Placed.");
        document.getSelection()?.removeAllRanges();
        onPlaced(`note-${note}`);
      },
      // What was awaited has changed: whoever goes on has to see how it stands now.
      refused: ({ code }) => code === "conflict" && cancel(),
    });
  }

  function leave({ note, version }: SeenThread, leftBehind: boolean) {
    setTried(note);
    run(() => leaveBehindNoteAction({ source, note, version, leftBehind }), {
      after: () => {
        cancel();
        setMoved({ note, leftBehind });
        setSaid(leftBehind ? "Left with the earlier version." : "Taken back.");
      },
    });
  }

  /** Why it was not done, for the thread for which it was tried. */
  const refusalFor = (note: string) => (tried === note ? refusal : null);
  const arrived = () => setMoved(null);
  return {
    ...{ selected, awaited, begin, cancel, place, leave, pending, refusalFor, said },
    ...{ moved, arrived, onPlaced },
  };
}

export type Placing = ReturnType<typeof usePlacing>;

export const PlacingContext = createContext<Placing | null>(null);

export function usePlacingHere(): Placing {
  const placing = useContext(PlacingContext);
  if (!placing) throw new Error("threads are placed on the page of a source");
  return placing;
}
