import { found, route } from "@/lib/core/http/rest";
import type { Topic } from "@/lib/desk/live/queries";
import { liveStream } from "@/lib/desk/live/stream";

export const dynamic = "force-dynamic";

// Proxies must not buffer the stream. The connection closes with it, so that no browser reuses it while the
// server waits for its last connections to end.
const headers = {
  "Content-Type": "text/event-stream; charset=utf-8",
  Connection: "close",
  "X-Accel-Buffering": "no",
};

/** A stream that says when a record changes: `?source=ID`, `?issue=KEY` or `?batch=all`. */
export const GET = route(async (viewer, request) => {
  const topic = topicOf(new URL(request.url).searchParams);
  const stream = topic && (await liveStream(viewer, topic, request.signal));
  return stream ? new Response(stream, { headers }) : found(null);
});

function topicOf(asked: URLSearchParams): Topic | null {
  const [topic, ...more] = (["source", "issue", "batch"] as const).flatMap((kind) => {
    const name = asked.get(kind);
    const isOne = kind === "batch" ? name === "all" : name;
    return isOne ? [{ [kind]: name } as Topic] : [];
  });
  return topic && more.length === 0 ? topic : null;
}
