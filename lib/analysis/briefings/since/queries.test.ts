import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { answerRfi, correctAnswer } from "@/lib/analysis/briefings/rfis/answer";
import { askRfi } from "@/lib/analysis/briefings/rfis/mutations";
import { dissent, withdrawDissent } from "@/lib/analysis/dissents/mutations";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { closeNote } from "@/lib/analysis/notes/close";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { openRelationship } from "@/scripts/test/desk/relationships";
import { countWords, leadWords } from "./describe";
import { paperOf } from "./paper";
import { loadSince } from "./queries";
import type { ChangeKind, Period } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;
let people: typeof desk.people;

beforeAll(async () => {
  desk = await openDesk();
  people = desk.people;
});

const edition = async (issues: string[]) =>
  (await made(issueEdition(people.manager, { title: "Weekly", issues }))).number;
const between = (from: number, to?: number): Period => ({
  from: { edition: from },
  to: to ? { edition: to } : null,
});
const at = async (period: Period, slug: string) =>
  (await loadSince(people.manager, period)).items.find((issue) => issue.slug === slug);
const told = async (period: Period, slug: string, kind: ChangeKind) =>
  (await at(period, slug))?.changes
    .filter((change) => change.kind === kind)
    .map(({ actor, sentence }) => `${actor} ${sentence}`);

test("between two editions: what an outlook moved from and to, in words, and why; nothing from before or after", async () => {
  const { analyst } = people;
  const start = await edition(["taiwan"]);
  await made(judge(analyst, "taiwan", { likelihood: 40 }));
  const first = await edition(["taiwan"]);
  await made(judge(analyst, "taiwan", { likelihood: 60, confirmed: true }));
  await made(
    judge(analyst, "taiwan", {
      likelihood: 85,
      confidence: "MODERATE",
      confirmed: true,
      reason: "REINTERPRETATION",
      reasonNote: "The visit was called off.",
    }),
  );
  const second = await edition(["tariffs"]);
  await made(judge(analyst, "taiwan", { likelihood: 20, confirmed: true }));

  const issue = (await at(between(first, second), "taiwan"))!;
  const lead = {
    before: { likelihood: 40, word: "unlikely" },
    after: { likelihood: 85, word: "very likely" },
  };
  expect(issue).toMatchObject({ key: "USCN-6", inEdition: true, more: 0, lead });
  expect(issue.changes.map(({ moved }) => moved)).toEqual([
    {
      before: { likelihood: 60, word: "likely", confidence: "LOW" },
      after: { likelihood: 85, word: "very likely", confidence: "MODERATE" },
    },
    {
      before: { likelihood: 40, word: "unlikely", confidence: "LOW" },
      after: { likelihood: 60, word: "likely", confidence: "LOW" },
    },
  ]);
  expect(issue.changes[0]).toMatchObject({
    actor: analyst.name,
    reason: "REINTERPRETATION",
    kind: "OUTLOOK",
    why: "reinterpretation: The visit was called off.",
    href: "/issues/taiwan?revisions=all#revision-3",
  });
  const { counts, items } = await loadSince(people.analyst, between(first));
  expect(counts).toMatchObject({ issues: 1, moved: 1, added: 0 });
  expect(items[0]?.lead?.after.likelihood).toBe(20);
  expect((await at(between(start, first), "taiwan"))?.lead).toMatchObject({
    before: null,
    after: { likelihood: 40 },
  });
});

