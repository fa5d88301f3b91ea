import { readParams } from "@/lib/core/http/params";
import { found, problem, queryOf, route } from "@/lib/core/http/rest";
import { isSnapshot, LISTS, type Topic } from "@/lib/desk/live/schema";
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
  const { topics, since } = queryOf(request, (query) => {
    const { given, oneOf, value } = readParams(query);
    const record = (["issue", "source", "speaker"] as const).flatMap((kind) => {
      const name = given(kind);
      return name ? [{ [kind]: name } as unknown as Topic] : [];
    });
    const list = oneOf("list", LISTS, "");
    const since = value("since", (text) => (isSnapshot(text) ? text : null), null, NO_SNAPSHOT);
    return { topics: list ? [...record, { list }] : record, since };
  });
  const [topic, ...more] = topics;
  if (!topic || more.length > 0)
    return problem({
      code: "invalid",
      message: "Send one of these: issue, source, speaker or list.",
    });
  const stream = await liveStream(viewer, { topic, since }, request.signal);
  return stream ? new Response(stream, { headers }) : found(null);
});

const NO_SNAPSHOT = "Send the snapshot that the page was rendered with.";
