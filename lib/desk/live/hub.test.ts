import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { disconnect } from "@/lib/core/database/db";
import { openDesk } from "@/scripts/test/desk";
import { countAlike, follow } from "./hub";
import type { Topic } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});
afterAll(disconnect);

/** Follows a topic until the test ends. Returns what counts the changes, and what stops it. */
async function following(topic: Topic) {
  const change = vi.fn();
  const none = () => undefined;
  const stop = await follow({
    viewer: desk.people.analyst,
    topic,
    change,
    inbox: none,
    lost: none,
  });
  stops.push(stop);
  return { change, stop };
}

test("counting who follows the same reads no other follower, however many there are", async () => {
  let read = 0;
  const topic = (issue: string): Topic => {
    const toJSON = () => {
      read += 1;
      return { issue };
    };
    return Object.defineProperty({ issue }, "toJSON", { value: toJSON });
  };
  for (let n = 0; n < 100; n += 1) await following(topic(n % 2 ? "odd" : "even"));
  const { stop } = await following(topic("odd"));
  read = 0;
  expect(countAlike(topic("odd"))).toBe(51);
  expect(read).toBe(1);
  stop();
  stop();
  expect(countAlike(topic("odd"))).toBe(50);
  expect(countAlike(topic("even"))).toBe(50);
  expect(countAlike(topic("none"))).toBe(0);
});
