import { type Params, readParams } from "@/lib/core/http/params";
import { WINDOWS, type Window } from "./schema";

/**
 * The period that an address asks for (`?since=30d`). Anything else counts as the usual one, since the person last
 * looked; `unread` is then what was given.
 */
export function parseWindow(params: Params): { window: Window; unread: string | null } {
  const { given, oneOf } = readParams(params);
  const window = oneOf("since", WINDOWS, "");
  return { window: window || "look", unread: window ? null : given("since")?.trim() || null };
}
