import { log } from "@/lib/core/log/log";
import type { Viewer } from "@/lib/core/session/viewer";
import { countUnread } from "@/lib/desk/notifications/queries";
import { watch } from "./access-checks";
import { concerns } from "./concerns";
import { hasMissedRecords, loadLastTx, loadMissed, mayKnow } from "./happenings";
import { countAlike, follow } from "./hub";
import { enter } from "./presence";
import { findTopic } from "./queries";
import type { Change, Hello, Topic } from "./schema";

/** The open streams of this process: for each, the function that ends it. */
const open = new Set<() => void>();
let handlesSignals = false;
let stopping = false;

/** A stopping server waits for its responses to end, which these never would by themselves. */
function endOnSignals() {
  if (handlesSignals) return;
  handlesSignals = true;
  const endAll = () => {
    // A page that reconnects at once may still reach this server.
    stopping = true;
    for (const end of open) end();
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, endAll);
}

interface Asked {
  topic: Topic;
  /** The snapshot that the page was rendered with: anything committed since is announced at once. */
  since: string | null;
}

/**
 * Server-sent events (HTML Living Standard, 9.2) about what a page shows: that it has changed, how many unread
 * notifications the person has, and who else has the page open, but none of its content. Ends when the request or the
 * person's session ends, when they may no longer see the record, or when the server stops. The page then connects again
 * (components/desk/live/connect.ts) and, if that is refused, refreshes. Returns null if the record is missing or hidden.
 */
export async function liveStream(
  viewer: Viewer,
  asked: Asked,
  gone: AbortSignal,
): Promise<ReadableStream<Uint8Array> | null> {
  const topic = await findTopic(viewer, asked.topic);
  if (!topic) return null;
  endOnSignals();
  let end = () => {};
  return new ReadableStream({
    async start(controller) {
      const stream = openStream(viewer, topic, controller);
      end = stream.end;
      gone.addEventListener("abort", end, { once: true });
      if (gone.aborted || stopping) end();
      else await stream.begin(asked.since);
    },
    cancel: () => end(),
  });
}

type Controller = ReadableStreamDefaultController<Uint8Array>;

function openStream(viewer: Viewer, topic: Topic, controller: Controller) {
  const utf8 = new TextEncoder();
  const send = (text: string) => open.has(end) && controller.enqueue(utf8.encode(text));
  const say = (event: string, data: unknown) =>
    send(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const change = (change: Change) => say("change", change);

  const reader = {
    viewer,
    topic,
    change,
    inbox: (now: Change) => {
      void sayUnread();
      if ("list" in topic && ["inbox", "summary"].includes(topic.list)) change(now);
    },
    // The page refreshes, and finds that it may no longer be shown.
    lost: (last: Change) => {
      change(last);
      end();
    },
    stay: (now: Viewer) => {
      const { role, limits } = reader.viewer;
      reader.viewer = now;
      // Proxies may close a connection that is silent for long, and the page needs to know that it is still open.
      say("beat", {});
      // The database answers again.
      if (owesUnread) void sayUnread();
      if (now.role !== role || String(now.limits) !== String(limits)) void checkAccess();
    },
    leave: end,
  };
  let stops = [watch(reader)];
  /** Whether notifications have changed since the last count began, or couldn’t be counted. */
  let owesUnread = false;
  let isCounting = false;

  /** A person with another role or other limits may see less or more; either way, the page is refreshed. */
  async function checkAccess() {
    try {
      const found = await findTopic(reader.viewer, topic);
      if (found) change({ tx: await loadLastTx() });
      else end();
    } catch (err) {
      // The page connects again, which checks it too.
      log.warn({ err }, "cannot check who may see a live page");
      end();
    }
  }

  /** One count at a time: of two that overlap, the later answer could have the older number. */
  async function sayUnread() {
    owesUnread = true;
    if (isCounting) return;
    isCounting = true;
    try {
      while (owesUnread && open.has(end)) {
        owesUnread = false;
        say("unread", await countUnread(reader.viewer));
      }
    } catch (err) {
      log.warn({ err }, "cannot count notifications");
      owesUnread = true;
    }
    isCounting = false;
  }

  async function begin(since: string | null) {
    try {
      const stop = await follow(reader);
      if (!open.has(end)) return stop();
      stops.push(stop);
      say("hello", { followers: countAlike(topic) } satisfies Hello);
      const place = "issue" in topic ? topic.issue : "source" in topic ? topic.source : null;
      if (place) stops.push(enter(place, reader.viewer, (people) => say("here", people)));
      await sayUnread();
      if (since) await sayMissed(since);
    } catch (err) {
      // The page tries again.
      log.warn({ err }, "cannot follow the database yet");
      end();
    }
  }

  async function sayMissed(since: string) {
    const { tx, happenings } = await loadMissed(since);
    const missed =
      happenings === "all" ||
      happenings.some((each) => concerns(topic, each) && mayKnow(reader.viewer, each)) ||
      (await hasMissedRecords(reader.viewer, topic, since));
    if (missed) change({ tx });
  }

  function end() {
    if (!open.delete(end)) return;
    for (const stop of stops) stop();
    stops = [];
    controller.close();
  }
  open.add(end);
  send(": open\n\n");
  return { begin, end };
}
