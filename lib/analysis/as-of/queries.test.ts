import { beforeAll, expect, test } from "vitest";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { leadForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { unchecked } from "@/scripts/test/desk/unchecked";
import { loadAsOf, loadIssueAsOf } from "./queries";
import { parseAsOf } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
  const { analyst, analyst2, admin } = desk.people;
  const terms = { closesOn: "2023-06-30", resolutionCriteria: "A signature." };
  const issue = "climate";
  await made(openForecast(analyst, { issue, wording: "Will they sign in June?", ...terms }));
  const first = { wording: undefined, likelihood: 40, asOf: "2023-02-01" };
  await made(judge(analyst, issue, first));
  const stated = { issue, likelihood: 70, confidence: "LOW", asOf: "2023-02-10" } as const;
  await made(dissent(analyst2, { ...stated, why: "They must." }));
  const second = { wording: "Will they sign by 30 June?", likelihood: 50, asOf: "2023-05-01" };
  await made(judge(analyst, issue, second));
  const outcome = { outcome: "YES", knownOn: "2023-06-20", note: "Signed." } as const;
  await made(resolveForecast(admin, { issue, forecast: 1, ...outcome }));
});

const on = async (day: string, ref = "climate") => {
  const issue = await loadIssueAsOf(desk.people.manager, day, ref);
  return issue?.forecasts[0];
};

test("an issue is shown with the estimate, wording, dissents and outcome as of that day", async () => {
  expect(await on("2023-01-31")).toBeUndefined();
  expect(await on("2023-02-01")).toMatchObject({
    wording: "Will they sign in June?",
    likelihood: 40,
    word: "unlikely",
    outcome: null,
    previousLikelihood: null,
    dissents: [],
  });
  expect(await on("2023-02-10")).toMatchObject({
    dissents: [{ author: "Tomasz Brandt", likelihood: 70, why: "They must." }],
  });
  expect(await on("2023-05-01")).toMatchObject({
    wording: "Will they sign by 30 June?",
    likelihood: 50,
    previousLikelihood: 40,
  });
  expect(await on("2023-06-19")).toMatchObject({ outcome: null });
  expect(await on("2023-06-20")).toMatchObject({ outcome: "YES" });
});

test("a dissent is held from stating to withdrawing, and again once it is stated again", async () => {
  const { analyst, analyst2 } = desk.people;
  const issue = "tariffs";
  const judged = (viewer: typeof analyst, likelihood: number, asOf: string) =>
    made(judge(viewer, issue, { likelihood, asOf, confirmed: true }));
  const differ = (likelihood: number, asOf: string) =>
    made(dissent(analyst2, { issue, likelihood, asOf, confidence: "LOW", why: "No." }));
  await judged(analyst, 40, "2022-01-01");
  await differ(70, "2022-01-10");
  // Whoever revises it themselves no longer dissents.
  await judged(analyst2, 50, "2022-02-01");
  await judged(analyst, 60, "2022-03-01");
  await differ(30, "2022-05-01");
  const held = async (day: string) =>
    (await on(day, issue))?.dissents.map(({ likelihood }) => likelihood);
  expect(await held("2022-01-31")).toEqual([70]);
  expect(await held("2022-02-01")).toEqual([]);
  expect(await held("2022-04-30")).toEqual([]);
  expect(await held("2022-05-01")).toEqual([30]);
});

test("a later correction doesn’t change what was known on a day before it", async () => {
  const { admin } = desk.people;
  const { version } = await db.forecast.findFirstOrThrow({
    where: { number: 1, issue: { slug: "climate" } },
  });
  const outcome = { outcome: "NO", knownOn: "2023-09-01", note: "It was withdrawn." } as const;
  await made(resolveForecast(admin, { issue: "climate", forecast: 1, version, ...outcome }));
  expect(await on("2023-06-19")).toMatchObject({ outcome: null });
  expect(await on("2023-08-31")).toMatchObject({ outcome: "YES" });
  expect(await on("2023-09-01")).toMatchObject({ outcome: "NO" });
});

