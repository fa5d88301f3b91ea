import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { loadRevisions } from "@/lib/analysis/outlooks/queries";
import { db, sql } from "@/lib/core/database/db";
import { today } from "@/lib/core/today";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { openPlainIssue } from "@/scripts/test/desk/open-plain-issue";
import { clarifyForecast, editForecast, leadForecast, openForecast } from "./mutations";
import { loadForecast, loadForecasts } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let issues = 0;

beforeAll(async () => {
  desk = await openDesk();
});

const terms = {
  wording: "Will the treaty be signed?",
  closesOn: "2031-12-31",
  resolutionCriteria: "Both governments publish its text.",
};

/** An issue of its own. */
async function issue(): Promise<string> {
  const slug = `treaty-${String.fromCharCode(97 + issues++)}`;
  await made(openPlainIssue(desk.people.analyst, slug));
  return slug;
}

test("the first forecast of an issue leads, and numbers follow each other however many are opened at once", async () => {
  const { analyst, analyst2 } = desk.people;
  const slug = await issue();
  const opened = await Promise.all(
    Array.from({ length: 8 }, (_, k) =>
      made(openForecast(k % 2 ? analyst : analyst2, { issue: slug, ...terms })),
    ),
  );
  expect(opened.map(({ number }) => number).sort((a, b) => a - b)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8,
  ]);
  const first = await loadForecasts(analyst, slug, { limit: 5, cursor: null });
  expect(first?.items.map(({ number, lead }) => [number, lead])).toEqual([
    [8, false],
    [7, false],
    [6, false],
    [5, false],
    [4, false],
  ]);
  const rest = await loadForecasts(analyst, slug, { limit: 5, cursor: first!.nextCursor });
  expect(rest?.items.map(({ number, lead }) => [number, lead])).toEqual([
    [3, false],
    [2, false],
    [1, true],
  ]);
  expect(await loadForecasts(analyst, "nowhere")).toBeNull();
});

test("a form is asked about a closing date that is today or has passed, and not about another", async () => {
  const { analyst } = desk.people;
  const given = { ...terms, issue: await issue(), confirmed: false };
  expect(await openForecast(analyst, { ...given, closesOn: "2020-01-01" })).toMatchObject({
    refusal: {
      code: "confirm",
      message: expect.stringContaining("has passed, so the forecast would be due"),
    },
  });
  expect(await openForecast(analyst, { ...given, closesOn: today() })).toMatchObject({
    refusal: {
      code: "confirm",
      message: expect.stringContaining("closes today, so it would be due"),
    },
  });
  expect(codeOf(await openForecast(analyst, { ...given, closesOn: "2199-01-01" }))).toBe("ok");
  const meant = { ...given, closesOn: "2020-01-01", confirmed: true };
  expect(codeOf(await openForecast(analyst, meant))).toBe("ok");
});

test("closing date, criteria and scale can be changed only until someone has estimated", async () => {
  const { analyst, analyst2 } = desk.people;
  const slug = await issue();
  const seen = { issue: slug, forecast: 1 };
  await made(openForecast(analyst, { issue: slug, ...terms }));
  const { version } = await made(
    editForecast(analyst2, {
      ...seen,
      version: 1,
      closesOn: "2030-06-30",
      scale: "PHIA" as const,
      resolutionCriteria: "One of them does.",
    }),
  );
  expect(await loadForecast(analyst, slug, 1)).toMatchObject({
    closesOn: "2030-06-30",
    resolutionCriteria: "One of them does.",
    scale: "PHIA",
    version,
  });
  await made(judge(analyst, slug, { wording: undefined }));
  for (const change of [
    { closesOn: "2032-01-01" },
    { resolutionCriteria: "Neither does." },
    { scale: "ICD203_B" as const },
  ]) {
    const [field = ""] = Object.keys(change);
    const refused = await editForecast(analyst, { ...seen, version, ...change });
    expect(refused).toMatchObject({
      refusal: { code: "invalid", fields: { [field]: expect.stringContaining("fixed") } },
    });
    // The form for an outlook sends them too.
    if (field !== "scale")
      expect(await judge(analyst, slug, change)).toMatchObject({
        refusal: { code: "invalid", fields: { [field]: expect.stringContaining("fixed") } },
      });
  }
  const { id } = await db.forecast.findFirstOrThrow({ where: { issue: { slug } } });
  const change = db.forecast.update({ where: { id }, data: { closesOn: null } });
  await expect(change).rejects.toThrow(/terms of forecast .* are fixed/);
  expect(codeOf(await judge(analyst, slug, { closesOn: "2030-06-30" }))).toBe("ok");
});

test("a changed wording is kept along with the revisions that were made with it", async () => {
  const { analyst, analyst2 } = desk.people;
  const slug = await issue();
  await made(judge(analyst, slug, { wording: "Will they sign?" }));
  await made(judge(analyst, slug, { wording: "Will both sign?" }));
  await made(judge(analyst2, slug, { wording: "Will both sign?" }));
  const { version } = (await loadForecast(analyst, slug, 1))!;
  await made(
    editForecast(analyst2, { issue: slug, forecast: 1, version, wording: "Will both sign it?" }),
  );
  const { chosen } = (await loadRevisions(analyst, slug, () => [1, 2, 3]))!;
  // The current figure stands beside the current wording.
  expect(chosen.map(({ number, wording }) => [number, wording])).toEqual([
    [3, "Will both sign it?"],
    [2, "Will both sign?"],
    [1, "Will they sign?"],
  ]);
  const forecast = (await loadForecast(analyst, slug, 1))!;
  expect(forecast.wording).toBe("Will both sign it?");
  expect(forecast.wordings.map(({ text, author }) => [text, author])).toEqual([
    ["Will they sign?", "Ana Ferreira"],
    ["Will both sign?", "Ana Ferreira"],
    ["Will both sign it?", "Tomasz Brandt"],
  ]);
  expect((await loadIssue(analyst, slug))?.activity[0]?.sentence).toBe(
    "changed the wording of the lead forecast",
  );
});

