import type { Viewer } from "@/lib/auth";
import type { Refusal } from "@/lib/errors";
import { requestNow } from "@/lib/front-door";
import { log } from "@/lib/log";

/** Logs that somebody tried what they may not do: who, where and why. Other refusals are everyday. */
export function noteRefusal(viewer: Viewer | null, { code, message }: Refusal): void {
  if (code !== "forbidden" && code !== "signed-out") return;
  const who = { userId: viewer?.id ?? null, role: viewer?.role ?? null };
  // A kind for each: what strangers cause must not use up the lines of the other.
  log.warn({ ...who, code, ...requestNow(), reason: message }, `refused: ${code}`);
}
