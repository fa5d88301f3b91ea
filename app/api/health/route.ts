import { checkDatabase } from "@/lib/core/http/health";
import { log } from "@/lib/core/log/log";

export const dynamic = "force-dynamic";

const status = (isWell: boolean) => (isWell ? "ok" : "unavailable");

/**
 * Whether this process and its database work, for load balancers and `npm start`. Also reports the worker,
 * without which pages and writes still work.
 */
export async function GET(): Promise<Response> {
  const found = await checkDatabase().catch((err) => {
    log.error({ err }, "the database isn’t responding");
    return null;
  });
  return Response.json(
    { status: status(!!found), database: status(!!found), worker: status(!!found?.worker) },
    { status: found ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
