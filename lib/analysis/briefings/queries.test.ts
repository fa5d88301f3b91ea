import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { askRfi } from "@/lib/analysis/briefings/rfis/mutations";
import { addDate, cancelDate } from "@/lib/analysis/dates/mutations";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssues } from "@/lib/analysis/issues/list";
import { loadIssuePreview } from "@/lib/analysis/issues/preview";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { gradeQuote } from "@/lib/sources/withdrawal-and-grades/grade";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import type { Relation } from "@/lib/tradecraft/evidence";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, judge, openDesk } from "@/scripts/test/desk/desk";
import { versionOf, versionsOn } from "@/scripts/test/desk/versions";
import { loadSummary } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let articles = 0;

beforeAll(async () => {
  desk = await openDesk();
  const { id: removalId } = await db.removal.create({
    data: {
      act: "EVIDENCE_UNLINKED",
      sourceId: desk.source,
      removedById: desk.people.admin.id,
    },
  });
  await db.evidenceLink.updateMany({ data: { removalId } });
});

/** A quotation from its own article of that year, linked to an issue. */
async function quoted(issue: string, year: number, relation: Relation, name = `${++articles}`) {
  const said = `“Statement ${name} was made about the weather,” said Ana Example.`;
  const text = `Report ${name}\n\n4 March ${year}\n\n${said}\n\n${agendaOf(`Report ${name}`)}`;
  const source = await approveArticle(desk.people.admin, text);
  const { id, number } = await db.quote.findFirstOrThrow({ where: { sourceId: source } });
  await made(linkEvidence(desk.people.analyst, { issue, quote: id, relation }));
  return { id, number, source };
}

const shown = async (slug: string, viewer: Viewer = desk.people.manager) =>
  (await loadSummary(viewer))!.issues.find((issue) => issue.slug === slug)!;
/** The evidence on the summary. The preview in the list of issues shows the same. */
async function evidence(slug: string) {
  const { strongest } = await shown(slug);
  const preview = await loadIssuePreview(desk.people.manager, slug);
  expect(preview!.quotes.map(({ id }) => id)).toEqual(strongest.map(({ id }) => id));
  return strongest.map(({ id, why }) => [id, why]);
}

test("the summary prefers drivers, then supporting evidence, then graded, then recent", async () => {
  const { admin, analyst } = desk.people;
  const issue = "climate";
  const context = await quoted(issue, 2024, "CONTEXT");
  expect(await evidence(issue)).toEqual([[context.id, "CONTEXT"]]);
  const against = await quoted(issue, 2024, "CONTRADICTS");
  const old = await quoted(issue, 2016, "SUPPORTS");
  expect(await evidence(issue)).toEqual([
    [old.id, "SUPPORTS"],
    [against.id, "CONTRADICTS"],
  ]);
  const recent = await quoted(issue, 2022, "SUPPORTS");
  const graded = await quoted(issue, 2019, "SUPPORTS");
  const grade = { version: 1, reason: "Confirmed elsewhere." };
  await made(gradeQuote(analyst, { id: graded.id, credibility: "PROBABLY_TRUE", ...grade }));
  const doubtful = await quoted(issue, 2025, "SUPPORTS");
  await made(gradeQuote(analyst, { id: doubtful.id, credibility: "IMPROBABLE", ...grade }));
  expect(await evidence(issue)).toEqual([
    [graded.id, "SUPPORTS"],
    [recent.id, "SUPPORTS"],
  ]);
  await made(judge(analyst, issue, { reason: "NEW_EVIDENCE", drivers: [context.id] }));
  expect(await evidence(issue)).toEqual([
    [context.id, "DRIVER"],
    [graded.id, "SUPPORTS"],
  ]);
  for (const { source } of [context, graded]) {
    const seen = {
      id: source,
      version: await versionOf(source),
      reason: "The paper corrected it.",
    };
    await made(withdrawSource(admin, seen));
  }
  expect(await evidence(issue)).toEqual([
    [recent.id, "SUPPORTS"],
    [old.id, "SUPPORTS"],
  ]);
});

test("a driver that continues in a later version stays a driver; quotations that are gone are not shown", async () => {
  const { analyst } = desk.people;
  const issue = "russia";
  const { first, later } = versionsOn(desk);
  const [goes, leaves] = [
    "“The dam must hold,” said Ed Builder.",
    "“The dam is a disgrace,” said Ed Builder.",
  ];
  const before = await first("Dam", [goes, leaves]);
  const ids = (await db.quote.findMany({ where: { sourceId: before } })).map(({ id }) => id);
  for (const quote of ids)
    await made(linkEvidence(analyst, { issue, quote, relation: "SUPPORTS" }));
  await made(judge(analyst, issue, { reason: "NEW_EVIDENCE", drivers: ids }));
  const after = await later("Dam", [goes, "It rained."]);
  const { id } = await db.quote.findFirstOrThrow({ where: { sourceId: after } });
  expect(await evidence(issue)).toEqual([[id, "DRIVER"]]);
});

