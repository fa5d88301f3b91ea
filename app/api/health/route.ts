import { checkDatabase } from "@/lib/health";
import { log } from "@/lib/log";

export const dynamic = "force-dynamic";

const word = (isWell: boolean) => (isWell ? "ok" : "unavailable");

/**
 * Whether this process and its database can serve; for balancers and for `npm start`. Without a worker
 * pages and writes go on, so that it is told and does not count.
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
