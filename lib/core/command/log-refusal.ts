import { currentRequest } from "@/lib/core/http/request-guard";
import { log } from "@/lib/core/log/log";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Refusal } from "./errors";

const LOGGED: readonly Refusal["code"][] = [
  "forbidden",
  "signed-out",
  "signed-in-otherwise",
  "temporary-password",
];

/** Logs a forbidden attempt: who, where and why. Other refusals are routine and not logged. */
export function logRefusal(viewer: Viewer | null, { code, message }: Refusal): void {
  if (!LOGGED.includes(code)) return;
  const who = { userId: viewer?.id ?? null, role: viewer?.role ?? null };
  // Each code has its own message, so that strangers can't use up the other's log lines (log-limit.ts).
  log.warn({ ...who, code, ...currentRequest(), reason: message }, `refused: ${code}`);
}
