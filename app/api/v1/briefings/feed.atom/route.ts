import { createHash } from "node:crypto";
import { ATOM_TYPE, atomOf } from "@/lib/analysis/briefings/feed/atom";
import { loadFeed } from "@/lib/analysis/briefings/feed/queries";
import { found, orProblem, queryOf } from "@/lib/core/http/rest";

/** The Atom feed that a token is for. Programs that read feeds can't sign in. */
export const GET = (request: Request): Promise<Response> =>
  orProblem(request, async () => {
    const feed = await loadFeed(queryOf(request).token ?? "");
    if (!feed) return found(null);
    const body = atomOf(feed);
    const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    const headers = { "content-type": ATOM_TYPE, etag };
    const isKnown = request.headers.get("if-none-match")?.includes(etag);
    return isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
  });
