import { found, route } from "@/lib/core/http/rest";
import { isSnapshot, LISTS, type List, type Topic } from "@/lib/desk/live/schema";
import { liveStream } from "@/lib/desk/live/stream";

export const dynamic = "force-dynamic";

// Proxies must not buffer the stream. The connection closes with it, so that no browser reuses it while the
// server waits for its last connections to end.
const headers = {
  "Content-Type": "text/event-stream; charset=utf-8",
  Connection: "close",
  "X-Accel-Buffering": "no",
};

/**
 * A stream that announces changes to what a page shows: `?issue=KEY`, `?source=ID`, `?speaker=ID` or `?list=NAME`.
 * With `&since=SNAPSHOT`, anything committed after that counts as a change.
 */
export const GET = route(async (viewer, request) => {
  const { searchParams } = new URL(request.url);
  const topic = topicOf(searchParams);
  const since = searchParams.get("since");
  if (!topic || (since !== null && !isSnapshot(since))) return found(null);
  const stream = await liveStream(viewer, { topic, since }, request.signal);
  return stream ? new Response(stream, { headers }) : found(null);
});

function topicOf(asked: URLSearchParams): Topic | null {
  const [topic, ...more] = (["issue", "source", "speaker", "list"] as const).flatMap((kind) => {
    const name = asked.get(kind);
    if (!name || (kind === "list" && !LISTS.includes(name as List))) return [];
    return [{ [kind]: name } as unknown as Topic];
  });
  return topic && more.length === 0 ? topic : null;
}
