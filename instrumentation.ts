import type { Instrumentation } from "next";

/**
 * Next calls this once, before the first request and never while it builds: a wrong environment is
 * said then, not later.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("@/lib/env");
  env();
  const { notePeers } = await import("@/lib/client-address");
  notePeers();
  const { warmUp } = await import("@/lib/offload");
  warmUp();
}

/** Whatever a request throws goes to the log, with where it was thrown. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("@/lib/log");
  const { method, path } = request;
  const { routePath, routeType } = context;
  log.error({ err: error, method, path, routePath, routeType }, "a request failed");
};
