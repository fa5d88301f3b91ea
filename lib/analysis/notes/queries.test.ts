import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { closeNote } from "./close";
import { deleteNote, editNote } from "./edit";
import { loadSourceNotes } from "./queries";
import { writeNote } from "./write";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("the threads on a source are in the order of its text, with their words", async () => {
  const { analyst, manager } = desk.people;
  const { source } = desk;
  const quote = desk.quotes[0]!;
  const on = { source, start: 0, end: 10 };
  const asked = await made(
    writeNote(manager, { quote: quote.id, body: "Says who?", kind: "QUESTION" }),
  );
  const answer = await made(writeNote(analyst, { body: "She does.", parentId: asked.id }));
  await made(writeNote(manager, { body: "Thanks.", parentId: answer.id }));
  await made(writeNote(analyst, { ...on, body: "Which ministers?" }));
  // The thread is not on another article, so replying there is refused.
  const astray = { source: "none", body: "And?", parentId: asked.id };
  expect(codeOf(await writeNote(analyst, astray))).toBe("not-found");
  await made(closeNote(manager, asked));
  const { threads } = (await loadSourceNotes(manager, source))!;
  expect(threads).toMatchObject([
    // The white space after the word was trimmed.
    { start: 0, end: 9, exact: "Ministers", quote: null, kind: "NOTE", answers: [] },
    {
      start: quote.start,
      end: quote.end,
      exact: quote.exact,
      quote: { id: quote.id, number: quote.number },
      kind: "QUESTION",
      closedAt: expect.any(String),
      answers: [
        { body: "She does.", author: "Ana Ferreira" },
        { body: "Thanks.", parentId: asked.id },
      ],
    },
  ]);
  const { id, version } = threads[0]!;
  await made(editNote(analyst, { id, version, body: "Ministers of what?" }));
  expect((await loadSourceNotes(manager, source))!.threads[0]!.body).toBe("Ministers of what?");
});

test("only its author sees a private note on a source", async () => {
  const { analyst, admin } = desk.people;
  const { source } = desk;
  const before = await loadSourceNotes(admin, source);
  const eventCount = await db.event.count({ where: { sourceId: source } });
  const secret = { source, start: 0, end: 9, visibility: "PRIVATE" } as const;
  const note = await made(writeNote(analyst, { ...secret, body: "Mine" }));
  await made(writeNote(analyst, { body: "And this", parentId: note.id }));
  expect(await loadSourceNotes(admin, source)).toEqual(before);
  const mine = (await loadSourceNotes(analyst, source))!.threads.find(({ id }) => id === note.id);
  expect(mine?.answers).toMatchObject([{ body: "And this", visibility: "PRIVATE" }]);
  expect(await db.event.count({ where: { sourceId: source } })).toBe(eventCount);
});

test("a deleted note with replies keeps its place, and a hidden source shows no notes", async () => {
  const { analyst, analyst2 } = desk.people;
  const { source } = desk;
  const note = await made(writeNote(analyst, { source, start: 10, end: 12, body: "Secret" }));
  await made(writeNote(analyst2, { body: "Indeed", parentId: note.id }));
  await made(deleteNote(analyst, note));
  const thread = (await loadSourceNotes(analyst2, source))!.threads.find(
    ({ id }) => id === note.id,
  );
  expect(thread).toMatchObject({ body: "", answers: [{ body: "Indeed" }] });
  await db.source.update({ where: { id: source }, data: { status: "DRAFT" } });
  expect(await loadSourceNotes(analyst, source)).toBeNull();
  expect(await loadSourceNotes(analyst, "none")).toBeNull();
});

test("notes on a removed quotation are shown on its words", async () => {
  const { analyst } = desk.people;
  const { source } = desk;
  const { id: quote, exact } = desk.quotes[1]!;
  await db.source.update({ where: { id: source }, data: { status: "APPROVED" } });
  const note = await made(writeNote(analyst, { quote, body: "Kept" }));
  const by = { act: "QUOTE_REMOVED", sourceId: source, removedById: analyst.id } as const;
  await db.quote.update({ where: { id: quote }, data: { removal: { create: by } } });
  const thread = (await loadSourceNotes(analyst, source))!.threads.find(({ id }) => id === note.id);
  expect(thread).toMatchObject({ exact, quote: null, body: "Kept" });
});
