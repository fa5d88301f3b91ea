import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { closeNote } from "@/lib/analysis/notes/close";
import { deleteNote } from "@/lib/analysis/notes/edit";
import { loadSourceNotes } from "@/lib/analysis/notes/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { ALTERED, CHANGED, GOES, MOVES, STAYS } from "@/scripts/test/desk/harbour";
import { quoteIn, spanOf, versionsOn } from "@/scripts/test/desk/versions";

let desk: Awaited<ReturnType<typeof openDesk>>;
let versions: ReturnType<typeof versionsOn>;

beforeAll(async () => {
  desk = await openDesk();
  versions = versionsOn(desk);
});

const SAID = "“The strait must stay open to Taiwan,” said Cy Specimen.";

test("intact and moved notes are placed, altered and gone ones wait with similar words", async () => {
  const v1 = await versions.first("Anchor", [STAYS, MOVES, ALTERED, GOES]);
  const [stays, moves, altered, goes] = [
    await versions.noteOn(v1, STAYS),
    await versions.noteOn(v1, "Nine cranes"),
    await versions.noteOn(v1, ALTERED),
    await versions.noteOn(v1, "No fisherman"),
  ];
  const v2 = await versions.later("Anchor", [STAYS, CHANGED, MOVES]);
  expect(await versions.seenIn(v2, stays.id)).toBe(STAYS);
  expect(await versions.seenIn(v2, moves.id)).toBe("Nine cranes");
  expect(await versions.seenIn(v2, altered.id)).toBe("ALTERED");
  expect(await versions.seenIn(v2, goes.id)).toBe("GONE");
  const classes = await db.noteMatch.findMany({
    where: { sourceId: v2 },
    orderBy: { state: "asc" },
  });
  expect(classes.map(({ state, start }) => [state, start !== null])).toEqual([
    ["INTACT", true],
    ["MOVED", true],
    ["ALTERED", false],
    ["GONE", false],
  ]);
  const { unplaced } = (await loadSourceNotes(desk.people.manager, v2))!;
  const waiting = unplaced.find(({ id }) => id === altered.id)!;
  expect(waiting.origin).toMatchObject({
    source: v1,
    match: { exact: ALTERED, leftBehind: false },
  });
  expect(await spanOf(v2, CHANGED)).toMatchObject(waiting.origin.match.found!);
  // On the version where they were written nothing has changed.
  expect(await versions.seenIn(v1, goes.id)).toBe("No fisherman");
  expect((await loadSourceNotes(desk.people.manager, v1))!.unplaced).toEqual([]);
});

test("notes follow the quotation that continues theirs, and wait if theirs is gone", async () => {
  const { analyst, manager } = desk.people;
  const v1 = await versions.first("Gull", [SAID, STAYS]);
  const q1 = await quoteIn(v1, "strait");
  const on = { quote: q1.id, body: "Since when?", kind: "QUESTION" } as const;
  const before = await made(writeNote(manager, on));
  const v2 = await versions.later("Gull", [STAYS, SAID]);
  const after = await made(writeNote(manager, on));
  const v3 = await versions.later("Gull", [MOVES, SAID]);
  for (const version of [v2, v3]) {
    const quote = await quoteIn(version, "strait");
    const { threads } = (await loadSourceNotes(analyst, version))!;
    for (const { id } of [before, after])
      expect(threads.find((thread) => thread.id === id)).toMatchObject({
        exact: quote.exact,
        quote: { number: quote.number },
        origin: { source: v1, quote: q1.number, match: null },
      });
  }
  // A reply on the later version joins the same thread, and closing it there closes it.
  await made(writeNote(analyst, { source: v3, parentId: before.id, body: "Since 1972." }));
  await made(closeNote(analyst, before));
  for (const version of [v1, v2, v3])
    expect(
      (await loadSourceNotes(manager, version))!.threads.find(({ id }) => id === before.id),
    ).toMatchObject({ closedAt: expect.any(String), answers: [{ body: "Since 1972." }] });

  const v4 = await versions.later("Gull", [MOVES, STAYS]);
  expect(await versions.seenIn(v4, before.id)).toBe("GONE");
  const { unplaced } = (await loadSourceNotes(analyst, v4))!;
  expect(unplaced[0]!.origin).toMatchObject({ source: v1, match: { exact: q1.exact } });
  await made(deleteNote(manager, after));
  expect(await versions.seenIn(v4, after.id, manager)).toBeNull();
});

