import { createHash } from "node:crypto";
import { ATOM_TYPE, atomOf } from "@/lib/analysis/briefings/feed/atom";
import { loadFeed } from "@/lib/analysis/briefings/feed/queries";
import { found, orProblem } from "@/lib/core/http/rest";

/** The Atom feed that a token is for. Programs that read feeds can't sign in. */
export const GET = (request: Request): Promise<Response> =>
  orProblem(request, async () => {
    // Not strict: programs and services that read feeds add parameters of their own.
    const feed = await loadFeed(new URL(request.url).searchParams.get("token") ?? "");
    if (!feed) return found(null);
    const body = atomOf(feed);
    const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    const headers = { "content-type": ATOM_TYPE, etag };
    const isKnown = request.headers.get("if-none-match")?.includes(etag);
    return isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
  });
