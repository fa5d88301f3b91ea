import type { Result } from "@/lib/core/command/errors";

/** What was just done on a page, in a sentence, and how to undo it. */
export interface Act {
  said: string;
  /** Where to go next. */
  next?: { label: string; href: string };
  undo?: { run: () => Promise<Result<unknown>>; said: string };
  /** Whether the focus moves here, because what was acted on has left the page. */
  takesFocus?: boolean;
  /** Whether it was refused. */
  refused?: boolean;
}

/** Shows a message; with a function, one that depends on the message that is shown. */
export type Say = (act: Act | null | ((shown: Act | null) => Act | null)) => void;

/** Where the page shows what was done, the main place first. */
export const places: Say[] = [];

/** Says what was done outside such a place, as in the palette or an issue's facts. Does nothing if there is none. */
export const sayOnPage = (act: Act | null): void => places[0]?.(act);

let carried: Act | null = null;

/** Leaves what was just done for the next page to say, for a form that leads to another page. */
export const carryAct = (act: Act): void => {
  carried = act;
};

/** What the page before left to say, once. */
export function takeCarriedAct(): Act | null {
  const act = carried;
  carried = null;
  return act;
}
