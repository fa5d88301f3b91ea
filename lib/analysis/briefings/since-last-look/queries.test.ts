import { beforeAll, beforeEach, expect, test } from "vitest";
import { loadSummary } from "@/lib/analysis/briefings/queries";
import { dissent, withdrawDissent } from "@/lib/analysis/dissents/mutations";
import { editForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { loadForecast } from "@/lib/analysis/forecasts/queries";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { closeNote } from "@/lib/analysis/notes/close";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";
import { lookAtSummary } from "./mutations";
import { loadChanges } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let people: typeof desk.people;

beforeAll(async () => {
  desk = await openDesk();
  people = desk.people;
});

/** Makes it seem that the person first looked at the summary this many minutes ago. */
async function lookedAt(person: Viewer, minutesAgo: number) {
  await made(lookAtSummary(person, {}));
  const at = new Date(Date.now() - minutesAgo * 60_000);
  await db.visit.updateMany({ where: { userId: person.id }, data: { at, since: at } });
}

beforeEach(async () => {
  await db.visit.deleteMany();
});

const told = async (viewer: Viewer, window: "look" | "7d" = "look") =>
  (await loadChanges(viewer, window)).items.map(({ actor, sentence }) => `${actor} ${sentence}`);

test("a person’s first visit shows the last seven days and says that it is the first", async () => {
  const { manager } = people;
  const isFirst = async () => (await loadChanges(manager, "look")).first;
  expect(await isFirst()).toBe(true);
  await made(lookAtSummary(manager, {}));
  expect(await isFirst()).toBe(true);
  expect(await loadChanges(manager, "7d")).toMatchObject({ first: false });
  await db.visit.updateMany({ data: { at: new Date(Date.now() - 60 * 60_000) } });
  expect(await isFirst()).toBe(false);
  // The same goes for a desk without an edition.
  expect((await loadChanges(manager, "edition")).first).toBe(true);
});

test("the summary lists what changed since a person last looked, newest first, with reasons", async () => {
  const { analyst, manager } = people;
  await lookedAt(manager, 0);
  await made(judge(analyst, "taiwan", { likelihood: 50 }));
  await made(
    judge(analyst, "taiwan", {
      likelihood: 60,
      reason: "REINTERPRETATION",
      reasonNote: "The visit was called off.",
    }),
  );
  const { items, since } = await loadChanges(manager, "look");
  expect(Date.parse(since)).toBeGreaterThan(Date.now() - 60_000);
  expect(items.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining("from a roughly even chance (50%) to likely (60%)"),
    "added the first outlook: roughly even chance (50%)",
    "opened the forecast “Will talks resume?”",
  ]);
  expect(items[0]).toMatchObject({
    actor: analyst.name,
    issue: { key: "USCN-6" },
    href: "/issues/taiwan?revisions=all#revision-2",
    why: "reinterpretation: The visit was called off.",
    wording: expect.any(String),
  });
  expect((await loadSummary(manager))!.changes).toMatchObject({ count: 3, items });
});

test("a busy issue hides neither a move elsewhere nor the day’s links, and of an issue a move comes first", async () => {
  const { analyst, analyst2, manager } = people;
  await made(judge(analyst, "tariffs", { likelihood: 40 }));
  await lookedAt(manager, 0);
  await made(judge(analyst, "tariffs", { likelihood: 50 }));
  await made(writeNote(analyst2, { issue: "tariffs", kind: "QUESTION", body: "Why so high?" }));
  const quote = desk.quotes[0]!.id;
  await made(linkEvidence(analyst2, { issue: "climate", quote, relation: "CONTEXT" }));
  for (let k = 1; k <= 6; k++)
    await made(writeNote(analyst2, { issue: "taiwan", kind: "QUESTION", body: `Question ${k}?` }));
  const { items, count } = (await loadSummary(manager))!.changes;
  expect(count).toBe(9);
  expect(items.map(({ issue, why, sentence }) => [issue!.title, why ?? sentence])).toEqual([
    [expect.stringMatching(/^Taiwan/), "Question 6?"],
    [expect.stringMatching(/^Taiwan/), "Question 5?"],
    [expect.stringMatching(/^Taiwan/), "Question 4?"],
    [expect.stringMatching(/^Climate/), "linked Q1 as context"],
    [expect.stringMatching(/tariffs/i), "reinterpretation: Read again."],
  ]);
  // A phone shows the weightiest, not the latest.
  const onPhone = items.filter(({ minor }) => !minor).map(({ issue }) => issue!.key);
  expect(onPhone).toEqual([items[0], items[3], items[4]].map((each) => each!.issue!.key));
});

