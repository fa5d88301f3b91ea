import { counted } from "@/lib/core/wording";

/** Seconds until the next attempt; null if waiting alone does not help. */
export type Wait = number | null;

/** What the sign-in form says to a person who has to wait. */
export function waitMessage(wait: Wait): string {
  if (wait === null)
    return "Too many wrong passwords. Sign in from a network you have used before, or ask an admin to disable and re-enable your account.";
  const minutes = Math.max(1, Math.ceil(wait / 60));
  const time = minutes < 90 ? counted(minutes, "minute") : counted(Math.ceil(minutes / 60), "hour");
  return `Too many wrong passwords. Try again in ${time}.`;
}

const PREFIX = "wait:";

/** A wait as text, since next-auth passes on nothing but the text of an error to the form. */
export const waitAsError = (wait: Wait): string => `${PREFIX}${wait ?? ""}`;

/** The wait in such a text; undefined if the text is another error. */
export function waitInError(error: string | null | undefined): Wait | undefined {
  if (!error?.startsWith(PREFIX)) return undefined;
  const seconds = error.slice(PREFIX.length);
  return seconds === "" ? null : Number(seconds);
}
