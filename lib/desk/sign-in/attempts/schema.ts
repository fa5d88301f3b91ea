import { counted } from "@/lib/core/wording";

/**
 * What attempts are counted by: an account (known or not) from one of its person's own addresses, an
 * account from anywhere else, or the address they come from, whatever the account.
 */
export interface Counted {
  kind: "own" | "strange" | "address";
  of: string;
}

/** Attempts on an account from addresses where its person has not signed in lately. */
export const strangeTo = (email: string): Counted => ({ kind: "strange", of: email });

/** Attempts on an account from one of its person's own addresses. */
export const ownOf = (email: string, address: string): Counted => ({
  kind: "own",
  of: `${address} ${email}`,
});

/** Attempts at the current password by a signed-in person who is changing it. */
export const insideOf = (email: string): Counted => ownOf(email, "inside");

/** Seconds until the next attempt; null where time alone does not help. */
export type Wait = number | null;

/** What a person reads who has to wait. */
export function waitMessage(wait: Wait): string {
  if (wait === null)
    return "Too many wrong passwords. Sign in from another place where you have signed in before, or ask an admin to disable and re-enable your account.";
  const minutes = Math.max(1, Math.ceil(wait / 60));
  const time = minutes < 90 ? counted(minutes, "minute") : counted(Math.ceil(minutes / 60), "hour");
  return `Too many wrong passwords. Try again in ${time}.`;
}

const PREFIX = "wait:";

/** A wait as the one text that next-auth matches to the form. */
export const waitAsError = (wait: Wait): string => `${PREFIX}${wait ?? ""}`;

/** The wait that such a text tells; undefined where it tells of something else. */
export function waitInError(error: string | null | undefined): Wait | undefined {
  if (!error?.startsWith(PREFIX)) return undefined;
  const seconds = error.slice(PREFIX.length);
  return seconds === "" ? null : Number(seconds);
}
