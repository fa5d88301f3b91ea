import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { closeNote, reopenNote } from "./close";
import { deleteNote, editNote, restoreNote } from "./edit";
import { loadNotes } from "./queries";
import { writeNote } from "./write";

let desk: Awaited<ReturnType<typeof openDesk>>;
const issue = "taiwan";

beforeAll(async () => {
  desk = await openDesk();
});

test("a note gets a reply, and a reply to a reply stays in the thread", async () => {
  const { analyst, manager, admin } = desk.people;
  const first = await made(writeNote(analyst, { issue, body: "  What of the election? " }));
  const second = await made(writeNote(manager, { issue, body: "When?", parentId: first.id }));
  await made(writeNote(admin, { issue, body: "In a year.", parentId: second.id }));
  const notes = await loadNotes(analyst, issue);
  expect(notes?.items.map(({ body, author, parentId }) => [body, author, parentId])).toEqual([
    ["What of the election?", "Ana Ferreira", null],
    ["When?", "Marcus Oyelaran", first.id],
    ["In a year.", "Ada Lindqvist", first.id],
  ]);
});

test("a note that is sent again under its id is written once; another text, kind or author makes another note", async () => {
  const { analyst, manager } = desk.people;
  const sent = { id: "01J0000000000000000000CAFE", issue, body: "Sent twice." };
  const first = await made(writeNote(analyst, sent));
  expect(first.id).toBe(sent.id);
  expect(await made(writeNote(analyst, sent))).toEqual(first);
  const others = [
    await made(writeNote(analyst, { ...sent, body: "Sent otherwise." })),
    await made(writeNote(manager, sent)),
    await made(writeNote(analyst, { ...sent, kind: "QUESTION" })),
  ];
  expect(others.map(({ id }) => id)).not.toContain(sent.id);
  expect(await db.note.count({ where: { body: "Sent twice." } })).toBe(3);
  expect(codeOf(await writeNote(analyst, { ...sent, id: "1" }))).toBe("invalid");
});

test("each wording is kept, and a stale edit is refused with the newer wording", async () => {
  const { analyst } = desk.people;
  const { id, version } = await made(writeNote(analyst, { issue, body: "One" }));
  await made(editNote(analyst, { id, version, body: "Two" }));
  const stale = await editNote(analyst, { id, version, body: "Three" });
  expect(stale).toMatchObject({
    refusal: { code: "conflict", current: { body: "Two", version: 2 } },
  });
  const wordings = await db.noteRevision.findMany({
    where: { noteId: id },
    orderBy: { number: "asc" },
  });
  expect(wordings.map(({ body }) => body)).toEqual(["One", "Two"]);
});

test("nobody can change another person's note, whatever their role, or learn that a private one exists", async () => {
  const { analyst, analyst2, admin } = desk.people;
  const { id, version } = await made(writeNote(analyst, { issue, body: "Mine" }));
  const own = { issue, body: "For me", visibility: "PRIVATE" } as const;
  const { id: hidden } = await made(writeNote(analyst, own));
  const secret = { id: hidden, version: 1 };
  for (const viewer of [analyst2, admin]) {
    expect(codeOf(await editNote(viewer, { id, version, body: "Yours" }))).toBe("forbidden");
    expect(codeOf(await deleteNote(viewer, { id, version }))).toBe("forbidden");
    expect(codeOf(await editNote(viewer, { ...secret, body: "Yours" }))).toBe("not-found");
  }
});

test("a deleted note is kept for its author alone, who can restore it unchanged", async () => {
  const { analyst, analyst2 } = desk.people;
  const { id, version } = await made(writeNote(analyst, { issue, body: "Rash words" }));
  const deleted = await made(deleteNote(analyst, { id, version }));
  const seenBy = async (viewer: typeof analyst) =>
    (await loadIssue(viewer, issue))?.notes.find((note) => note.id === id);
  expect(await seenBy(analyst2)).toBeUndefined();
  expect((await seenBy(analyst))?.deletedAt).not.toBeNull();
  await made(restoreNote(analyst, deleted));
  expect((await seenBy(analyst2))?.body).toBe("Rash words");
});

test("a deleted note with replies keeps its place but not its words", async () => {
  const { analyst, analyst2 } = desk.people;
  const { id, version } = await made(writeNote(analyst, { issue, body: "Secret" }));
  await made(writeNote(analyst2, { issue, body: "Indeed", parentId: id }));
  await made(deleteNote(analyst, { id, version }));
  const seen = (await loadIssue(analyst2, issue))?.notes.find((note) => note.id === id);
  expect(seen).toMatchObject({ body: "", deletedAt: expect.any(String) });
});

test("only its author sees a private note, in lists and in counts", async () => {
  const { analyst, analyst2 } = desk.people;
  const before = await loadIssue(analyst2, "climate");
  const note = { issue: "climate", body: "For me", visibility: "PRIVATE" } as const;
  const { id } = await made(writeNote(analyst, note));
  expect((await loadNotes(analyst, "climate"))?.items).toHaveLength(1);
  expect((await loadNotes(analyst2, "climate"))?.items).toHaveLength(0);
  const answer = await writeNote(analyst2, { issue: "climate", body: "Aha", parentId: id });
  expect(codeOf(answer)).toBe("not-found");
  await made(writeNote(analyst, { body: "And this", parentId: id }));
  // Neither the issue's activity nor its last change shows it.
  expect(await loadIssue(analyst2, "climate")).toEqual(before);
});