test("a side forecast that was voided hides neither a move of the lead nor a dissent from it", async () => {
  const { analyst, analyst2, admin, manager } = people;
  const criteria = { closesOn: "2100-12-31", resolutionCriteria: "A gauge says so." };
  const side = { issue: "tariffs", wording: "Will it rain?", ...criteria };
  await made(judge(analyst, "tariffs", { likelihood: 25, confirmed: true }));
  await made(openForecast(analyst, side));
  await lookedAt(manager, 0);
  await made(judge(analyst, "tariffs", { likelihood: 28, confirmed: true }));
  const own = { issue: "tariffs", likelihood: 70, confidence: "LOW", why: "It will." } as const;
  const stated = await made(dissent(analyst2, own));
  for (const slug of ["russia", "climate", "taiwan"])
    await made(writeNote(analyst2, { issue: slug, kind: "QUESTION", body: "Why?" }));
  const note = { note: "A test entry by mistake.", early: true, outcome: "VOID" } as const;
  await made(resolveForecast(admin, { issue: side.issue, forecast: 2, ...note }));
  const { items } = (await loadSummary(manager))!.changes;
  const sentences = items.map(({ sentence }) => sentence);
  expect(sentences).toEqual([
    ...["asked a question", "asked a question", "asked a question"],
    expect.stringMatching(/^dissented/),
    expect.stringContaining("from 25% to 28%"),
  ]);
  const places = async () =>
    (await loadSummary(manager))!.changes.items.flatMap(({ href, sentence }) =>
      /dissent/.test(sentence) ? href : [],
    );
  expect(await places()).toEqual([`/issues/tariffs#dissent-${stated.id}`]);
  await made(withdrawDissent(analyst2, stated));
  expect(new Set(await places())).toEqual(new Set(["/issues/tariffs#outlook"]));
});

test("a reload keeps the period, and a visit after half an hour starts a new one", async () => {
  const { analyst, manager } = people;
  await lookedAt(manager, 90);
  await made(judge(analyst, "climate", { likelihood: 30 }));
  await made(lookAtSummary(manager, {}));
  await made(lookAtSummary(manager, {}));
  expect(await told(manager)).toHaveLength((await told(manager, "7d")).length);
  await db.visit.updateMany({ data: { at: new Date(Date.now() + 1000) } });
  expect(await told(manager)).not.toEqual([]);
  await db.visit.updateMany({ data: { since: new Date(Date.now() + 1000) } });
  expect(await told(manager)).toEqual([]);
});

test("a change of wording shows the wording that it gave, not a later one by someone else", async () => {
  const { analyst, analyst2, manager } = people;
  await made(judge(analyst, "climate", { likelihood: 35 }));
  await lookedAt(manager, 0);
  const reword = async (viewer: Viewer, wording: string) => {
    const { version } = (await loadForecast(viewer, "climate", 1))!;
    await made(editForecast(viewer, { issue: "climate", forecast: 1, version, wording }));
  };
  await reword(analyst, "Will both sign?");
  await reword(analyst2, "Will both sign it?");
  const { items } = await loadChanges(manager, "look");
  expect(items.map(({ actor, wording }) => [actor, wording])).toEqual([
    [analyst2.name, "Will both sign it?"],
    [analyst.name, "Will both sign?"],
  ]);
});

test("private questions are shown to nobody else, and a closed question is named", async () => {
  const { analyst, manager } = people;
  await lookedAt(manager, 0);
  await lookedAt(analyst, 0);
  const ask = (body: string, visibility: "TEAM" | "PRIVATE") =>
    made(writeNote(analyst, { issue: "taiwan", kind: "QUESTION", body, visibility }));
  await ask("Mine?", "PRIVATE");
  const { id, version } = await ask("Ours?", "TEAM");
  await made(closeNote(analyst, { id, version }));
  const whys = async (viewer: Viewer) =>
    (await loadChanges(viewer, "look")).items.map(({ why }) => why);
  expect(await whys(manager)).toEqual(["Ours?", "Ours?"]);
  expect(await whys(analyst)).toEqual(["Ours?", "Ours?", "Mine?"]);
});

test("links made by one person on one day are one change, and a withdrawn source has its reason", async () => {
  const { analyst, admin, manager } = people;
  await lookedAt(manager, 0);
  for (const { id } of desk.quotes.slice(0, 2))
    await made(linkEvidence(analyst, { issue: "russia", quote: id, relation: "CONTEXT" }));
  const version = await versionOf(desk.source);
  await made(withdrawSource(admin, { id: desk.source, version, reason: "It was made up." }));
  const { items } = await loadChanges(manager, "look");
  expect(items.map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(/^withdrew .*: it was made up$/i),
    "linked 2 quotations as evidence",
  ]);
  expect(items.map(({ href }) => href)).toEqual([
    `/sources/${desk.source}`,
    "/issues/russia#evidence",
  ]);
});

test("of a source that is back, the summary shows that it was restored before that it was withdrawn", async () => {
  const { analyst, admin, manager } = people;
  await lookedAt(manager, 0);
  const change = async (make: typeof withdrawSource | typeof restoreSource, reason: string) =>
    made(make(admin, { id: desk.source, version: await versionOf(desk.source), reason }));
  await change(restoreSource, "It was sound.");
  await change(withdrawSource, "It was made up.");
  await change(restoreSource, "It was sound after all.");
  for (const issue of ["climate", "russia", "tariffs", "taiwan"])
    await made(judge(analyst, issue, { likelihood: 30, confirmed: true }));
  const { changes } = (await loadSummary(manager, { limit: 1, cursor: null }, "look"))!;
  const sentences = changes.items.map(({ sentence }) => sentence);
  expect(sentences.at(-1)).toMatch(/^restored .*: it was sound after all$/i);
  expect(sentences.filter((sentence) => sentence.startsWith("withdrew"))).toEqual([]);
});

test("each change is on one page only, and the summary counts them all", async () => {
  const { manager } = people;
  const all = (await loadChanges(manager, "7d")).items;
  const first = await loadChanges(manager, "7d", { limit: 3, cursor: null });
  const second = await loadChanges(manager, "7d", { limit: 200, cursor: first.nextCursor });
  expect([...first.items, ...second.items]).toEqual(all);
  expect((await loadSummary(manager, { limit: 1, cursor: null }, "7d"))!.changes.count).toBe(
    all.length,
  );
});