test("issues of the edition come first, then those that moved most, then the latest, and pages leave nothing out", async () => {
  const { analyst } = people;
  for (const slug of ["russia", "climate", "tariffs"])
    await made(judge(analyst, slug, { likelihood: 50 }));
  const start = await edition(["russia"]);
  await made(judge(analyst, "russia", { likelihood: 55 }));
  await made(judge(analyst, "climate", { likelihood: 10, confirmed: true }));
  for (const slug of ["tariffs", "human-rights"])
    await made(writeNote(analyst, { issue: slug, kind: "QUESTION", body: "Why?" }));
  const keys = ["russia", "climate", "human-rights", "tariffs"];
  const whole = await loadSince(analyst, between(start));
  expect(whole.items.map(({ slug }) => slug)).toEqual(keys);
  expect(whole.items.map(({ inEdition }) => inEdition)).toEqual([true, false, false, false]);
  const day = new Date().toISOString().slice(0, 10);
  const today = await loadSince(analyst, { from: { day }, to: null });
  expect(today.items.slice(0, 2).map(({ slug }) => slug)).not.toContain("russia");
  const first = await loadSince(analyst, between(start), { limit: 3, cursor: null });
  const second = await loadSince(analyst, between(start), { limit: 3, cursor: first.nextCursor });
  expect([...first.items, ...second.items]).toEqual(whole.items);
  expect(second).toMatchObject({ nextCursor: null, counts: whole.counts });
});

test("resolutions and their corrections, dissents, questions and RFIs are included", async () => {
  const { analyst, analyst2, admin, manager } = people;
  const issue = "climate";
  const start = await edition([issue]);
  const given = { likelihood: 70, confidence: "LOW" as const, why: "The envoy said otherwise." };
  const disputed = await made(dissent(analyst2, { issue, ...given }));
  await made(withdrawDissent(analyst2, { ...disputed, why: "The envoy changed his mind." }));
  const asked = { edition: start, issue, body: "Who says so?", assignedTo: analyst.id };
  const rfi = await made(askRfi(manager, asked));
  const wrong = await made(answerRfi(analyst, { ...rfi, body: "The mayor does." }));
  await made(correctAnswer(analyst, { ...wrong, body: "The envoy does." }));
  const note = { issue, kind: "QUESTION" as const, body: "Since when?" };
  const question = await made(writeNote(analyst, note));
  await made(closeNote(analyst, { id: question.id, version: question.version }));
  const resolution = { issue, forecast: 1, note: "It was signed.", early: true };
  await made(resolveForecast(admin, { ...resolution, outcome: "YES" }));
  const { version } = await db.forecast.findFirstOrThrow({
    where: { number: 1, issue: { slug: issue } },
  });
  await made(
    resolveForecast(admin, { ...resolution, outcome: "NO", note: "It was not.", version }),
  );

  const period = between(start);
  expect(await told(period, issue, "RESOLVED")).toEqual([
    `${admin.name} corrected the resolution of the lead forecast from yes to no: It was not`,
    `${admin.name} resolved the lead forecast as yes: It was signed`,
  ]);
  expect(await told(period, issue, "DISSENT")).toEqual([
    expect.stringContaining("withdrew their dissent"),
    expect.stringContaining("70%, against the desk’s 10%"),
  ]);
  const { changes } = (await at(period, issue))!;
  expect(changes.find(({ sentence }) => sentence.startsWith("dissented"))?.why).toBe(given.why);
  expect(changes.filter(({ kind }) => kind === "QUESTION")).toMatchObject([
    { sentence: "closed a question", why: "Since when?" },
    { sentence: "asked a question", why: "Since when?" },
    {
      sentence: `corrected their answer to ${manager.name}’s RFI “Who says so?”`,
      why: "The envoy does.",
      href: `/briefings/${start}#rfi-${rfi.id}`,
    },
    { sentence: expect.stringContaining("answered"), why: "The mayor does." },
    { sentence: expect.stringContaining("Who says so?") },
  ]);
  const { counts } = await loadSince(analyst, period);
  expect(counts).toMatchObject({ resolved: 1, asked: 1, answered: 1, dissents: 1 });
  expect(counts).toMatchObject({
    rfisAsked: 1,
    rfisAnswered: 1,
    corrected: 1,
    dissentsWithdrawn: 1,
  });
});

