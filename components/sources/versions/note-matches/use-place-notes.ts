"use client";

import { createContext, type RefObject, useContext, useState } from "react";
import { useSelectedSpan } from "@/components/sources/article/use-selected-span";
import { showInWindow } from "@/components/ui/show-in-window";
import { useCommand } from "@/components/ui/use-command";
import {
  leaveBehindNoteAction,
  placeNoteAction,
} from "@/lib/sources/versions/note-matches/actions";
import type { Span } from "@/lib/text/anchors/span";

/** A thread of an earlier version, by its first note, and the match version on screen. */
export interface ThreadRef {
  note: string;
  version: number;
}

/** A thread that was just left behind, or is being reconsidered. */
export interface Moved {
  note: string;
  leftBehind: boolean;
}

/** The instruction once a thread is to be placed. */
export const SELECT = "Select its words in the text.";

interface PlacingOptions {
  source: string;
  article: RefObject<HTMLElement | null>;
  /** Starts selecting words by keyboard. */
  select: () => void;
  /** Called with the id of the thread's card in the margin: `note-01J`. */
  onPlaced: (note: string) => void;
}

/**
 * Places threads of earlier versions on words of this one: on given words or, for the thread that is
 * `placing`, on the words selected next.
 */
export function usePlaceNotes({ source, article, select, onPlaced }: PlacingOptions) {
  const { run, pending, refusal } = useCommand<{ version: number }>();
  const [placing, setPlacing] = useState<ThreadRef | null>(null);
  const [tried, setTried] = useState<string | null>(null);
  const [message, setMessage] = useState("");
  const [moved, setMoved] = useState<Moved | null>(null);
  const selected = useSelectedSpan(article);

  /** Lets words be selected for a thread, scrolling to the text if it is out of view. */
  function begin(thread: ThreadRef) {
    setPlacing(thread);
    setMessage(SELECT);
    const text = article.current;
    const { top, bottom } = text?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    if (text && (bottom < 0 || top > window.innerHeight)) showInWindow(text);
    select();
  }

  function cancel() {
    setPlacing(null);
    setMessage("");
  }

  function place({ note, version }: ThreadRef, { start, end }: Span) {
    setTried(note);
    run(() => placeNoteAction({ source, note, version, start, end }), {
      after: () => {
        cancel();
        setMessage("Placed.");
        document.getSelection()?.removeAllRanges();
        onPlaced(`note-${note}`);
      },
      // Someone else changed the match. It must be seen before another try.
      refused: ({ code }) => code === "conflict" && cancel(),
    });
  }

  function leave({ note, version }: ThreadRef, leftBehind: boolean) {
    setTried(note);
    run(() => leaveBehindNoteAction({ source, note, version, leftBehind }), {
      after: () => {
        cancel();
        setMoved({ note, leftBehind });
        setMessage(
          leftBehind ? "Left behind with the earlier version." : "Waiting to be placed again.",
        );
      },
    });
  }

  /** Why placing or leaving this thread was refused, if it was. */
  const refusalFor = (note: string) => (tried === note ? refusal : null);
  const arrived = () => setMoved(null);
  return {
    selected,
    placing,
    begin,
    cancel,
    place,
    leave,
    pending,
    refusalFor,
    message,
    moved,
    arrived,
    onPlaced,
  };
}

export type NotePlacing = ReturnType<typeof usePlaceNotes>;

export const NotePlacingContext = createContext<NotePlacing | null>(null);

export function useNotePlacing(): NotePlacing {
  const context = useContext(NotePlacingContext);
  if (!context) throw new Error("useNotePlacing needs the page of a source around it");
  return context;
}