test("a reply can’t be seen by fewer people than its thread, or by more", async () => {
  const { analyst } = desk.people;
  for (const [thread, reply] of [
    ["TEAM", "PRIVATE"],
    ["PRIVATE", "TEAM"],
  ] as const) {
    const { id } = await made(writeNote(analyst, { issue, body: "A thread", visibility: thread }));
    const answer = { body: "For whom?", parentId: id };
    expect(await writeNote(analyst, { ...answer, visibility: reply })).toMatchObject({
      refusal: { code: "invalid", fields: { visibility: expect.any(String) } },
    });
    await made(writeNote(analyst, { ...answer, visibility: thread }));
  }
});

test("a note of white space alone is refused", async () => {
  const result = await writeNote(desk.people.manager, { issue, body: " \n " });
  expect(result).toMatchObject({
    refusal: { code: "invalid", fields: { body: expect.any(String) } },
  });
});

test("a deleted note cannot be edited or deleted again, and saving the same words adds no wording", async () => {
  const { analyst } = desk.people;
  const { id, version } = await made(writeNote(analyst, { issue, body: "Once" }));
  expect(await made(editNote(analyst, { id, version, body: "Once" }))).toMatchObject({
    id,
    version,
  });
  const gone = await made(deleteNote(analyst, { id, version }));
  expect(codeOf(await deleteNote(analyst, gone))).toBe("not-found");
  expect(codeOf(await editNote(analyst, { ...gone, body: "Twice" }))).toBe("not-found");
});

test.each(["a\0b", "half a wave: \ud83c"])("text that can't be stored is refused", async (body) => {
  const result = await writeNote(desk.people.analyst, { issue, body });
  expect(codeOf(result)).toBe("malformed");
});

test("a question stays open until the person who asked, an analyst or an admin closes it", async () => {
  const { analyst, manager, admin } = desk.people;
  const ask = (viewer: typeof analyst) =>
    made(writeNote(viewer, { issue: "russia", kind: "QUESTION", body: "Who says so?" }));
  const asked = await ask(analyst);
  expect(codeOf(await closeNote(manager, asked))).toBe("forbidden");
  const resolved = await made(closeNote(admin, asked));
  const seen = async () =>
    (await loadNotes(manager, "russia"))?.items.find(({ id }) => id === asked.id);
  expect(await seen()).toMatchObject({ kind: "QUESTION", closedAt: expect.any(String) });
  expect(codeOf(await reopenNote(analyst, asked))).toBe("conflict");
  expect(await made(closeNote(analyst, resolved))).toEqual(resolved);
  await made(reopenNote(analyst, resolved));
  expect((await seen())?.closedAt).toBeNull();
  await made(closeNote(manager, await ask(manager)));
  const history = (await loadIssue(analyst, "russia"))?.activity.map(({ sentence }) => sentence);
  expect(history?.slice(0, 5)).toEqual([
    "closed a question",
    "asked a question",
    "reopened a question",
    "closed a question",
    "asked a question",
  ]);
});

test("only visible questions can be closed, and a reply cannot be a question", async () => {
  const { analyst, analyst2, admin } = desk.people;
  const note = await made(writeNote(analyst, { issue, body: "A remark" }));
  expect(codeOf(await closeNote(analyst, note))).toBe("invalid");
  const secret = { issue, body: "For me?", kind: "QUESTION", visibility: "PRIVATE" } as const;
  const asked = await made(writeNote(analyst, secret));
  for (const viewer of [analyst2, admin])
    expect(codeOf(await closeNote(viewer, asked))).toBe("not-found");
  const gone = await made(deleteNote(analyst, asked));
  expect(codeOf(await closeNote(analyst, gone))).toBe("not-found");
  const counter = { body: "Why?", kind: "QUESTION", parentId: note.id } as const;
  expect(await writeNote(analyst2, counter)).toMatchObject({
    refusal: { fields: { kind: expect.any(String) } },
  });
});

test("a note is on exactly one record, and on words that the source contains", async () => {
  const { manager } = desk.people;
  const { source } = desk;
  const quote = desk.quotes[0]!.id;
  const body = "Where?";
  for (const target of [
    {},
    { issue, quote },
    { source },
    { source, start: 5, end: 5 },
    { source, start: 0, end: 100_000 },
    { source, start: 33, end: 35 },
  ])
    expect(codeOf(await writeNote(manager, { body, ...target }))).toBe("invalid");
  expect(codeOf(await writeNote(manager, { body, quote: "none" }))).toBe("not-found");
  expect(codeOf(await writeNote(manager, { body, source: "none", start: 0, end: 9 }))).toBe(
    "not-found",
  );
});
