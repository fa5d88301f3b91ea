import postgres from "postgres";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { disconnect, sql } from "@/lib/core/database/db";
import { follow as followRecord } from "@/lib/desk/follows/mutations";
import { openBatch } from "@/lib/sources/ingest/mutations";
import { made } from "@/prisma/seed/made";
import { issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import { countAlike, follow } from "./hub";
import type { Change, Topic } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});
const owner = postgres(process.env.TEST_OWNER_URL!, { max: 1, onnotice: () => undefined });
afterAll(() => Promise.all([owner.end(), disconnect()]));

const app = new URL(process.env.DATABASE_URL!).username;

/** Follows a topic until the test ends. Returns a function that records the changes, and one that stops. */
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

test("counting who follows a topic reads no other follower, however many there are", async () => {
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

test("many followers are told in groups, each once, and none that has left meanwhile", async () => {
  const issue = await issueIdOf("climate");
  const pages = await Promise.all(Array.from({ length: 60 }, () => following({ issue })));
  // A new listener may be told that it missed something, which has nothing to do with the event.
  const tellings = pages.map(
    ({ change }) =>
      () =>
        change.mock.calls.filter(([{ event }]) => event).length,
  );
  const told = () => tellings.filter((times) => times() > 0).length;
  const first = pages[0]!;
  const last = pages.at(-1)!;
  let toldByThen = 0;
  first.change.mockImplementation(({ event }: Change) => {
    if (!event) return;
    last.stop();
    setImmediate(() => {
      toldByThen = told();
    });
  });
  await owner`
    insert into "Event" ("actorId", verb, "issueId", details)
    values (${desk.people.manager.id}, 'note.written', ${issue}, '{"verb": "note.written", "note": "x"}')`;
  await vi.waitFor(() => expect(told()).toBe(59));
  expect(toldByThen).toBeGreaterThan(0);
  expect(toldByThen).toBeLessThan(59);
  expect(tellings.map((times) => times())).toEqual([...Array(59).fill(1), 0]);
});

test("following an issue refreshes its page and the follower’s own list of issues, and no other list", async () => {
  const issue = await issueIdOf("tariffs");
  const lists = await Promise.all(
    (["summary", "issues", "ahead"] as const).map((list) => following({ list })),
  );
  const page = await following({ issue });
  // Apart from being told, as a new listener, that it may have missed something.
  const told = ({ change }: typeof page) =>
    change.mock.calls.filter(([{ among }]) => among === undefined).length;
  await made(followRecord(desk.people.analyst2, { issue }));
  // The page is told after those that were opened earlier.
  await vi.waitFor(() => expect(told(page)).toBe(1));
  expect(lists.map(told)).toEqual([0, 0, 0]);
  await made(followRecord(desk.people.analyst, { issue }));
  await vi.waitFor(() => expect(told(page)).toBe(2));
  expect(lists.map(told)).toEqual([0, 1, 0]);
});

test("whoever is given many issues at once has their list of issues refreshed a few times, not once for each", async () => {
  const { id } = desk.people.analyst;
  const issue = await issueIdOf("tariffs");
  const [list, page] = [await following({ list: "issues" }), await following({ issue })];
  // As the triggers announce it when one transaction follows all of them.
  await sql`select pg_notify('desk', json_build_object('tx', n::text, 'issue', ${issue}::text,
      'follower', ${id}::text)::text) from generate_series(1, 200) n`;
  for (const { change } of [list, page]) {
    await vi.waitFor(() => expect(change).toHaveBeenLastCalledWith({ tx: "200" }));
    expect(change.mock.calls.length).toBeLessThan(20);
  }
});

test("a failed look-up is repeated even if nothing more is announced", async () => {
  const { analyst, manager } = desk.people;
  const issue = await issueIdOf("taiwan");
  const happen = (tx: postgres.ISql) => tx`
    insert into "Event" ("actorId", verb, "issueId", details)
    values (${manager.id}, 'note.written', ${issue}, '{"verb": "note.written", "note": "x"}')`;
  const page = await following({ issue });
  const inbox = vi.fn();
  const own = { viewer: analyst, topic: { list: "inbox" } as const, inbox };
  stops.push(await follow({ ...own, change: () => undefined, lost: () => undefined }));
  await happen(owner);
  await vi.waitFor(() => expect(page.change.mock.lastCall![0]).toHaveProperty("event"));
  page.change.mockClear();

  await owner`revoke select on "Source" from ${owner(app)}`;
  try {
    await owner.begin(async (tx) => {
      await tx`select pg_notify('desk', ${JSON.stringify({ tx: "1", inbox: analyst.id })})`;
      await happen(tx);
    });
    await vi.waitFor(() => expect(page.change).toHaveBeenCalledOnce(), 5_000);
    expect(page.change.mock.lastCall![0]).toMatchObject({ among: 2 });
    expect(inbox).toHaveBeenCalledOnce();
  } finally {
    await owner`grant select on "Source" to ${owner(app)}`;
  }
});

test("announcements about a large batch’s files are looked up together, and delay nothing else", async () => {
  const admin = await superuser();
  const { id } = await made(
    openBatch(desk.people.analyst, { files: [{ name: "a.txt", size: 1 }] }),
  );
  const ingest = await following({ list: "ingest" });
  const source = await following({ source: desk.source });
  await admin`select pg_stat_statements_reset()`;
  // Each transaction's announcements are sent when it is committed; these come at once.
  await sql`select pg_notify('desk', json_build_object('tx', n::text, 'batch', ${id}::text)::text),
      pg_notify('desk', json_build_object('tx', n::text, 'source', ${desk.source}::text)::text)
    from generate_series(1, 400) n`;
  await vi.waitFor(() => expect(ingest.change).toHaveBeenLastCalledWith({ tx: "400" }));
  await vi.waitFor(() => expect(source.change).toHaveBeenLastCalledWith({ tx: "400" }));
  const [ran] = await admin<{ calls: number }[]>`
    select sum(calls)::int as calls from pg_stat_statements s
    join pg_database d on d.oid = s.dbid and d.datname = current_database()
    where query ~ '^SELECT .* FROM "public"."(Batch|Source)" WHERE'`;
  expect(ran!.calls).toBeGreaterThanOrEqual(2);
  expect(ran!.calls).toBeLessThan(40);
  await admin.end();
});

/** The superuser in this test's own database, with the counts of statements. */
async function superuser() {
  const url = new URL(process.env.TEST_ADMIN_URL!);
  url.pathname = new URL(process.env.DATABASE_URL!).pathname;
  const admin = postgres(url.href, { max: 1, onnotice: () => undefined });
  await admin`create extension if not exists pg_stat_statements`;
  return admin;
}