test("an earlier day that is entered later doesn’t replace a later one", async () => {
  const { analyst, analyst2 } = desk.people;
  const issue = "russia";
  const judged = (likelihood: number, asOf: string) =>
    made(judge(analyst, issue, { likelihood, asOf, confirmed: true }));
  const differ = (likelihood: number, asOf: string, version?: number) => {
    const own = { likelihood, confidence: "LOW", why: "No." } as const;
    return made(dissent(analyst2, { issue, asOf, ...own, ...(version && { version }) }));
  };
  await judged(40, "2024-01-01");
  await judged(60, "2024-05-01");
  const { version } = await differ(80, "2024-05-02");
  await judged(50, "2024-03-01");
  await differ(70, "2024-03-02", version);
  expect(await on("2024-06-01", issue)).toMatchObject({
    likelihood: 60,
    previousLikelihood: 50,
    dissents: [{ likelihood: 80 }],
  });
  expect(await on("2024-04-01", issue)).toMatchObject({
    likelihood: 50,
    previousLikelihood: 40,
    dissents: [{ likelihood: 70 }],
  });
});

test("only issues that had been estimated are listed", async () => {
  const { items } = await loadAsOf(desk.people.manager, "2023-02-01");
  expect(items.map(({ slug }) => slug)).toEqual(["tariffs", "climate"]);
});

test("a past day comes in pages, in which each issue is there once", async () => {
  const page = (limit: number, cursor: string | null = null) =>
    loadAsOf(desk.people.manager, "2024-06-01", { limit, cursor });
  const all = await page(50);
  expect(all.items.map(({ slug }) => slug).sort()).toEqual(["climate", "russia", "tariffs"]);
  expect(all.nextCursor).toBeNull();
  const first = await page(2);
  const second = await page(2, first.nextCursor);
  expect(first.items).toEqual(all.items.slice(0, 2));
  expect(second.items).toEqual(all.items.slice(2));
  expect(second.nextCursor).toBeNull();
  expect((await page(2, second.previousCursor)).items).toEqual(first.items);
});

test("the bottom line and the lead are those of the day, from when the issue was opened", async () => {
  const { admin, analyst } = desk.people;
  const issue = "human-rights";
  const terms = { closesOn: "2031-01-01", resolutionCriteria: "A signature." };
  for (const [number, wording] of [
    [1, "Will they meet?"],
    [2, "Will they sign?"],
  ] as const) {
    await made(openForecast(analyst, { issue, wording, ...terms }));
    await made(judge(analyst, issue, { forecast: number, wording, asOf: "2023-01-01" }));
  }
  const edit = async (bottomLine: string) => {
    const { version } = await db.issue.findUniqueOrThrow({ where: { slug: issue } });
    await made(editIssue(admin, { issue, version, bottomLine }));
  };
  const { bottomLine: first } = await db.issue.findUniqueOrThrow({ where: { slug: issue } });
  await edit("They meet.");
  const { version } = await db.forecast.findFirstOrThrow({
    where: { number: 2, issue: { slug: issue } },
  });
  await made(leadForecast(admin, { issue, forecast: 2, version }));
  await edit("They sign.");
  await happenedOn(issue, ["2023-03-01", "2023-04-01", "2023-05-01"]);

  const then = async (day: string) => {
    const found = (await loadIssueAsOf(desk.people.manager, day, issue))!;
    const leads = found.forecasts.filter(({ lead }) => lead).map(({ number }) => number);
    return [found.bottomLine, ...leads];
  };
  expect(await then("2023-01-31")).toEqual([null]);
  expect(await then("2023-02-28")).toEqual([first, 1]);
  expect(await then("2023-03-01")).toEqual(["They meet.", 1]);
  expect(await then("2023-04-01")).toEqual(["They meet.", 2]);
  expect(await then("2023-04-30")).toEqual(["They meet.", 2]);
  expect(await then("2023-05-01")).toEqual(["They sign.", 2]);
});

/**
 * Dates the last edits and changes of the lead of an issue, which was opened on 1 February 2023. As the superuser with
 * triggers off: on the desk, what has happened never changes.
 */
async function happenedOn(slug: string, days: string[]) {
  const sql = await unchecked();
  const { id: issueId } = await db.issue.findUniqueOrThrow({ where: { slug } });
  const verb = { in: ["issue.edited", "forecast.lead-set"] };
  const events = await db.event.findMany({ where: { issueId, verb }, orderBy: { id: "asc" } });
  expect(events).toHaveLength(days.length);
  for (const [k, day] of days.entries())
    await sql`update "Event" set at = ${`${day}T12:00:00Z`} where id = ${events[k]!.id.toString()}`;
  await sql`update "Issue" set "createdAt" = '2023-02-01T12:00:00Z' where id = ${issueId}`;
  await sql.end();
}

test.each([
  ["2023-06-30", "2023-06-30"],
  ["2023-02-31", null],
  ["soon", null],
  ["", null],
])("the day %s of an address reads as %s", (asOf, day) => expect(parseAsOf({ asOf })).toBe(day));
