import { afterEach, beforeEach, expect, vi } from "vitest";
import { type Viewer, viewerOf } from "@/lib/core/session/viewer";
import type { Topic } from "@/lib/desk/live/schema";
import { liveStream } from "@/lib/desk/live/stream";
import { openSession } from "@/lib/desk/sign-in/sessions/mutations";

/** Gives each test of a file a signal for the streams that it opens, and ends them after it. */
export function overAfterEach(): { readonly signal: AbortSignal } {
  let over = new AbortController();
  beforeEach(() => {
    over = new AbortController();
  });
  afterEach(() => over.abort());
  return {
    get signal() {
      return over.signal;
    },
  };
}

/** The same person with a session. */
export async function signedIn({ id: userId }: Viewer): Promise<Viewer> {
  const session = await openSession(userId, { userAgent: "test", address: "192.0.2.1" });
  return (await viewerOf({ userId, session }))!;
}

/** Collects a stream's messages of this name. */
export async function heardBy(
  viewer: Viewer,
  topic: Topic,
  signal: AbortSignal,
  { since = null, name = "change" }: { since?: string | null; name?: string } = {},
) {
  // Someone without a session is signed out at the next check.
  const person = viewer.session ? viewer : await signedIn(viewer);
  const stream = await liveStream(person, { topic, since }, signal);
  if (!stream) return null;
  const heard: unknown[] = [];
  let opened = false;
  const reader = stream.getReader();
  const ended = (async () => {
    for (let part = await reader.read(); part.value; part = await reader.read())
      for (const [, event, data = ""] of Buffer.from(part.value)
        .toString()
        .matchAll(/^event: (.*)\ndata: (.*)$/gm)) {
        opened ||= event === "unread";
        if (event === name) heard.push(JSON.parse(data));
      }
  })();
  await vi.waitFor(() => expect(opened).toBe(true), 15_000);
  return { heard, ended };
}
