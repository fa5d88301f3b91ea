import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk";
import { closeNote, reopenNote } from "./close";
import { deleteNote, editNote, restoreNote } from "./edit";
import { loadNotes } from "./queries";
import { writeNote } from "./write";

let desk: Awaited<ReturnType<typeof openDesk>>;
const issue = "taiwan";

beforeAll(async () => {
  desk = await openDesk();
});

test("a note is written, answered, and an answer to an answer stays in the thread", async () => {
  const { analyst, manager, admin } = desk.people;
  const first = await made(writeNote(analyst, { issue, body: "  What of the election? " }));
  const second = await made(writeNote(manager, { issue, body: "When?", parentId: first.id }));
  await made(writeNote(admin, { issue, body: "In a year.", parentId: second.id }));
  const notes = await loadNotes(analyst, issue);
  expect(notes?.map(({ body, author, parentId }) => [body, author, parentId])).toEqual([
    ["What of the election?", "Ana Ferreira", null],
    ["When?", "Marcus Oyelaran", first.id],
    ["In a year.", "Ada Lindqvist", first.id],
  ]);
});

test("each wording is kept, and a stale edit gets the newer wording back", async () => {
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

test("nobody changes another's note, whatever their role, and is not told that it exists", async () => {
  const { analyst, analyst2, admin } = desk.people;
  const { id, version } = await made(writeNote(analyst, { issue, body: "Mine" }));
  for (const viewer of [analyst2, admin]) {
    expect(codeOf(await editNote(viewer, { id, version, body: "Yours" }))).toBe("not-found");
    expect(codeOf(await deleteNote(viewer, { id, version }))).toBe("not-found");
  }
});

test("a deleted note is kept for its author alone, and comes back as it was", async () => {
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

test("a deleted note that was answered leaves its place without its words", async () => {
  const { analyst, analyst2 } = desk.people;
  const { id, version } = await made(writeNote(analyst, { issue, body: "Secret" }));
  await made(writeNote(analyst2, { issue, body: "Indeed", parentId: id }));
  await made(deleteNote(analyst, { id, version }));
  const seen = (await loadIssue(analyst2, issue))?.notes.find((note) => note.id === id);
  expect(seen).toMatchObject({ body: "", deletedAt: expect.any(String) });
});

test("a private note is its author's alone, in lists and counts alike", async () => {
  const { analyst, analyst2 } = desk.people;
  const before = await loadIssue(analyst2, "climate");
  const note = { issue: "climate", body: "For me", visibility: "PRIVATE" } as const;
  const { id } = await made(writeNote(analyst, note));
  expect(await loadNotes(analyst, "climate")).toHaveLength(1);
  expect(await loadNotes(analyst2, "climate")).toHaveLength(0);
  const answer = await writeNote(analyst2, { issue: "climate", body: "Aha", parentId: id });
  expect(codeOf(answer)).toBe("not-found");
  await made(writeNote(analyst, { body: "And this", parentId: id }));
  // Nor does the issue's history tell of it, or the day on which it last changed.
  expect(await loadIssue(analyst2, "climate")).toEqual(before);
});

test("nothing but white space is no note", async () => {
  const result = await writeNote(desk.people.manager, { issue, body: " \n " });
  expect(result).toMatchObject({
    refusal: { code: "invalid", fields: { body: expect.any(String) } },
  });
});

test("a deleted note is neither edited nor deleted again, and the same words are no new wording", async () => {
  const { analyst } = desk.people;
  const { id, version } = await made(writeNote(analyst, { issue, body: "Once" }));
  expect(await made(editNote(analyst, { id, version, body: "Once" }))).toEqual({ id, version });
  const gone = await made(deleteNote(analyst, { id, version }));
  expect(codeOf(await deleteNote(analyst, gone))).toBe("not-found");
  expect(codeOf(await editNote(analyst, { ...gone, body: "Twice" }))).toBe("not-found");
});

test.each(["a\0b", "half a wave: \ud83c"])("text that can't be stored is refused", async (body) => {
  const result = await writeNote(desk.people.analyst, { issue, body });
  expect(codeOf(result)).toBe("malformed");
});

test("a question stays open until who asked, an analyst or an admin settles it", async () => {
  const { analyst, manager, admin } = desk.people;
  const ask = (viewer: typeof analyst) =>
    made(writeNote(viewer, { issue: "russia", kind: "QUESTION", body: "Who says so?" }));
  const asked = await ask(analyst);
  expect(codeOf(await closeNote(manager, asked))).toBe("forbidden");
  const resolved = await made(closeNote(admin, asked));
  const seen = async () => (await loadNotes(manager, "russia"))?.find(({ id }) => id === asked.id);
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

test("what is no question, or is hidden, is not settled; an answer is no question", async () => {
  const { analyst, analyst2, admin } = desk.people;
  const note = await made(writeNote(analyst, { issue, body: "A remark" }));
  expect(codeOf(await closeNote(analyst, note))).toBe("not-found");
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

test("a note names one thing, and words that the source has", async () => {
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
