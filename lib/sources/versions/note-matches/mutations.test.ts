import { beforeAll, expect, test } from "vitest";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadEvent } from "@/lib/desk/event-log";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { relateSource } from "@/lib/sources/versions/mutations";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { ALTERED, CHANGED, GOES, STAYS } from "@/scripts/test/desk/harbour";
import { reopenNow, spanOf, versionOf, versionsOn } from "@/scripts/test/desk/versions";
import { leaveBehindNote, placeNote } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;
let versions: ReturnType<typeof versionsOn>;

beforeAll(async () => {
  desk = await openDesk();
  versions = versionsOn(desk);
});

const reopen = (id: string) => made(reopenNow(desk.people.admin, id));

test("authors of notes on altered or gone words are notified that the notes need placing", async () => {
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
    (await loadNotifications(viewer, { show: "unread" })).items
      .filter(({ sentence }) => sentence.startsWith(`approved a later version of “${title}”`))
      .map(({ sentence, source }) => [sentence, source?.id ?? null]);
  expect(await heard(analyst)).toEqual([
    [`approved a later version of “${title}”: 3 of your notes need placing again`, v2],
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
  // Doing it again changes nothing, and an empty selection isn't a place.
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
  const placed = await db.event.findFirstOrThrow({
    where: { verb: "note-match.placed" },
    orderBy: { id: "desc" },
  });
  expect(await loadEvent(admin, String(placed.id))).toBeNull();
  expect(await loadEvent(analyst, String(placed.id))).toMatchObject({ verb: "note-match.placed" });
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
  await versions.approve(v2);
  expect(await versions.seenIn(v2, stays.id)).toBe("its gates");
  expect(await versions.seenIn(v2, between.id)).toBe("at seven");
  expect(await versions.seenIn(v2, goes.id)).toBe("on Monday");
  // No longer a later version, it shows nothing from the other.
  await reopen(v2);
  const version = await versionOf(v2);
  await made(relateSource(desk.people.admin, { id: v2, version, to: null }));
  await versions.approve(v2);
  expect(await db.noteMatch.count({ where: { sourceId: v2 } })).toBe(0);
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
