import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { deleteNote, editNote, restoreNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { db, disconnect, sql } from "@/lib/core/database/db";
import { found } from "@/lib/core/http/rest";
import { MAX_LIMIT } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadEvent, loadEvents } from "@/lib/desk/event-log";
import { made } from "@/prisma/seed/made";
import { issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import { heardBy, overAfterEach } from "@/scripts/test/servers/live";
import { concerns, isSaid } from "./concerns";
import type { Change, Topic } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});
const over = overAfterEach();
afterAll(disconnect);

/** The events about a note, oldest first. */
const eventsOf = async (note: string) =>
  (
    await db.event.findMany({
      where: { details: { path: ["note"], equals: note } },
      orderBy: { id: "asc" },
    })
  ).map(({ id }) => String(id));

/** What `GET /api/v1/events/ID` answers. The list of all events must have the same ones. */
async function statusesFor(viewer: Viewer, events: string[]) {
  const { items } = await loadEvents(viewer, { limit: MAX_LIMIT, cursor: null });
  const listed = new Set(items.map(({ id }) => id));
  const statuses = await Promise.all(
    events.map(async (id) => found(await loadEvent(viewer, id)).status),
  );
  expect(events.map((id) => (listed.has(id) ? 200 : 404))).toEqual(statuses);
  return statuses;
}

/** What streams about these topics say to the viewer. */
const hearing = async (viewer: Viewer, topics: Topic[], more: { since?: string } = {}) =>
  (await Promise.all(topics.map((topic) => heardBy(viewer, topic, over.signal, more)))).map(
    (stream) => stream!.heard as Change[],
  );

const placesOf = () => {
  const [quote] = desk.quotes;
  return {
    "an issue": { issue: "taiwan" },
    "a quotation": { quote: quote!.id },
    "a source": { source: desk.source, start: 0, end: 9 },
  };
};

const topicsOf = async (): Promise<Topic[]> => [
  { issue: await issueIdOf("taiwan") },
  { source: desk.source },
  ...(["questions", "issues", "sources", "briefings"] as const).map((list) => ({ list })),
];

for (const place of ["an issue", "a quotation", "a source"] as const)
  test(`only the author hears what happens to a private question on ${place}`, async () => {
    const { analyst, analyst2, manager, admin } = desk.people;
    const others = [analyst2, manager, admin];
    const say = (text: string) => made(writeNote(analyst, { issue: "taiwan", body: text }));
    await say("Whoever has written follows the issue, and says so once.");
    const topics = await topicsOf();
    const live = await Promise.all(others.map((viewer) => hearing(viewer, topics)));
    // The first message says that they may have missed something. The test starts after it.
    const [start] = await eventsOf((await say("From here")).id);
    for (const streams of live) {
      await vi.waitFor(() => expect(streams[0]!.at(-1)?.event).toBe(start));
      for (const heard of streams) heard.length = 0;
    }
    // Other streams may hear of the start only now.
    const eventsIn = (changes: Change[]) =>
      changes.map(({ event }) => event).filter((event) => event !== start);
    const [row] = await sql<{ since: string }[]>`select pg_current_snapshot()::text as since`;
    const [own] = await hearing(analyst, [{ list: "questions" }]);
    // Their other tabs that show the note.
    const [ownPage] = await hearing(analyst, [place === "an issue" ? topics[0]! : topics[1]!]);

    const body = "Is this so?";
    const asked = { ...placesOf()[place], body, kind: "QUESTION", visibility: "PRIVATE" } as const;
    let note: { id: string; version: number } = await made(writeNote(analyst, asked));
    note = await made(editNote(analyst, { ...note, body: "Is that so?" }));
    note = await made(deleteNote(analyst, note));
    note = await made(restoreNote(analyst, note));
    const { id: answer } = await made(writeNote(analyst, { parentId: note.id, body: "It is." }));
    const events = [...(await eventsOf(note.id)), ...(await eventsOf(answer))];
    expect(events).toHaveLength(5);
    await vi.waitFor(() => expect(own!.map(({ event }) => event)).toEqual(events));
    await vi.waitFor(() => expect(ownPage!.map(({ event }) => event)).toEqual(events));

    // A page that missed it doesn't hear of it later either.
    const [missed] = await hearing(manager, [{ list: "questions" }], row);
    const [ownMissed] = await hearing(analyst, [{ list: "questions" }], row);
    await vi.waitFor(() => expect(ownMissed).toHaveLength(1));
    expect(missed).toEqual([]);

    // Announcements arrive in order, so nothing earlier can follow a later change.
    const [shared] = await eventsOf((await say("For all")).id);
    for (const streams of live) {
      await vi.waitFor(() => expect(eventsIn(streams[0]!)).toEqual([shared]));
      expect(new Set(streams.flatMap(eventsIn))).toEqual(new Set([shared]));
    }
    for (const viewer of others) {
      expect(await statusesFor(viewer, events)).toEqual(events.map(() => 404));
      expect(await statusesFor(viewer, [shared!])).toEqual([200]);
    }
    expect(await statusesFor(analyst, events)).toEqual(events.map(() => 200));
  });

