import { checkDatabase } from "@/lib/core/http/health";
import { log } from "@/lib/core/log/log";

export const dynamic = "force-dynamic";

const word = (isWell: boolean) => (isWell ? "ok" : "unavailable");

/**
 * Whether this process and its database can serve; for load balancers and for `npm start`. Reports the
 * worker but does not count it, since pages and writes work without it.
 */
export async function GET(): Promise<Response> {
  const found = await checkDatabase().catch((err) => {
    log.error({ err }, "the database does not answer");
    return null;
  });
  return Response.json(
    { status: word(!!found), database: word(!!found), worker: word(!!found?.worker) },
    { status: found ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
