import { counted } from "@/lib/counted";

/** What attempts are counted for: an account, known or not, or the address they come from. */
export interface Counted {
  kind: "account" | "address";
  of: string;
}

/** Seconds until the next attempt; null where time alone does not help. */
export type Wait = number | null;

/** What a person reads who has to wait. */
export function waitMessage(wait: Wait): string {
  if (wait === null)
    return "Too many wrong passwords. Sign in from where you usually do, or ask an admin to disable and enable you.";
  const minutes = Math.max(1, Math.ceil(wait / 60));
  const time = minutes < 90 ? counted(minutes, "minute") : counted(Math.ceil(minutes / 60), "hour");
  return `Too many wrong passwords. Try again in ${time}.`;
}

const PREFIX = "wait:";

/** A wait as the one text that next-auth carries to the form. */
export const waitAsError = (wait: Wait): string => `${PREFIX}${wait ?? ""}`;

/** The wait that such a text tells; undefined where it tells of something else. */
export function waitInError(error: string | null | undefined): Wait | undefined {
  if (!error?.startsWith(PREFIX)) return undefined;
  const seconds = error.slice(PREFIX.length);
  return seconds === "" ? null : Number(seconds);
}

/** What next-auth carries to the form where signing in failed for a fault of our own. */
export const SIGN_IN_FAILED = "failed";
