import { AsyncResource } from "node:async_hooks";
import { beforeAll, expect, test, vi } from "vitest";
import { writeNote } from "@/lib/analysis/notes/write";
import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { markQuote } from "@/lib/evidence/quotes/mark";
import { decideProposals } from "@/lib/sources/review/mutations";
import { reopenSource } from "@/lib/sources/review/reopen";
import { relateSource } from "@/lib/sources/versions/mutations";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk";
import { quoteIn, spanOf, versionOf, versionsOn } from "@/scripts/test/versions";
import { matchUnmatchedNotes } from "./match";
import { leaveBehindNote, placeNote } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;
let versions: ReturnType<typeof versionsOn>;

beforeAll(async () => {
  desk = await openDesk();
  versions = versionsOn(desk);
});

/** Takes a commit back. */
const reopen = async (id: string) =>
  made(reopenSource(desk.people.admin, { id, version: await versionOf(id) }));

const STAYS = "The harbour office opens at seven on weekdays, its gates are painted on Monday.";
const MOVES = "Nine cranes were ordered from abroad in the spring, and two have come so far.";
const ALTERED = "The breakwater shall be finished by the end of the coming winter, they hope.";
const CHANGED = "The breakwater shall be finished by the end of the coming summer, they hope.";
const SAID = "“The quay stays shut all winter,” said Ana Example, the harbour minister.";
const GOES = "No fisherman was heard before the vote.";

test("authors of notes on altered or gone words are notified that the notes need a place", async () => {
  const { analyst, admin, manager } = desk.people;
  const v1 = await versions.first("Dyke", [STAYS, GOES, ALTERED]);
  const title = "Dyke news";
  await versions.noteOn(v1, "its gates");
  await versions.noteOn(v1, GOES);
  await versions.noteOn(v1, "coming winter");
  const own = await versions.noteOn(v1, "No fisherman", { visibility: "PRIVATE" });
  await made(writeNote(admin, { ...(await spanOf(v1, GOES)), body: "Mine." }));
  const v2 = await versions.later("Dyke", [STAYS, CHANGED]);
  expect(await versions.seenIn(v2, own.id)).toBe("GONE");
  const heard = async (viewer: Viewer) =>
    (await loadNotifications(viewer, { unread: true }))
      .filter(({ sentence }) => sentence.includes(title))
      .map(({ sentence, source }) => [sentence, source?.id ?? null]);
  expect(await heard(analyst)).toEqual([
    [`approved a later version of “${title}”: 3 of your notes need a new place`, v2],
  ]);
  for (const other of [admin, manager]) expect(await heard(other)).toEqual([]);
  // The source's history reveals nothing about a private note.
  const events = await db.event.findMany({ where: { sourceId: { in: [v1, v2] } } });
  expect(JSON.stringify(events.map(({ details }) => details))).not.toContain(own.id);
});

test("a waiting note is placed, left behind and restored, and each is recorded", async () => {
  const { analyst2, manager } = desk.people;
  const v1 = await versions.first("Buoy", [STAYS, GOES]);
  const { id: note } = await versions.noteOn(v1, GOES);
  const v2 = await versions.later("Buoy", [STAYS]);
  const at = { source: v2, note };
  const on = async (words: string) => ({ ...at, ...(await spanOf(v2, words)) });
  await made(placeNote(manager, { ...(await on("its gates ")), version: 1 }));
  expect(await versions.seenIn(v2, note)).toBe("its gates");
  await made(leaveBehindNote(analyst2, { ...at, version: 2, leftBehind: true }));
  expect(await versions.seenIn(v2, note)).toBe("left");
  await made(leaveBehindNote(analyst2, { ...at, version: 3, leftBehind: false }));
  expect(await versions.seenIn(v2, note)).toBe("its gates");
  await made(placeNote(analyst2, { ...(await on("on Monday")), version: 4 }));
  expect(await versions.seenIn(v2, note)).toBe("on Monday");
  // Doing it again changes nothing, and an empty selection is no place.
  await made(placeNote(analyst2, { ...(await on("on Monday")), version: 5 }));
  expect(codeOf(await placeNote(analyst2, { ...at, start: 0, end: 99999, version: 5 }))).toBe(
    "invalid",
  );
  const events = await db.event.findMany({
    where: { sourceId: v2, verb: { startsWith: "note-match." } },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ verb, actorId }) => [verb, actorId])).toEqual([
    ["note-match.placed", manager.id],
    ["note-match.left-behind", analyst2.id],
    ["note-match.restored", analyst2.id],
    ["note-match.placed", analyst2.id],
  ]);
  expect(events[0]!.details).toMatchObject({ note, from: null, source: "Buoy news" });
});

