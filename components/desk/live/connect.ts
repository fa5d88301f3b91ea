import type { Change, Hello, Present } from "@/lib/desk/live/schema";
import { sayUnread, setLive } from "./live-state";
import { takeSlot } from "./slots";

const FIRST_RETRY_MS = 500;
const MAX_RETRY_MS = 30_000;
/** The server says something every four seconds. */
const SILENCE_MS = 15_000;
/** How long a page without a slot listens, to catch up. */
const BRIEF_MS = 2_000;
/** A connection that returns sooner isn’t worth mentioning. */
const MENTION_AFTER_MS = 1_500;

interface Connection {
  /** The stream’s address, worked out when it is opened. */
  address: () => string;
  hello: (hello: Hello) => void;
  change: (change: Change) => void;
  /** Called if the server refuses: the person is signed out, or may no longer see the page. */
  refused: () => void;
}

/**
 * Holds a page’s stream open while the page is visible, and opens it again whenever it is lost, waiting a little
 * longer each time. What was missed meanwhile is said by `sayMissed` (lib/desk/live/stream.ts). Shows a message if
 * reconnecting takes long. Returns functions that open it again and that close it for good.
 */
export function connect({ address, hello, change, refused }: Connection) {
  let stream: EventSource | undefined;
  let slot: (() => void) | undefined;
  let closed = false;
  let wait = FIRST_RETRY_MS;
  const timers: Record<"retry" | "silence" | "mention", ReturnType<typeof setTimeout> | undefined> =
    { retry: undefined, silence: undefined, mention: undefined };

  function alive() {
    wait = FIRST_RETRY_MS;
    clearTimeout(timers.mention);
    timers.mention = undefined;
    setLive({ lost: false });
    clearTimeout(timers.silence);
    timers.silence = setTimeout(lose, SILENCE_MS);
  }

  function shut() {
    for (const timer of Object.values(timers)) clearTimeout(timer);
    timers.mention = undefined;
    stream?.close();
    stream = undefined;
    slot?.();
    slot = undefined;
  }

  async function open() {
    const mention = timers.mention;
    timers.mention = undefined;
    shut();
    timers.mention = mention;
    if (closed || document.hidden) return;
    const { free, brief } = await takeSlot();
    if (closed || document.hidden || stream) return free();
    slot = free;
    if (brief) timers.retry = setTimeout(open, BRIEF_MS);
    const source = new EventSource(address());
    stream = source;
    const on = <T>(name: string, handle: (data: T) => void) =>
      source.addEventListener(name, ({ data }) => {
        if (source !== stream) return;
        alive();
        handle(JSON.parse(data));
      });
    on<Hello>("hello", hello);
    on<Change>("change", change);
    on<number>("unread", sayUnread);
    on<Present[]>("here", (here) => setLive({ here }));
    on("beat", () => {});
    source.onerror = () => {
      if (source !== stream) return;
      // The server answered with an error: either it has failed, or it refuses.
      if (source.readyState === EventSource.CLOSED) void askWhy();
      lose();
    };
  }

  /** Closes the stream and opens it again after a random delay, so that not everyone comes back at once. */
  function lose() {
    const mention = timers.mention ?? setTimeout(() => setLive({ lost: true }), MENTION_AFTER_MS);
    timers.mention = undefined;
    shut();
    timers.mention = mention;
    timers.retry = setTimeout(open, wait * (0.5 + Math.random()));
    wait = Math.min(wait * 2, MAX_RETRY_MS);
  }

  async function askWhy() {
    const answer = await fetch("/api/auth/session").catch(() => null);
    if (answer?.ok && !closed) refused();
  }

  const reopen = () => void open();
  reopen();
  document.addEventListener("visibilitychange", reopen);
  addEventListener("online", reopen);
  addEventListener("offline", lose);
  return {
    reopen,
    close() {
      closed = true;
      document.removeEventListener("visibilitychange", reopen);
      removeEventListener("online", reopen);
      removeEventListener("offline", lose);
      shut();
      setLive({ lost: false, here: [], said: null });
    },
  };
}
