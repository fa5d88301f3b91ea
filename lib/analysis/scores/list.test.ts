import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { FIRST_PAGE } from "@/lib/core/paging/page";
import { openDesk } from "@/scripts/test/desk/desk";
import { addResolvedForecasts } from "@/scripts/test/desk/resolved-forecasts";
import { unchecked } from "@/scripts/test/desk/unchecked";
import {
  type ForecastFilter,
  forecastsHref,
  parseForecastFilter,
  SCORED_FORECASTS,
} from "./filter";
import { loadResolvedForecasts } from "./list";
import { loadCalibration } from "./queries";
import { WHOSE } from "./schema";

const COUNT = 30;

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
  const { id: issue } = await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } });
  const { analyst, analyst2, admin } = desk.people;
  const sql = await unchecked();
  const by = { author: analyst.id, dissenter: analyst2.id, resolver: admin.id };
  await addResolvedForecasts(sql, { issue, ...by }, COUNT);
  // Some on another issue.
  const { id: other } = await db.issue.findUniqueOrThrow({ where: { slug: "climate" } });
  await sql`update "OutlookRevision" set "issueId" = ${other}, number = number + 1000 where "forecastId" in ('f1', 'f2', 'f3')`;
  await sql`update "Forecast" set "issueId" = ${other}, number = number + 1000, lead = false where id in ('f1', 'f2', 'f3')`;
  // One that turned out void, and one that nobody estimated.
  await sql`update "Forecast" set outcome = 'VOID' where id = 'f29'`;
  await sql`delete from "OutlookRevision" where "forecastId" = 'f30'`;
  await sql.end();
});

const list = (
  some: Partial<ForecastFilter> = {},
  page = FIRST_PAGE,
  viewer = desk.people.analyst,
) => loadResolvedForecasts(viewer, { ...SCORED_FORECASTS, ...some }, page);

test("an issue is named by its key or its slug", async () => {
  const { items } = await list({ issue: "USCN-6" });
  expect(items.length).toBeGreaterThan(0);
  expect((await list(parseForecastFilter({ issue: "taiwan" }))).items).toEqual(items);
  expect((await list(parseForecastFilter({ issue: "nowhere" }))).items).toEqual([]);
});

test("every figure of the calibration leads to as many forecasts as it counts, with the same score", async () => {
  for (const viewer of [desk.people.analyst, desk.people.analyst2, desk.people.manager]) {
    const report = await loadCalibration(viewer);
    const whole = { limit: 200, cursor: null };
    for (const whose of WHOSE) {
      const { scores, calibration } = report[whose];
      const counted = await list({ whose }, whole, viewer);
      expect([counted.items.length, counted.scores], whose).toEqual([
        scores?.forecasts ?? 0,
        scores,
      ]);
      for (const { scale, band, forecasts } of calibration) {
        const { items } = await list({ whose, scale, word: band.term }, whole, viewer);
        expect(items.length, `${whose}: ${band.term}`).toBe(forecasts);
      }
    }
    for (const division of ["issue", "horizon", "confidence"] as const)
      for (const { key, scores } of report.groups[division]) {
        const found = await list({ [division]: key }, whole, viewer);
        expect([found.items.length, found.scores], key).toEqual([scores.forecasts, scores]);
      }
  }
});

test("the worst come first; unscored forecasts come last, and only in the list of all", async () => {
  const { items } = await list({ whose: "all" });
  expect(items).toHaveLength(COUNT);
  const { counts } = await loadCalibration(desk.people.analyst);
  expect(counts).toMatchObject({ resolved: COUNT, void: 1, unestimated: 1 });
  expect((await list()).items).toEqual(items.slice(0, -2));
  const scores = items.flatMap(({ score }) => score ?? []);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(items.slice(0, 9).map(({ outcome }) => outcome)).toEqual(Array(9).fill("NO"));
  expect(items.slice(-2).map(({ outcome, estimate, score }) => [outcome, estimate, score])).toEqual(
    [
      ["VOID", null, null],
      ["NO", null, null],
    ],
  );
  expect(items[0]).toMatchObject({
    wording: "Will it?",
    knownOn: "2022-05-01",
    scale: "ICD203_A",
    estimate: { likelihood: 85, confidence: "LOW" },
    issue: { slug: "taiwan" },
  });
  expect((await list({ confidence: "LOW" })).items).toHaveLength(COUNT - 2);
  expect((await list({ confidence: "HIGH" })).items).toEqual([]);
});

test("pages hold every forecast once, forwards and back", async () => {
  const seen: number[] = [];
  const all = { whose: "all" } as const;
  let page = await list(all, { limit: 7, cursor: null });
  for (;;) {
    seen.push(...page.items.map(({ number }) => number));
    if (!page.nextCursor) break;
    const before = page.items;
    page = await list(all, { limit: 7, cursor: page.nextCursor });
    const back = await list(all, { limit: 7, cursor: page.previousCursor });
    expect(back.items).toEqual(before);
  }
  expect(seen.toSorted((a, b) => a - b)).toEqual([
    ...Array.from({ length: COUNT - 3 }, (_, k) => k + 4),
    ...[1001, 1002, 1003],
  ]);
});

test("each dissent has a row, and neither it nor its cursor says whose it is", async () => {
  const { manager, analyst2 } = desk.people;
  const page = { limit: 15, cursor: null };
  const found = await list({ whose: "dissents" }, page, manager);
  expect(found.items[0]!.estimate).toEqual({ likelihood: 40, confidence: "LOW" });
  const rest = await list({ whose: "dissents" }, { ...page, cursor: found.nextCursor }, manager);
  expect(rest.items).toHaveLength(5);
  const cursor = Buffer.from(found.nextCursor!, "base64url").toString();
  expect(`${JSON.stringify(found)} ${cursor}`).not.toContain(analyst2.id);
  expect((await list({ whose: "ownDissents" })).items).toEqual([]);
});

test("a filter survives its address; unknown values are ignored", () => {
  const filter: ForecastFilter = {
    set: "training",
    in: "eu-china",
    whose: "ownDissents",
    issue: "USCN-3",
    word: "unlikely",
    scale: "PHIA",
    horizon: "MONTH",
    confidence: "LOW",
  };
  const parse = (href: string) =>
    parseForecastFilter(Object.fromEntries(new URL(href, "http://desk").searchParams));
  expect(parse(forecastsHref(filter))).toEqual(filter);
  expect(parse("/?word=perhaps&horizon=never&confidence=total&whose=theirs&scale=own")).toEqual(
    SCORED_FORECASTS,
  );
  // A word of another scale.
  expect(parse("/?word=probable").word).toBe("");
});