test("an issue that was only asked about hasn’t changed, and what was asked and answered is counted as what it is", async () => {
  const { analyst, manager } = people;
  const start = await edition(["tariffs"]);
  const rfi = await made(askRfi(manager, { edition: start, issue: "tariffs", body: "Who?" }));
  const asked = await edition(["tariffs"]);
  await made(answerRfi(analyst, { ...rfi, body: "The mayor." }));
  const answered = await loadSince(analyst, between(asked));
  expect(answered.items.map(({ slug }) => slug)).toEqual(["tariffs"]);
  expect(countWords(answered.counts)).toEqual(["No issue changed", "1 RFI answered"]);
  await made(judge(analyst, "tariffs", { likelihood: 55 }));
  const all = await loadSince(analyst, between(start));
  expect(countWords(all.counts)).toEqual([
    ...["1 issue changed", "1 likelihood moved", "1 RFI asked", "1 RFI answered"],
  ]);
});

test("private notes are shown to nobody, not even to their author", async () => {
  const { analyst } = people;
  const start = await edition(["russia"]);
  const note = { issue: "russia", kind: "QUESTION" as const, body: "Mine?" };
  const own = await made(writeNote(analyst, { ...note, visibility: "PRIVATE" }));
  expect(await at(between(start), "russia")).toBeUndefined();
  // Not even if its event names the issue, as in earlier versions.
  const { id: issueId } = await db.issue.findUniqueOrThrow({ where: { slug: "russia" } });
  await db.event.create({
    data: {
      actorId: analyst.id,
      issueId,
      verb: "note.written",
      details: { verb: "note.written", note: own.id, kind: "QUESTION" },
    },
  });
  expect(await at(between(start), "russia")).toBeUndefined();
});

test("days count as a whole, and may be mixed with editions", async () => {
  const { analyst } = people;
  const today = new Date().toISOString().slice(0, 10);
  const day = { from: { day: today }, to: { day: today } };
  const all = await loadSince(analyst, day);
  expect(all.counts.moved).toBeGreaterThan(0);
  expect(all).toMatchObject({ from: { day: today, at: `${today}T00:00:00.000Z` }, cut: false });
  expect(all.items[0]?.inEdition).toBeNull();
  const mixed = await loadSince(analyst, { from: { day: today }, to: { edition: 1 } });
  expect(mixed.counts.moved).toBe(0);
  const past = { from: { day: "2020-01-01" }, to: { day: "2020-12-31" } };
  expect(await loadSince(analyst, past)).toMatchObject({ items: [], counts: { issues: 0 } });
});

test("what changed is narrowed to one relationship, with its counts", async () => {
  const { analyst } = people;
  await openRelationship();
  const period: Period = { from: { day: new Date().toISOString().slice(0, 10) }, to: null };
  const inOnly = (slug: string) => loadSince(analyst, period, { limit: 50, cursor: null }, slug);
  const all = await loadSince(analyst, period, { limit: 50, cursor: null });
  const here = await inOnly("us-china");
  expect(all.relationship).toBeNull();
  expect(here.relationship).toBe("United States – China");
  expect(here.items.map(({ key }) => key)).toEqual(
    all.items.map(({ key }) => key).filter((key) => key.startsWith("USCN-")),
  );
  expect(await inOnly("nowhere")).toMatchObject({ items: [], relationship: null });
  const there = await inOnly("eu-china");
  expect(there.items.every(({ key }) => key.startsWith("EUCN-"))).toBe(true);
  expect(here.counts.issues + there.counts.issues).toBe(all.counts.issues);
  expect(JSON.stringify(paperOf(here, { by: "Mara", at: new Date() }))).toContain(
    "United States – China",
  );
});

test("a likelihood that is the same at both ends of a period hasn’t moved", async () => {
  const judged = (likelihood: number) =>
    made(judge(people.analyst, "taiwan", { likelihood, confirmed: true }));
  await judged(30);
  const first = await edition(["taiwan"]);
  await judged(60);
  const halfway = (await loadSince(people.analyst, between(first))).counts;
  await judged(30);
  const { counts, items } = await loadSince(people.analyst, between(first));
  expect([halfway.moved, counts.moved]).toEqual([1, 0]);
  expect(leadWords(items[0]!.lead!)).toBe("unlikely (30%), unchanged after 2 revisions");
});
