import { beforeAll, expect, test } from "vitest";
import { dropCarry } from "@/lib/carries/mutations";
import { uncommitSource } from "@/lib/commits/mutations";
import { db } from "@/lib/db";
import { loadIssue } from "@/lib/issues/queries";
import { deleteNote, resolveNote, writeNote } from "@/lib/notes/mutations";
import { loadSourceNotes } from "@/lib/notes/queries";
import { commitDraft, decideProposals } from "@/lib/review/mutations";
import { loadDraft } from "@/lib/review/queries";
import { ingestArticle } from "@/lib/sources/mutations";
import { relateSource } from "@/lib/versions/mutations";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/agenda";
import { codeOf, commitArticle, openDesk } from "@/scripts/test/desk";
import { leaveThread, placeThread } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const STAYS = "The harbour office opens at seven on weekdays, its gates are painted on Monday.";
const MOVES = "Nine cranes were ordered from abroad in the spring, and two have come so far.";
const ALTERED = "The breakwater shall be finished by the end of the coming winter, they hope.";
const CHANGED = "The breakwater shall be finished by the end of the coming summer, they hope.";
const GOES = "No fisherman was heard before the vote.";
const SAID = "“The strait must stay open to Taiwan,” said Cy Specimen.";

/** An article of its own by a name, of these paragraphs. */
const article = (name: string, parts: string[]) =>
  [`${name} news`, ...parts, agendaOf(name), agendaOf(`${name} pier`)].join("\n\n");

const textOf = async (id: string) => (await db.source.findUniqueOrThrow({ where: { id } })).text;
const versionOf = async (id: string) =>
  (await db.source.findUniqueOrThrow({ where: { id } })).version;

/** Where words stand in a source. */
async function spanOf(source: string, words: string) {
  const text = await textOf(source);
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { source, start, end: start + [...words].length };
}

const noteOn = async (source: string, words: string, more = {}) =>
  made(
    writeNote(desk.people.analyst, { ...(await spanOf(source, words)), body: "Really?", ...more }),
  );

/** A later version as a draft, all that it proposes accepted and the quotations that are gone left out. */
async function laterDraft(text: string): Promise<string> {
  const { admin } = desk.people;
  const { id } = await made(ingestArticle(admin, { bytes: new TextEncoder().encode(text) }));
  const ids = (await loadDraft(admin, id))!.proposals.map((proposal) => proposal.id);
  if (ids.length > 0) await made(decideProposals(admin, { source: id, ids, state: "ACCEPTED" }));
  for (const { quoteId, version } of await db.carry.findMany({
    where: { sourceId: id, proposalId: null },
  }))
    await made(dropCarry(admin, { source: id, quote: quoteId, version, dropped: true }));
  return id;
}

const commit = async (id: string) =>
  made(commitDraft(desk.people.admin, { id, version: await versionOf(id) }));
const uncommit = async (id: string) =>
  made(uncommitSource(desk.people.admin, { id, version: await versionOf(id) }));

async function laterVersion(text: string): Promise<string> {
  const id = await laterDraft(text);
  await commit(id);
  return id;
}

/** What a thread is in a source: its words there, or the class that it waits as. */
async function seenIn(source: string, note: string, viewer = desk.people.analyst) {
  const { threads, unplaced } = (await loadSourceNotes(viewer, source))!;
  const there = [...threads, ...unplaced].filter(({ id }) => id === note);
  expect(there.length).toBeLessThan(2);
  const [thread] = there;
  if (!thread) return null;
  const carry = thread.origin?.carry;
  const waits = carry?.left ? "left" : carry?.anchor;
  return "exact" in thread ? thread.exact : waits;
}

const carryOf = (source: string, note: string) =>
  db.noteCarry.findUniqueOrThrow({
    where: { sourceId_noteId: { sourceId: source, noteId: note } },
  });