const about = {
  ...{ event: "1", issues: [], on: null, speakers: [] },
  ...{ source: null, within: [], only: null },
};

test("an issue’s page says of an approval, or its undoing, only what that issue gained or lost", () => {
  for (const verb of ["source.approved", "source.reopened"]) {
    const said = (topic: Topic) =>
      [null, "taiwan", "tariffs"].filter((on) => isSaid(topic, { ...about, verb, on }));
    expect(said({ issue: "taiwan" })).toEqual(["taiwan"]);
    expect(said({ issue: "climate" })).toEqual([]);
    expect(said({ source: "talks" })).toContain(null);
  }
  expect(isSaid({ issue: "taiwan" }, { ...about, verb: "source.withdrawn" })).toBe(true);
});

test("the pages of editions hear of what is said above an edition", () => {
  const heard = (verb: string) => concerns({ list: "briefings" }, { ...about, verb });
  for (const verb of ["forecast.resolved", "forecast.reopened", "outlook.revised"])
    expect(heard(verb), verb).toBe(true);
  for (const verb of ["source.approved", "source.withdrawn", "edition.issued"])
    expect(heard(verb), verb).toBe(true);
  for (const verb of ["forecast.opened", "note.written"]) expect(heard(verb), verb).toBe(false);
});

test("the page of open questions hears of questions, of RFIs and of their issues", () => {
  const heard = (verb: string) => concerns({ list: "questions" }, { ...about, verb });
  for (const verb of ["note.written", "rfi.asked", "rfi.answered", "issue.edited"])
    expect(heard(verb), verb).toBe(true);
  for (const verb of ["forecast.opened", "edition.issued"]) expect(heard(verb), verb).toBe(false);
});

test("what happened while a note was private stays hidden, and so does the rest once it is made private", async () => {
  const { analyst, analyst2, admin } = desk.people;
  const write = (visibility: "TEAM" | "PRIVATE") =>
    made(writeNote(analyst, { issue: "taiwan", body: "A word", visibility }));
  const show = (id: string, visibility: "TEAM" | "PRIVATE") =>
    db.note.update({ where: { id }, data: { visibility } });
  const [shown, hidden] = [await write("PRIVATE"), await write("TEAM")];
  const events = [...(await eventsOf(shown.id)), ...(await eventsOf(hidden.id))];
  expect(await statusesFor(analyst2, events)).toEqual([404, 200]);
  await show(shown.id, "TEAM");
  await show(hidden.id, "PRIVATE");
  for (const viewer of [analyst2, admin])
    expect(await statusesFor(viewer, events)).toEqual([404, 404]);
  expect(await statusesFor(analyst, events)).toEqual([200, 200]);
});
