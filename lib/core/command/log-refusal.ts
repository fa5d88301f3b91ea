import { currentRequest } from "@/lib/core/http/request-guard";
import { log } from "@/lib/core/log/log";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Refusal } from "./errors";

/** Logs an attempt at something forbidden: who, where and why. Other refusals are routine and not logged. */
export function logRefusal(viewer: Viewer | null, { code, message }: Refusal): void {
  if (code !== "forbidden" && code !== "signed-out") return;
  const who = { userId: viewer?.id ?? null, role: viewer?.role ?? null };
  // One kind each, so that strangers cannot use up the log lines of the other.
  log.warn({ ...who, code, ...currentRequest(), reason: message }, `refused: ${code}`);
}
