import { answer, orProblem, problem } from "@/lib/core/http/rest";
import { viewerFor } from "@/lib/core/session/viewer";
import { claimIn } from "@/lib/desk/mail/token";
import { unsubscribe } from "@/lib/desk/notifications/settings/mutations";

/** Shows the page that asks: a program that opens the links of an email must not stop anything. */
export function GET(request: Request): Response {
  return to(`/unsubscribe?${new URL(request.url).searchParams}`);
}

/**
 * Stops the emails that a token names. For mail programs (RFC 8058: the body is `List-Unsubscribe=One-Click`, without
 * cookies, and the answer no redirect) and for the form of the page, which is shown what was done.
 */
export function POST(request: Request): Promise<Response> {
  return orProblem(request, async () => {
    const token = new URL(request.url).searchParams.get("token") ?? "";
    const claim = claimIn(token);
    const viewer = claim && (await viewerFor(claim.userId));
    if (!claim || !viewer) return problem({ code: "not-found", message: UNKNOWN });
    const result = await unsubscribe(viewer, { from: claim.from });
    const isForm = (await request.formData().catch(() => null))?.get("from") === "page";
    return result.ok && isForm
      ? to(`/unsubscribe?${new URLSearchParams({ token, done: "1" })}`)
      : answer(result);
  });
}

const UNKNOWN = "This link is incomplete, or from another desk.";

/** A redirect within the desk. Relative: the desk may be behind a proxy. */
const to = (location: string) => new Response(null, { status: 303, headers: { location } });