test("what stands is placed by itself; what was altered or is gone waits, with what is like it", async () => {
  const v1 = await commitArticle(
    desk.people.admin,
    article("Anchor", [STAYS, MOVES, ALTERED, GOES]),
  );
  const [stays, moves, altered, goes] = [
    await noteOn(v1, STAYS),
    await noteOn(v1, "Nine cranes"),
    await noteOn(v1, ALTERED),
    await noteOn(v1, "No fisherman"),
  ];
  const v2 = await laterVersion(article("Anchor", [STAYS, CHANGED, MOVES]));
  expect(await seenIn(v2, stays.id)).toBe(STAYS);
  expect(await seenIn(v2, moves.id)).toBe("Nine cranes");
  expect(await seenIn(v2, altered.id)).toBe("ALTERED");
  expect(await seenIn(v2, goes.id)).toBe("GONE");
  const classes = await db.noteCarry.findMany({
    where: { sourceId: v2 },
    orderBy: { anchor: "asc" },
  });
  expect(classes.map(({ anchor, start }) => [anchor, start !== null])).toEqual([
    ["INTACT", true],
    ["MOVED", true],
    ["ALTERED", false],
    ["GONE", false],
  ]);
  const { unplaced } = (await loadSourceNotes(desk.people.manager, v2))!;
  const waiting = unplaced.find(({ id }) => id === altered.id)!;
  expect(waiting.origin).toMatchObject({ source: v1, carry: { exact: ALTERED, left: false } });
  const { start, end } = waiting.origin.carry.found!;
  expect([...(await textOf(v2))].slice(start, end).join("")).toContain("coming summer");
  // On the version where they were written they stand as they did.
  expect(await seenIn(v1, goes.id)).toBe("No fisherman");
  expect((await loadSourceNotes(desk.people.manager, v1))!.unplaced).toEqual([]);
});

test("somebody places what waits, leaves it and takes that back, and each is told", async () => {
  const { analyst2, manager } = desk.people;
  const v1 = await commitArticle(desk.people.admin, article("Buoy", [STAYS, GOES]));
  const { id: note } = await noteOn(v1, GOES);
  const v2 = await laterVersion(article("Buoy", [STAYS]));
  const at = { source: v2, note };
  const on = async (words: string) => ({ ...at, ...(await spanOf(v2, words)) });
  await made(placeThread(manager, { ...(await on("its gates ")), version: 1 }));
  expect(await seenIn(v2, note)).toBe("its gates");
  await made(leaveThread(analyst2, { ...at, version: 2, left: true }));
  expect(await seenIn(v2, note)).toBe("left");
  await made(leaveThread(analyst2, { ...at, version: 3, left: false }));
  expect(await seenIn(v2, note)).toBe("its gates");
  await made(placeThread(analyst2, { ...(await on("on Monday")), version: 4 }));
  expect(await seenIn(v2, note)).toBe("on Monday");
  // Once more changes nothing, and no words are no place.
  await made(placeThread(analyst2, { ...(await on("on Monday")), version: 5 }));
  expect(codeOf(await placeThread(analyst2, { ...at, start: 0, end: 99999, version: 5 }))).toBe(
    "invalid",
  );
  const events = await db.event.findMany({
    where: { sourceId: v2, verb: { startsWith: "thread." } },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ verb, actorId }) => [verb, actorId])).toEqual([
    ["thread.placed", manager.id],
    ["thread.left", analyst2.id],
    ["thread.kept", analyst2.id],
    ["thread.placed", analyst2.id],
  ]);
  expect(events[0]!.details).toMatchObject({ note, from: null, source: "Buoy news" });
});

