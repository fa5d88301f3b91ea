import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db, disconnect, sql } from "@/lib/core/database/db";
import { issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import { heardBy, overAfterEach, signedIn } from "@/scripts/test/servers/live";
import { enter } from "./presence";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});
const over = overAfterEach();
afterAll(disconnect);

test("people who have the same record open see each other, and soon see each other leave", async () => {
  const { analyst, manager } = desk.people;
  const leaving = new AbortController();
  const here = { name: "here" };
  const { heard } = (await heardBy(analyst, { issue: "taiwan" }, over.signal, here))!;
  const names = () => (heard.at(-1) as { name: string }[]).map(({ name }) => name);
  const events = await db.event.count();
  await vi.waitFor(() => expect(names()).toEqual(["Ana Ferreira"]));
  await heardBy(manager, { issue: "climate" }, over.signal);
  await heardBy(manager, { issue: "taiwan" }, leaving.signal);
  await vi.waitFor(() => expect(names()).toEqual(["Ana Ferreira", "Marcus Oyelaran"]));
  leaving.abort();
  await vi.waitFor(() => expect(names()).toEqual(["Ana Ferreira"]), 15_000);
  expect(await db.event.count()).toBe(events);
});

test("however long the names of those who are there, the others are told", async () => {
  const payloads: string[] = [];
  const { unlisten } = await sql.listen("presence", (payload) => payloads.push(payload));
  const name = "漢".repeat(60);
  const leave = Array.from({ length: 40 }, (_, k) =>
    enter("a-place", { id: `p${k}`, name }, () => {}),
  );
  await vi.waitFor(() => expect(payloads.some((payload) => payload.includes("p15"))).toBe(true));
  for (const one of leave) one();
  await unlisten();
});

test("people on other instances are shown until their instance falls silent", async () => {
  const { signal } = over;
  const viewer = await signedIn(desk.people.analyst);
  const { heard } = (await heardBy(viewer, { issue: "taiwan" }, signal, {
    name: "here",
  }))!;
  const ids = () => (heard.at(-1) as { id: string }[]).map(({ id }) => id);
  const told = { from: "another", places: [[await issueIdOf("taiwan"), [["p1", "Zoe"]]]] };
  await sql.notify("presence", JSON.stringify(told));
  await vi.waitFor(() => expect(ids()).toContain("p1"));
  await vi.waitFor(() => expect(ids()).not.toContain("p1"), 16_000);
}, 20_000);