test("of two people who decide at once, the second is shown the first's decision", async () => {
  const { analyst, manager } = desk.people;
  const v1 = await versions.first("Chain", [STAYS, GOES]);
  const { id: note } = await versions.noteOn(v1, GOES);
  const v2 = await versions.later("Chain", [STAYS]);
  const words = { ...(await spanOf(v2, "on weekdays")), note, version: 1 };
  const both = await Promise.all([
    placeNote(analyst, words),
    leaveBehindNote(manager, { source: v2, note, version: 1, leftBehind: true }),
  ]);
  expect(both.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  const { refusal } = both.find((result) => !result.ok) as Extract<
    (typeof both)[number],
    { ok: false }
  >;
  expect(refusal.current).toMatchObject({ version: 2 });
});

test("only its author sees and places a private note, and no history mentions it", async () => {
  const { analyst, admin } = desk.people;
  const v1 = await versions.first("Dock", [STAYS, GOES]);
  const { id: note } = await versions.noteOn(v1, GOES, { visibility: "PRIVATE" });
  const v2 = await versions.later("Dock", [STAYS]);
  expect(await versions.seenIn(v2, note)).toBe("GONE");
  expect(await versions.seenIn(v2, note, admin)).toBeNull();
  const words = { ...(await spanOf(v2, "on weekdays")), note, version: 1 };
  expect(codeOf(await placeNote(admin, words))).toBe("not-found");
  const told = await db.event.count({ where: { sourceId: v2 } });
  await made(placeNote(analyst, words));
  expect(await versions.seenIn(v2, note)).toBe("on weekdays");
  expect(await db.event.count({ where: { sourceId: v2 } })).toBe(told);
});

test("a note is matched from version to version, by its place in each", async () => {
  const v1 = await versions.first("Eddy", [STAYS, ALTERED, GOES]);
  const placed = await versions.noteOn(v1, ALTERED);
  const waits = await versions.noteOn(v1, "No fisherman was heard");
  const left = await versions.noteOn(v1, GOES);
  const v2 = await versions.later("Eddy", [STAYS, CHANGED]);
  const { foundStart: start, foundEnd: end } = await db.noteMatch.findUniqueOrThrow({
    where: { sourceId_noteId: { sourceId: v2, noteId: placed.id } },
  });
  const { manager } = desk.people;
  const approve = { source: v2, note: placed.id, version: 1, start: start!, end: end! };
  await made(placeNote(manager, approve));
  await made(leaveBehindNote(manager, { source: v2, note: left.id, version: 1, leftBehind: true }));
  const v3 = await versions.later("Eddy", [CHANGED, STAYS, GOES]);
  expect(await versions.seenIn(v3, placed.id)).toBe(await versions.seenIn(v2, placed.id));
  // The words are back, and so are the notes on them that nobody left behind.
  expect(await versions.seenIn(v3, waits.id)).toBe("No fisherman was heard");
  expect(await versions.seenIn(v3, left.id)).toBe("left");
  // A later version follows what is decided in an earlier one, until somebody decides in it.
  const back = { source: v2, note: left.id, leftBehind: false };
  await made(leaveBehindNote(manager, { ...back, version: 2 }));
  expect(await versions.seenIn(v3, left.id)).toBe(GOES);
  const own = { source: v3, note: left.id, version: 2, leftBehind: true };
  await made(leaveBehindNote(desk.people.analyst, own));
  await made(placeNote(manager, { ...(await spanOf(v2, "its gates")), note: left.id, version: 3 }));
  expect(await versions.seenIn(v3, left.id)).toBe("left");
});

test("a note on an earlier version is matched in the later ones at once", async () => {
  const v1 = await versions.first("Ferry", [STAYS, GOES]);
  const v2 = await versions.later("Ferry", [MOVES, STAYS]);
  const v3 = await versions.later("Ferry", [ALTERED, MOVES, STAYS]);
  const { id: note } = await versions.noteOn(v1, "its gates");
  const { id: gone } = await versions.noteOn(v1, GOES);
  expect(await versions.seenIn(v2, note)).toBe("its gates");
  expect(await versions.seenIn(v3, note)).toBe("its gates");
  expect(await versions.seenIn(v3, gone)).toBe("GONE");
});

test("a reopened source shows no matches, and keeps decisions for its next approval", async () => {
  const { analyst } = desk.people;
  const v1 = await versions.first("Hull", [STAYS, GOES]);
  const stays = await versions.noteOn(v1, "its gates");
  const goes = await versions.noteOn(v1, GOES);
  const v2 = await versions.later("Hull", [STAYS]);
  await made(placeNote(analyst, { ...(await spanOf(v2, "on Monday")), note: goes.id, version: 1 }));
  await reopen(v2);
  expect(await db.noteMatch.findMany({ where: { sourceId: v2 } })).toMatchObject([
    { noteId: goes.id },
  ]);
  const between = await versions.noteOn(v1, "at seven");
  await versions.commit(v2);
  expect(await versions.seenIn(v2, stays.id)).toBe("its gates");
  expect(await versions.seenIn(v2, between.id)).toBe("at seven");
  expect(await versions.seenIn(v2, goes.id)).toBe("on Monday");
  // No longer a later version, it shows nothing from the other.
  await reopen(v2);
  const version = await versionOf(v2);
  await made(relateSource(desk.people.admin, { id: v2, version, to: null }));
  await versions.commit(v2);
  expect(await db.noteMatch.count({ where: { sourceId: v2 } })).toBe(0);
});

test("approval waits for a note being written on any earlier version, and matches it", async () => {
  const v1 = await versions.first("Keel", [STAYS, SAID]);
  const v2 = await versions.later("Keel", [SAID, STAYS]);
  const v3 = await versions.draft("Keel", [STAYS]);
  const { id: quote } = await quoteIn(v1, "shut all winter");
  let approving: Promise<unknown> | undefined;
  // Somebody else's request, outside the running transaction.
  const meanwhile = AsyncResource.bind(async () => {
    approving = versions.commit(v3);
    await vi.waitFor(async () => {
      const waiting = await sql`select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      expect(waiting).toHaveLength(1);
    });
  });
  const note = await made(writeNote(desk.people.analyst, { quote, body: "All of it?" }, meanwhile));
  await approving;
  expect(await versions.seenIn(v2, note.id)).toContain("shut all winter");
  expect(await versions.seenIn(v3, note.id)).toBe("GONE");
});

test("a quotation that a reader marks again continues no other, and its thread shows once", async () => {
  const { admin, analyst } = desk.people;
  const v1 = await versions.first("Lock", [STAYS, SAID]);
  const v2 = await versions.later("Lock", [SAID, STAYS]);
  const { id: quote } = await quoteIn(v1, "shut all winter");
  const note = await made(writeNote(analyst, { quote, body: "All of it?" }));
  const { start, end } = await quoteIn(v2, "shut all winter");
  await reopen(v2);
  const [proposal] = await db.proposal.findMany({ where: { sourceId: v2, start, end } });
  await made(decideProposals(admin, { source: v2, ids: [proposal!.id], state: "REJECTED" }));
  await versions.commit(v2);
  const said = { kind: "DIRECT", speakerName: "Ana Example", speakerRole: null } as const;
  await made(markQuote(analyst, { source: v2, start, end, ...said }));
  expect((await quoteIn(v2, "shut all winter")).continuesId).toBeNull();
  expect(await versions.seenIn(v2, note.id)).toContain("shut all winter");
});

test("a note written while a later version is approved is matched in it", async () => {
  const v1 = await versions.first("Isle", [STAYS, MOVES]);
  const v2 = await versions.draft("Isle", [MOVES, STAYS]);
  const [note] = await Promise.all([versions.noteOn(v1, "its gates"), versions.commit(v2)]);
  expect(await versions.seenIn(v2, note.id)).toBe("its gates");
});

test("notes that were never matched are matched once, when the worker starts", async () => {
  const v1 = await versions.first("Mole", [STAYS, GOES]);
  const [stays, goes] = [await versions.noteOn(v1, "its gates"), await versions.noteOn(v1, GOES)];
  const v2 = await versions.later("Mole", [STAYS]);
  const v3 = await versions.later("Mole", [MOVES, STAYS]);
  await db.noteMatch.deleteMany({ where: { sourceId: { in: [v2, v3] } } });
  await matchUnmatchedNotes();
  for (const version of [v2, v3]) {
    expect(await versions.seenIn(version, stays.id)).toBe("its gates");
    expect(await versions.seenIn(version, goes.id)).toBe("GONE");
  }
  const rows = () => db.noteMatch.findMany({ orderBy: [{ sourceId: "asc" }, { noteId: "asc" }] });
  const before = await rows();
  await matchUnmatchedNotes();
  expect(await rows()).toEqual(before);
});

test("the database refuses a place that is neither proven nor decided by a person", async () => {
  const v1 = await versions.first("Jib", [STAYS, GOES]);
  const { id: note } = await versions.noteOn(v1, GOES);
  const v2 = await versions.later("Jib", [STAYS]);
  const where = { sourceId_noteId: { sourceId: v2, noteId: note } };
  await expect(db.noteMatch.update({ where, data: { start: 0, end: 4 } })).rejects.toThrow(
    "note_match_placed",
  );
});