test("a revision based on the forecast as it was is refused as stale", async () => {
  const { analyst, analyst2 } = desk.people;
  const slug = await issue();
  await made(judge(analyst, slug, {}));
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug } });
  await made(clarifyForecast(analyst2, { issue: slug, forecast: 1, text: "Initials count too." }));
  expect(await judge(analyst, slug, { version })).toMatchObject({
    refusal: { code: "conflict", message: expect.stringContaining("Tomasz Brandt") },
  });
  expect((await loadForecast(analyst, slug, 1))?.clarifications).toEqual([
    { text: "Initials count too.", author: "Tomasz Brandt", at: expect.any(String) },
  ]);
});

test("another forecast has its own estimates, and leaves the issue's trend and alerts as they are", async () => {
  const { analyst, analyst2 } = desk.people;
  const slug = await issue();
  await made(judge(analyst, slug, { trend: "IMPROVED", alerts: ["CONFLICT_RISK"] }));
  await made(openForecast(analyst, { issue: slug, ...terms }));
  const other = { wording: undefined, forecast: 2 };
  await made(judge(analyst2, slug, { ...other, likelihood: 20, trend: "DETERIORATED" }));
  const move = { ...other, likelihood: 30, alerts: [] };
  expect(codeOf(await judge(analyst2, slug, move))).toBe("ok");
  const issueNow = (await loadIssue(analyst, slug))!;
  expect(issueNow.outlook).toMatchObject({
    number: 1,
    forecast: 1,
    likelihood: 60,
    trend: "IMPROVED",
    alerts: ["CONFLICT_RISK"],
  });
  expect(
    issueNow.history.map(({ number, forecast, lead, trend, alerts, previousLikelihood }) => [
      ...[number, forecast, lead, trend, alerts.join(), previousLikelihood],
    ]),
  ).toEqual([
    [3, 2, false, "IMPROVED", "CONFLICT_RISK", 20],
    [2, 2, false, "IMPROVED", "CONFLICT_RISK", null],
    [1, 1, true, "IMPROVED", "CONFLICT_RISK", null],
  ]);
  expect(issueNow.forecasts.map(({ number, estimate }) => [number, estimate?.word])).toEqual([
    [1, "likely"],
    [2, "unlikely"],
  ]);
  expect(issueNow.activity.slice(0, 2).map(({ sentence }) => sentence)).toEqual([
    "revised the estimate of forecast 2 from very unlikely (20%) to unlikely (30%)",
    "added the first estimate of forecast 2: very unlikely (20%)",
  ]);
  const big = { ...other, likelihood: 60 };
  expect(codeOf(await judge(analyst2, slug, big))).toBe("confirm");
  expect(codeOf(await judge(analyst2, slug, { forecast: 3 }))).toBe("not-found");
});

test("only an estimated forecast can be made to lead, and then represents the issue", async () => {
  const { analyst, manager } = desk.people;
  const slug = await issue();
  await made(judge(analyst, slug, { trend: "DETERIORATED" }));
  await made(openForecast(analyst, { issue: slug, ...terms }));
  const lead = { issue: slug, forecast: 2, version: 1 };
  expect(codeOf(await leadForecast(analyst, lead))).toBe("invalid");
  await made(judge(analyst, slug, { wording: undefined, forecast: 2, likelihood: 85 }));
  await made(judge(analyst, slug, { wording: undefined, trend: "UNCHANGED" }));
  expect(codeOf(await leadForecast(manager, lead))).toBe("forbidden");
  const { before } = await made(leadForecast(analyst, lead));
  expect(before?.number).toBe(1);
  expect((await loadIssue(analyst, slug))?.outlook).toMatchObject({
    forecast: 2,
    lead: true,
    likelihood: 85,
    trend: "UNCHANGED",
  });
  const leads = await db.forecast.findMany({
    where: { issue: { slug } },
    orderBy: { number: "asc" },
  });
  expect(leads.map((each) => each.lead)).toEqual([false, true]);
  const both = db.forecast.update({ where: { id: leads[0]!.id }, data: { lead: true } });
  await expect(both).rejects.toThrow(/[Uu]nique/);
  const { number: forecast, version } = before!;
  await made(leadForecast(analyst, { issue: slug, forecast, version }));
  expect((await loadIssue(analyst, slug))?.outlook).toMatchObject({ forecast: 1, lead: true });
});

test("the database keeps forecasts, wordings and clarifications as they were written", async () => {
  await expect(sql`delete from "Forecast"`).rejects.toThrow(/append-only/);
  await expect(sql`update "ForecastWording" set text = 'Other?'`).rejects.toThrow(/append-only/);
  await expect(sql`delete from "Clarification"`).rejects.toThrow(/append-only/);
  await expect(sql`update "Forecast" set number = number + 100`).rejects.toThrow(/keeps its issue/);
  const [one, two] = await db.forecast.findMany({
    where: { lead: true, revisions: { some: {} } },
    take: 2,
  });
  const revision = await db.outlookRevision.findFirstOrThrow({ where: { forecastId: one!.id } });
  const { id: _, citations: __, ...copy } = { ...revision, number: 99, issueId: two!.issueId };
  await expect(db.outlookRevision.create({ data: copy })).rejects.toThrow(/another issue/);
});
