import type { Instrumentation } from "next";

/**
 * Next calls this once, before the first request and not during a build, so wrong settings show at the start.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("@/lib/core/env");
  env();
  if (process.env.NODE_ENV === "production")
    (await import("@/lib/core/log/log-console")).logConsole();
  const { recordPeers } = await import("@/lib/core/http/client-address");
  recordPeers();
  const { guardRequests } = await import("@/lib/core/http/request-guard");
  const { sendBuiltFiles } = await import("@/lib/core/http/built-files");
  guardRequests(process.env.NODE_ENV === "production" ? sendBuiltFiles() : undefined);
  const { secureResponses } = await import("@/lib/core/http/security-headers");
  secureResponses();
  const { warmUp } = await import("@/lib/text/offload");
  warmUp();
}

/** Logs what a request throws, and where. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("@/lib/core/log/log");
  const { isUnavailable } = await import("@/lib/core/database/outage");
  const { markUnavailable } = await import("@/lib/core/http/request-guard");
  if (isUnavailable(error)) markUnavailable();
  const { withoutSecrets } = await import("@/lib/core/http/secrets");
  const { method } = request;
  const path = withoutSecrets(request.path);
  const { routePath, routeType } = context;
  log.error({ err: error, method, path, routePath, routeType }, "a request failed");
};
