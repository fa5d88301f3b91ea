import type { Viewer } from "@/lib/core/session/viewer";
import { type LateRefusal, refuse } from "./errors";

/** The viewer, who has done it in another window or by a script. */
export const YOU = Symbol("you");

/** A colleague's name, or YOU; null if it is not known. */
export type Who = string | typeof YOU | null;

/** What has been done to a record since a person opened it. */
export interface Overtaken {
  /** The record, as people call it: "this group". */
  what: string;
  /** A past participle. If not given, "changed". */
  did?: string;
  /**
   * Who did it, if that is known. If finding out needs a query, a function, which is called after the transaction, and may
   * also find what was done.
   */
  by?: Who | (() => Promise<Who | { by: Who; did: string }>);
  /** What to do now, if it isn't what one usually does. */
  next?: string;
  /** The record as it is now, if there is something to compare. */
  current?: LateRefusal["current"];
}

/** Refuses a save because the record has changed since the person saw it. */
export const refuseStale = (overtaken: Overtaken): never =>
  refuseOvertaken("save", "since", { next: "Check the change, then try again.", ...overtaken });

/** Refuses to do what has already been done. */
export const refuseDone = (overtaken: Overtaken): never =>
  refuseOvertaken("save", "already", overtaken);

/** Refuses to undo an act because what it changed has changed again since. */
export const refuseUndo = (overtaken: Overtaken): never =>
  refuseOvertaken("undo this", "since", { next: "Change it back by hand instead.", ...overtaken });

/** Refuses a save that is based on another version of a record than it has now. One that names no version passes. */
export function requireSeen(
  { version }: { version: number },
  seen: number | undefined,
  overtaken: Overtaken,
): void {
  if (seen !== undefined && version !== seen) refuseStale(overtaken);
}

/** How to name a person to a viewer. */
export const whoIs = (viewer: Viewer, person: { id: string; name: string } | null): Who =>
  person && (person.id === viewer.id ? YOU : person.name);

function refuseOvertaken(
  act: string,
  when: "since" | "already",
  { what, did = "changed", by = null, next, current }: Overtaken,
): never {
  const said = (who: Who, done = did): string => {
    const subject = who === YOU ? "you’ve" : `${who ?? "someone"} has`;
    // Perhaps: it may also be their own save, sent again because its answer was lost.
    const where =
      who === YOU && act === "save" && done === "changed" ? ", perhaps in another window" : "";
    return `Couldn’t ${act}: ${subject} ${when} ${done} ${what}${where}.${next ? ` ${next}` : ""}`;
  };
  const more = current === undefined ? {} : { current };
  if (typeof by !== "function") return refuse("conflict", said(by), more);
  const named = async () => {
    const found = await by();
    return found !== null && typeof found === "object" ? said(found.by, found.did) : said(found);
  };
  return refuse("conflict", said(null), { ...more, named });
}