test("each issue shows the dissents from its own outlook, and no others", async () => {
  const { analyst, admin } = desk.people;
  for (const slug of ["russia", "climate"])
    await made(judge(analyst, slug, { likelihood: 60, confirmed: true, reasonNote: "A start." }));
  const given = { likelihood: 30, confidence: "LOW" as const, why: "I see it otherwise." };
  await made(dissent(admin, { issue: "russia", ...given }));
  const authors = async (slug: string) => (await shown(slug)).dissents.map(({ author }) => author);
  expect(await authors("russia")).toEqual([admin.name]);
  expect(await authors("climate")).toEqual([]);
  const preview = await loadIssuePreview(analyst, "russia");
  expect(preview!.dissents).toEqual([{ author: admin.name, likelihood: given.likelihood }]);
});

test("words that the speaker denied are never the strongest evidence", async () => {
  const { analyst } = desk.people;
  const issue = "human-rights";
  const denied = await quoted(issue, 2024, "SUPPORTS");
  const said = await quoted(issue, 2016, "SUPPORTS");
  await made(judge(analyst, issue, { reason: "NEW_EVIDENCE", drivers: [denied.id] }));
  await db.quote.update({ where: { id: denied.id }, data: { assertion: "DENIED" } });
  expect(await evidence(issue)).toEqual([[said.id, "SUPPORTS"]]);
  // It still counts.
  expect((await shown(issue)).counts.supports).toBe(2);
});

test("a long quotation is cut to what bears on its issue", async () => {
  const issue = "human-rights";
  await quoted(issue, 2025, "SUPPORTS", `of ${"the harbour and of ".repeat(15)}us`);
  await db.issue.update({ where: { slug: issue }, data: { terms: ["weathers"] } });
  expect((await shown(issue)).strongest[0]!.excerpt).toMatch(/^… .* was made about the weather,$/);
});

test("each issue shows how its lead forecast has moved, what is ahead, and what is open", async () => {
  const { analyst, analyst2, manager } = desk.people;
  const issue = "tariffs";
  const given = { likelihood: 30, closesOn: "2031-05-31", asOf: "2024-01-31" };
  await made(judge(analyst, issue, { ...given, resolutionCriteria: "Both sign." }));
  await made(judge(analyst, issue, { likelihood: 40 }));
  const question = { issue, kind: "QUESTION" as const, body: "Since when?" };
  await made(writeNote(analyst, question));
  await made(writeNote(analyst2, { ...question, visibility: "PRIVATE" }));
  const { number } = await made(issueEdition(manager, { title: "Weekly", issues: [issue] }));
  const { id } = await made(askRfi(manager, { edition: number, issue, body: "Who says so?" }));
  const now = await shown(issue);
  expect(now).toMatchObject({
    history: [{ likelihood: 30 }, { likelihood: 40 }],
    ahead: [
      {
        kind: "FORECAST",
        title: "Will talks resume?",
        precision: "DAY",
        state: null,
        startsOn: "2031-05-31",
        endsOn: "2031-05-31",
      },
    ],
    open: { questions: 1, rfis: [{ id, edition: number, words: "Who says so?" }] },
  });
  expect(now.history[0]!.asOf).toMatch(/^2024-01-31/);
  expect((await shown(issue, analyst2)).open.questions).toBe(2);
});

test("what is ahead of an issue is the same as on its page, except for what was cancelled", async () => {
  const { analyst } = desk.people;
  const issue = "export-controls";
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const dated = { issue, kind: "MEETING", precision: "DAY", place: null, source: null } as const;
  const add = (title: string, startsOn: string) =>
    made(addDate(analyst, { ...dated, title, startsOn, endsOn: null }));
  await add("Summit of long ago", "2001-02-03");
  await made(cancelDate(analyst, await add("Summit called off", day(1))));
  await add("Summit", day(2));
  await add("Later summit", day(30));
  await db.issue.update({ where: { slug: issue }, data: { dueOn: new Date("2023-03-05") } });
  expect((await shown(issue)).ahead).toMatchObject([
    { kind: "ISSUE", startsOn: "2023-03-05", state: "DUE" },
    { kind: "MEETING", title: "Summit", startsOn: day(2), state: null },
  ]);
  await db.issue.update({ where: { slug: issue }, data: { dueOn: null } });
  const titles = async () => (await shown(issue)).ahead.map(({ title }) => title);
  expect(await titles()).toEqual(["Summit", "Later summit"]);
});

test("of equally salient issues, the one changed last comes first", async () => {
  const { analyst, manager } = desk.people;
  await db.issue.updateMany({ data: { salience: 3 } });
  await db.issue.update({ where: { slug: "climate" }, data: { salience: 4 } });
  for (const issue of ["tariffs", "russia"])
    await made(writeNote(analyst, { issue, body: "Something happened." }));
  const { issues } = (await loadSummary(manager))!;
  expect(issues.slice(0, 3).map(({ slug }) => slug)).toEqual(["climate", "russia", "tariffs"]);
});

test("a resolved lead forecast is shown as resolved, on the summary and in the list", async () => {
  const { admin, manager } = desk.people;
  const details = {
    issue: "russia",
    forecast: 1,
    outcome: "YES",
    note: "So it is.",
    early: true,
  } as const;
  expect((await shown("russia")).outlook).toMatchObject({ outcome: null });
  await made(resolveForecast(admin, details));
  expect((await shown("russia")).outlook).toMatchObject({ outcome: "YES" });
  const { items } = await loadIssues(manager, parseFilter({}));
  expect(items.find(({ slug }) => slug === "russia")?.outlook).toMatchObject({ outcome: "YES" });
});
