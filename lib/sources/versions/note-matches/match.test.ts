import { AsyncResource } from "node:async_hooks";
import { beforeAll, expect, test, vi } from "vitest";
import { writeNote } from "@/lib/analysis/notes/write";
import { db, sql } from "@/lib/core/database/db";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { decideProposals } from "@/lib/sources/review/mutations";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { ALTERED, CHANGED, GOES, MOVES, SAID, STAYS } from "@/scripts/test/desk/harbour";
import { quoteIn, reopenNow, spanOf, versionsOn } from "@/scripts/test/desk/versions";
import { matchUnmatchedNotes } from "./match";
import { leaveBehindNote, placeNote } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;
let versions: ReturnType<typeof versionsOn>;

beforeAll(async () => {
  desk = await openDesk();
  versions = versionsOn(desk);
});

const reopen = (id: string) => made(reopenNow(desk.people.admin, id));

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
  // The words are back, and what nobody had left behind is about them again.
  expect(await versions.seenIn(v3, waits.id)).toBe("No fisherman was heard");
  expect(await versions.seenIn(v3, left.id)).toBe("left");
  // A later version follows what is decided in an earlier one, until someone decides in it.
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

test("approval waits for a note being written on any earlier version, and matches it", async () => {
  const v1 = await versions.first("Keel", [STAYS, SAID]);
  const v2 = await versions.later("Keel", [SAID, STAYS]);
  const v3 = await versions.draft("Keel", [STAYS]);
  const { id: quote } = await quoteIn(v1, "shut all winter");
  let approving: Promise<unknown> | undefined;
  // Someone else's request, outside the transaction that it is made beside.
  const meanwhile = AsyncResource.bind(async () => {
    approving = versions.approve(v3);
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

test("a quotation that a reader marks again continues none, and its thread shows once", async () => {
  const { admin, analyst } = desk.people;
  const v1 = await versions.first("Lock", [STAYS, SAID]);
  const v2 = await versions.later("Lock", [SAID, STAYS]);
  const { id: quote } = await quoteIn(v1, "shut all winter");
  const note = await made(writeNote(analyst, { quote, body: "All of it?" }));
  const { start, end } = await quoteIn(v2, "shut all winter");
  await reopen(v2);
  const [proposal] = await db.proposal.findMany({ where: { sourceId: v2, start, end } });
  await made(decideProposals(admin, { source: v2, ids: [proposal!.id], state: "REJECTED" }));
  await versions.approve(v2);
  const said = { kind: "DIRECT", speakerName: "Ana Example", speakerRole: null } as const;
  await made(markQuote(analyst, { source: v2, start, end, ...said }));
  expect((await quoteIn(v2, "shut all winter")).continuesId).toBeNull();
  expect(await versions.seenIn(v2, note.id)).toContain("shut all winter");
});

test("a note written while a later version is approved is matched in it", async () => {
  const v1 = await versions.first("Isle", [STAYS, MOVES]);
  const v2 = await versions.draft("Isle", [MOVES, STAYS]);
  const [note] = await Promise.all([versions.noteOn(v1, "its gates"), versions.approve(v2)]);
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