test("an issue still shows the notes on a quotation after its evidence has moved to a later version", async () => {
  const { manager } = desk.people;
  const v1 = await versions.first("Kedge", [SAID, STAYS]);
  const { id: quote } = await quoteIn(v1, "strait");
  const seen = async () => (await loadIssue(manager, "taiwan"))!;
  const open = (await seen()).openQuestions.length;
  await made(writeNote(manager, { quote, body: "When?", kind: "QUESTION" }));
  const [told] = (await seen()).activity;
  const v2 = await versions.later("Kedge", [STAYS, SAID]);
  const { evidence, openQuestions, activity } = await seen();
  const there = evidence.filter(({ source }) => [v1, v2].includes(source.id));
  expect(there).toMatchObject([{ source: { id: v2 }, notes: 1 }]);
  expect(openQuestions).toHaveLength(open + 1);
  expect(openQuestions.at(-1)).toMatchObject({
    quote: { number: there[0]!.number, source: { id: v2 } },
  });
  expect(activity).toContainEqual(told);
});

test("prose keeps its citations when the evidence moves to a later version", async () => {
  const { analyst, manager } = desk.people;
  const said = "“Two quays on Taiwan are enough,” said Di Citation, the harbour minister.";
  const v1 = await versions.first("Citing", [STAYS, said]);
  const { id, number } = await quoteIn(v1, "Two quays");
  const body = `Enough [Q${number}].`;
  await made(writeNote(analyst, { issue: "taiwan", body }));
  await made(writeNote(analyst, { ...(await spanOf(v1, STAYS)), body }));
  const v2 = await versions.later("Citing", [said, STAYS]);
  const { number: now } = await quoteIn(v2, "Two quays");
  const issue = (await loadIssue(manager, "taiwan"))!;
  expect(issue.evidence.map((each) => each.number)).toContain(now);
  expect(issue.evidence.map((each) => each.number)).not.toContain(number);
  const found = { id, number, source: { id: v1, withdrawn: false }, continuedBy: now };
  expect(issue.cited.filter((each) => each.number === number)).toMatchObject([found]);
  expect((await loadSourceNotes(manager, v2))!.cited).toMatchObject([found]);
});

test("people whose judgement or note uses a quotation are notified if a later version alters or drops it", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const words = (end: string) => `“Every crane on Taiwan is ${end},” said Di Notice, the minister.`;
  const gone = "“Nobody on Taiwan was asked,” said Una Notice, a teacher.";
  const same = "“The gate on Taiwan stays,” said Ed Notice, the warden.";
  const v1 = await versions.first("Noticed", [STAYS, words("needed on the quay"), gone, same]);
  const [changed, left, kept] = await Promise.all(
    ["Every crane", "Nobody on", "The gate"].map((start) => quoteIn(v1, start)),
  );
  const note = (viewer: Viewer, quote: { number: number }, more = {}) =>
    made(writeNote(viewer, { issue: "taiwan", body: `So says [Q${quote.number}].`, ...more }));
  await note(analyst, changed!);
  await note(analyst2, left!, { visibility: "PRIVATE" });
  await note(manager, kept!);
  const heard = async (viewer: Viewer) =>
    (await loadNotifications(viewer, { show: "unread" })).items
      .filter(({ kind, sentence }) => kind === "SOURCE" && sentence.includes("Noticed news"))
      .map(({ sentence, notes }) => [sentence.split(": ")[1], notes.map(({ title }) => title)]);
  const v2 = await versions.later("Noticed", [STAYS, words("needed on the pier"), same]);
  const { number } = await quoteIn(v2, "Every crane");
  const { title } = (await loadIssue(manager, "taiwan"))!;
  expect(await heard(analyst)).toEqual([
    [`Q${changed!.number} was altered (now Q${number})`, [title]],
  ]);
  expect(await heard(analyst2)).toEqual([[`Q${left!.number} was left out`, [title]]]);
  expect([await heard(manager), await heard(admin)]).toEqual([[], []]);
});
