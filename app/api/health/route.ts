import { databaseError } from "@/lib/health";
import { log } from "@/lib/log";

export const dynamic = "force-dynamic";

/** Whether this process and its database can serve; for balancers and for `npm start`. */
export async function GET(): Promise<Response> {
  const err = await databaseError();
  if (err) log.error({ err }, "the database does not answer");
  const ok = !err;
  return Response.json(
    { status: ok ? "ok" : "unavailable", database: ok ? "ok" : "unavailable" },
    { status: ok ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