test("of two who decide at once the second is shown what the first decided", async () => {
  const { analyst, manager } = desk.people;
  const v1 = await commitArticle(desk.people.admin, article("Chain", [STAYS, GOES]));
  const { id: note } = await noteOn(v1, GOES);
  const v2 = await laterVersion(article("Chain", [STAYS]));
  const words = { ...(await spanOf(v2, "on weekdays")), note, version: 1 };
  const both = await Promise.all([
    placeThread(analyst, words),
    leaveThread(manager, { source: v2, note, version: 1, left: true }),
  ]);
  expect(both.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  const { refusal } = both.find((result) => !result.ok) as Extract<
    (typeof both)[number],
    { ok: false }
  >;
  expect(refusal.current).toMatchObject({ version: 2 });
});

test("a private note is its author's alone to see and to place, and no history tells of it", async () => {
  const { analyst, admin } = desk.people;
  const v1 = await commitArticle(desk.people.admin, article("Dock", [STAYS, GOES]));
  const { id: note } = await noteOn(v1, GOES, { visibility: "PRIVATE" });
  const v2 = await laterVersion(article("Dock", [STAYS]));
  expect(await seenIn(v2, note)).toBe("GONE");
  expect(await seenIn(v2, note, admin)).toBeNull();
  const words = { ...(await spanOf(v2, "on weekdays")), note, version: 1 };
  expect(codeOf(await placeThread(admin, words))).toBe("not-found");
  const told = await db.event.count({ where: { sourceId: v2 } });
  await made(placeThread(analyst, words));
  expect(await seenIn(v2, note)).toBe("on weekdays");
  expect(await db.event.count({ where: { sourceId: v2 } })).toBe(told);
});

test("a note goes on from version to version, from where it stands in each", async () => {
  const v1 = await commitArticle(desk.people.admin, article("Eddy", [STAYS, ALTERED, GOES]));
  const placed = await noteOn(v1, ALTERED);
  const waits = await noteOn(v1, "No fisherman was heard");
  const left = await noteOn(v1, GOES);
  const v2 = await laterVersion(article("Eddy", [STAYS, CHANGED]));
  const candidate = await carryOf(v2, placed.id);
  const { foundStart: start, foundEnd: end } = candidate;
  const { manager } = desk.people;
  const approve = { source: v2, note: placed.id, version: 1, start: start!, end: end! };
  await made(placeThread(manager, approve));
  await made(leaveThread(manager, { source: v2, note: left.id, version: 1, left: true }));
  const v3 = await laterVersion(article("Eddy", [CHANGED, STAYS, GOES]));
  expect(await seenIn(v3, placed.id)).toBe(await seenIn(v2, placed.id));
  // The words are back, and what nobody had left behind is about them again.
  expect(await seenIn(v3, waits.id)).toBe("No fisherman was heard");
  expect(await seenIn(v3, left.id)).toBe("left");
  // A later version follows what is decided in an earlier one, until somebody decides in it.
  const back = { source: v2, note: left.id, left: false };
  await made(leaveThread(manager, { ...back, version: 2 }));
  expect(await seenIn(v3, left.id)).toBe(GOES);
  const own = { source: v3, note: left.id, version: 2, left: true };
  await made(leaveThread(desk.people.analyst, own));
  await made(
    placeThread(manager, { ...(await spanOf(v2, "its gates")), note: left.id, version: 3 }),
  );
  expect(await seenIn(v3, left.id)).toBe("left");
});

test("a note that is written on an earlier version is looked for in the later ones at once", async () => {
  const v1 = await commitArticle(desk.people.admin, article("Ferry", [STAYS, GOES]));
  const v2 = await laterVersion(article("Ferry", [MOVES, STAYS]));
  const v3 = await laterVersion(article("Ferry", [ALTERED, MOVES, STAYS]));
  const { id: note } = await noteOn(v1, "its gates");
  const { id: gone } = await noteOn(v1, GOES);
  expect(await seenIn(v2, note)).toBe("its gates");
  expect(await seenIn(v3, note)).toBe("its gates");
  expect(await seenIn(v3, gone)).toBe("GONE");
});

test("what was noted on a quote goes with the quote that continues it; on one that is gone it waits", async () => {
  const { analyst, manager } = desk.people;
  const v1 = await commitArticle(desk.people.admin, article("Gull", [SAID, STAYS]));
  const saidIn = (sourceId: string) =>
    db.quote.findFirstOrThrow({ where: { sourceId, exact: { contains: "strait" } } });
  const q1 = await saidIn(v1);
  const on = { quote: q1.id, body: "Since when?", kind: "QUESTION" } as const;
  const before = await made(writeNote(manager, on));
  const v2 = await laterVersion(article("Gull", [STAYS, SAID]));
  const after = await made(writeNote(manager, on));
  const v3 = await laterVersion(article("Gull", [MOVES, SAID]));
  for (const version of [v2, v3]) {
    const quote = await saidIn(version);
    const { threads } = (await loadSourceNotes(analyst, version))!;
    for (const { id } of [before, after])
      expect(threads.find((thread) => thread.id === id)).toMatchObject({
        ...{ exact: quote.exact, quote: { number: quote.number } },
        origin: { source: v1, quote: q1.number, carry: null },
      });
  }
  // An answer through the later version is one on the same thread, and so is what settles it.
  await made(writeNote(analyst, { source: v3, parentId: before.id, body: "Since 1972." }));
  await made(resolveNote(analyst, before));
  for (const version of [v1, v2, v3])
    expect(
      (await loadSourceNotes(manager, version))!.threads.find(({ id }) => id === before.id),
    ).toMatchObject({ resolvedAt: expect.any(String), answers: [{ body: "Since 1972." }] });

  const v4 = await laterVersion(article("Gull", [MOVES, STAYS]));
  expect(await seenIn(v4, before.id)).toBe("GONE");
  const { unplaced } = (await loadSourceNotes(analyst, v4))!;
  expect(unplaced[0]!.origin).toMatchObject({ source: v1, carry: { exact: q1.exact } });
  await made(deleteNote(manager, after));
  expect(await seenIn(v4, after.id, manager)).toBeNull();
});

test("an issue goes on telling of what was noted on a quote once its evidence has moved to the next", async () => {
  const { manager } = desk.people;
  const v1 = await commitArticle(desk.people.admin, article("Kedge", [SAID, STAYS]));
  const { id: quote } = await db.quote.findFirstOrThrow({
    where: { sourceId: v1, exact: { contains: "strait" } },
  });
  const seen = async () => (await loadIssue(manager, "taiwan"))!;
  const open = (await seen()).openQuestions.length;
  await made(writeNote(manager, { quote, body: "When?", kind: "QUESTION" }));
  const [told] = (await seen()).activity;
  const v2 = await laterVersion(article("Kedge", [STAYS, SAID]));
  const { evidence, openQuestions, activity } = await seen();
  const there = evidence.filter(({ source }) => [v1, v2].includes(source.id));
  expect(there).toMatchObject([{ source: { id: v2 }, notes: 1 }]);
  expect(openQuestions).toHaveLength(open + 1);
  expect(openQuestions.at(-1)).toMatchObject({
    quote: { number: there[0]!.number, source: { id: v2 } },
  });
  expect(activity).toContainEqual(told);
});

test("a commit that is taken back shows nothing, and keeps for the next what somebody decided", async () => {
  const { analyst } = desk.people;
  const v1 = await commitArticle(desk.people.admin, article("Hull", [STAYS, GOES]));
  const stays = await noteOn(v1, "its gates");
  const goes = await noteOn(v1, GOES);
  const v2 = await laterVersion(article("Hull", [STAYS]));
  await made(
    placeThread(analyst, { ...(await spanOf(v2, "on Monday")), note: goes.id, version: 1 }),
  );
  await uncommit(v2);
  expect(await db.noteCarry.findMany({ where: { sourceId: v2 } })).toMatchObject([
    { noteId: goes.id },
  ]);
  const between = await noteOn(v1, "at seven");
  await commit(v2);
  expect(await seenIn(v2, stays.id)).toBe("its gates");
  expect(await seenIn(v2, between.id)).toBe("at seven");
  expect(await seenIn(v2, goes.id)).toBe("on Monday");
  // Taken for no later version any more, it shows nothing of the other.
  await uncommit(v2);
  const version = await versionOf(v2);
  await made(relateSource(desk.people.admin, { id: v2, version, to: null }));
  await commit(v2);
  expect(await db.noteCarry.count({ where: { sourceId: v2 } })).toBe(0);
});

test("a note that is written while a later version is committed is lost to neither", async () => {
  const v1 = await commitArticle(desk.people.admin, article("Isle", [STAYS, MOVES]));
  const v2 = await laterDraft(article("Isle", [MOVES, STAYS]));
  const [note] = await Promise.all([noteOn(v1, "its gates"), commit(v2)]);
  expect(await seenIn(v2, note.id)).toBe("its gates");
});

test("the database refuses a place that is neither proven nor anybody's decision", async () => {
  const v1 = await commitArticle(desk.people.admin, article("Jib", [STAYS, GOES]));
  const { id: note } = await noteOn(v1, GOES);
  const v2 = await laterVersion(article("Jib", [STAYS]));
  const where = { sourceId_noteId: { sourceId: v2, noteId: note } };
  await expect(db.noteCarry.update({ where, data: { start: 0, end: 4 } })).rejects.toThrow(
    "note_carry_placed",
  );
});
