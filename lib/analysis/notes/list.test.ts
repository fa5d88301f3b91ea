import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { closeNote } from "./close";
import { deleteNote, editNote } from "./edit";
import type { QuestionsOf } from "./filter";
import { loadQuestions } from "./list";
import { loadWordings } from "./queries";
import { writeNote } from "./write";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const questions = async (viewer: Viewer, of: QuestionsOf, limit = 50) =>
  (await loadQuestions(viewer, of, { limit, cursor: null })).items.map(({ body }) => body);

test("the open questions of the desk, of a person’s issues and of a person are listed, oldest first", async () => {
  const { analyst, analyst2, manager } = desk.people;
  const link = await db.evidenceLink.findFirstOrThrow({
    where: { quote: { sourceId: desk.source } },
  });
  const other = await db.issue.findFirstOrThrow({ where: { id: { not: link.issueId } } });
  await db.issue.updateMany({ data: { ownerId: null } });
  await db.issue.update({ where: { id: link.issueId }, data: { ownerId: analyst2.id } });
  const ask = (viewer: Viewer, body: string, on: object, more = {}) =>
    made(writeNote(viewer, { body, kind: "QUESTION", ...on, ...more }));
  await ask(manager, "On the issue?", { issue: link.issueId });
  await ask(analyst, "On its evidence?", { quote: link.quoteId });
  const first = await ask(manager, "On another?", { issue: other.id });
  await ask(manager, "Private?", { issue: other.id }, { visibility: "PRIVATE" });
  await ask(analyst, "On words?", { source: desk.source, start: 0, end: 9 });
  const closed = await ask(manager, "Closed?", { issue: other.id });
  await made(closeNote(manager, closed));
  const deleted = await ask(manager, "Deleted?", { issue: other.id });
  await made(deleteNote(manager, deleted));
  await made(writeNote(analyst, { body: "Yes.", parentId: first.id }));

  const shared = ["On the issue?", "On its evidence?", "On another?", "On words?"];
  expect(await questions(analyst, "desk")).toEqual(shared);
  expect(await questions(manager, "desk")).toEqual(shared.toSpliced(3, 0, "Private?"));
  expect(await questions(analyst2, "issues")).toEqual(["On the issue?", "On its evidence?"]);
  expect(await questions(analyst, "issues")).toEqual([]);
  expect(await questions(manager, "mine")).toEqual(["On the issue?", "On another?", "Private?"]);
  const { items, nextCursor } = await loadQuestions(analyst, "desk", { limit: 3, cursor: null });
  expect(items[2]).toMatchObject({
    replies: 1,
    on: { kind: "issue", ref: other.slug, quote: null },
  });
  const rest = await loadQuestions(analyst, "desk", { limit: 3, cursor: nextCursor });
  expect(rest.items).toMatchObject([
    { body: "On words?", on: { kind: "source", ref: desk.source } },
  ]);

  await db.source.update({ where: { id: desk.source }, data: { status: "DRAFT" } });
  expect(await questions(analyst, "desk")).toEqual(["On the issue?", "On another?"]);
  await db.source.update({ where: { id: desk.source }, data: { status: "APPROVED" } });
});

test("everyone who may read a note may read its earlier wordings", async () => {
  const { analyst, manager } = desk.people;
  const note = await made(writeNote(analyst, { issue: "taiwan", body: "One." }));
  const edited = await made(editNote(analyst, { ...note, body: "Two." }));
  const bodies = async (id: string) => (await loadWordings(manager, id))?.map(({ body }) => body);
  expect(await bodies(note.id)).toEqual(["One.", "Two."]);
  await made(deleteNote(analyst, edited));
  expect(await bodies(note.id)).toBeUndefined();
  const mine = await made(
    writeNote(analyst, { issue: "taiwan", body: "Mine.", visibility: "PRIVATE" }),
  );
  expect(await bodies(mine.id)).toBeUndefined();
  expect(await loadWordings(analyst, mine.id)).toHaveLength(1);
  expect(await bodies("nowhere")).toBeUndefined();
});
