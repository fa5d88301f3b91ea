import { log } from "@/lib/core/log/log";
import type { Viewer } from "@/lib/core/session/viewer";
import { listen } from "./listen";
import { loadMark, type Mark, type Topic } from "./queries";
import { watch } from "./readers";

/** The open streams of this process: for each, the function that ends it. */
const open = new Set<() => void>();
let handlesSignals = false;

/** A stopping server waits for its responses to end, which these never would by themselves. */
function endOnSignals() {
  if (handlesSignals) return;
  handlesSignals = true;
  const endAll = () => {
    for (const end of open) end();
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, endAll);
}

/**
 * Server-sent events (HTML Living Standard, 9.2) about one record: its mark, now and whenever it changes,
 * but none of its content. Ends with the request, with the person's session, when they may no longer see
 * the record, and when the server stops. Returns null if the record is missing or hidden.
 */
export async function liveStream(
  viewer: Viewer,
  topic: Topic,
  gone: AbortSignal,
): Promise<ReadableStream<Uint8Array> | null> {
  const first = await loadMark(viewer, topic);
  if (!first) return null;
  endOnSignals();
  let end = () => {};
  return new ReadableStream({
    start(controller) {
      end = follow(viewer, topic, first, controller);
      gone.addEventListener("abort", end, { once: true });
      if (gone.aborted) end();
    },
    cancel: () => end(),
  });
}

function follow(
  viewer: Viewer,
  topic: Topic,
  first: Mark,
  controller: ReadableStreamDefaultController<Uint8Array>,
): () => void {
  const utf8 = new TextEncoder();
  const send = (text: string) => open.has(end) && controller.enqueue(utf8.encode(text));
  let said = "";
  const say = (now: Mark) => {
    if (now.mark !== said) send(`data: ${now.mark}\n\n`);
    said = now.mark;
  };

  // One query at a time: announcements during it lead to one more.
  let looking = false;
  let again = false;
  async function look() {
    again = looking;
    if (looking) return;
    looking = true;
    try {
      const now = await loadMark(reader.viewer, topic);
      if (now) say(now);
      else end();
    } catch (err) {
      // The database is down. Once it is back, `listen` calls with null and every stream checks again.
      log.warn({ err }, "cannot look for changes");
    }
    looking = false;
    if (again && open.has(end)) await look();
  }
  const unlisten = listen(
    (announcement) => void ((!announcement || first.concerns(announcement)) && look()),
  );

  const reader = {
    viewer,
    stay: (now: Viewer) => {
      const { role } = reader.viewer;
      reader.viewer = now;
      // A new role may see less.
      if (now.role !== role) void look();
      // Proxies may close a connection that stays silent for long.
      send(": still here\n\n");
    },
    leave: end,
  };
  const unwatch = watch(reader);

  function end() {
    if (!open.delete(end)) return;
    unwatch();
    unlisten();
    controller.close();
  }
  open.add(end);
  send("retry: 1000\n\n");
  say(first);
  // Something may have happened between loading that mark and listening.
  void look();
  return end;
}
