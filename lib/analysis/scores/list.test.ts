import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { FIRST_PAGE } from "@/lib/core/paging/page";
import { openDesk } from "@/scripts/test/desk";
import { addResolvedForecasts } from "@/scripts/test/resolved-forecasts";
import { unchecked } from "@/scripts/test/unchecked";
import { ALL_FORECASTS, type ForecastFilter, forecastsHref, parseForecastFilter } from "./filter";
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
  // One that turned out void, and one that nobody estimated.
  await sql`update "Forecast" set outcome = 'VOID' where id = 'f29'`;
  await sql`delete from "OutlookRevision" where "forecastId" = 'f30'`;
  await sql.end();
});

const list = (
  some: Partial<ForecastFilter> = {},
  page = FIRST_PAGE,
  viewer = desk.people.analyst,
) => loadResolvedForecasts(viewer, { ...ALL_FORECASTS, ...some }, page);

test("every figure of the calibration leads to as many forecasts as it counts, with the same score", async () => {
  for (const viewer of [desk.people.analyst, desk.people.analyst2, desk.people.manager]) {
    const report = await loadCalibration(viewer);
    const whole = { limit: 200, cursor: null };
    for (const whose of WHOSE) {
      const { scores, calibration } = report[whose];
      expect((await list({ whose }, whole, viewer)).scores, whose).toEqual(scores);
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

test("the worst come first, and what isn’t scored comes last, only if nothing narrows the list", async () => {
  const { items } = await list();
  expect(items).toHaveLength(COUNT);
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
    ...{ wording: "Will it?", knownOn: "2022-05-01", scale: "ICD203_A" },
    ...{ estimate: { likelihood: 85, confidence: "LOW" }, issue: { slug: "taiwan" } },
  });
  expect((await list({ confidence: "LOW" })).items).toHaveLength(COUNT - 2);
  expect((await list({ confidence: "HIGH" })).items).toEqual([]);
});

test("pages hold every forecast once, forwards and back", async () => {
  const seen: number[] = [];
  let page = await list({}, { limit: 7, cursor: null });
  for (;;) {
    seen.push(...page.items.map(({ number }) => number));
    if (!page.nextCursor) break;
    const before = page.items;
    page = await list({}, { limit: 7, cursor: page.nextCursor });
    const back = await list({}, { limit: 7, cursor: page.previousCursor });
    expect(back.items).toEqual(before);
  }
  expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: COUNT }, (_, k) => k + 1));
});

test("a dissent is listed for each who dissented, without a name", async () => {
  const { items } = await list({ whose: "dissents" }, FIRST_PAGE, desk.people.manager);
  expect(items).toHaveLength(20);
  expect(items[0]!.estimate).toEqual({ likelihood: 40, confidence: "LOW" });
  expect(JSON.stringify(items)).not.toContain(desk.people.analyst2.id);
  expect((await list({ whose: "ownDissents" })).items).toEqual([]);
});

test("an address holds its filter, and what it doesn’t know is no filter", () => {
  const filter: ForecastFilter = {
    ...{ set: "training", in: "eu-china", whose: "ownDissents", issue: "USCN-3" },
    ...{ word: "unlikely", scale: "PHIA", horizon: "MONTH", confidence: "LOW" },
  };
  const parse = (href: string) =>
    parseForecastFilter(Object.fromEntries(new URL(href, "http://desk").searchParams));
  expect(parse(forecastsHref(filter))).toEqual(filter);
  expect(parse("/?word=perhaps&horizon=never&confidence=total&whose=theirs&scale=own")).toEqual(
    ALL_FORECASTS,
  );
  // A word of another scale.
  expect(parse("/?word=probable").word).toBe("");
});
