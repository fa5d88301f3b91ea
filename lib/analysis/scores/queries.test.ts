import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { openDesk } from "@/scripts/test/desk/desk";
import { addResolvedForecasts } from "@/scripts/test/desk/resolved-forecasts";
import { unchecked } from "@/scripts/test/desk/unchecked";
import { loadCalibration } from "./queries";
import { MAX_SCORED_ISSUES } from "./schema";

/** The most time that scores may take, with this many resolved forecasts of three estimates each. */
const MAX_MS = 300;
const MANY = 10_000;

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

/** Adds resolved forecasts to an issue. */
async function addForecasts(count: number) {
  const { id: issue } = await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } });
  const { analyst, analyst2, admin } = desk.people;
  const sql = await unchecked();
  const by = { author: analyst.id, dissenter: analyst2.id, resolver: admin.id };
  await addResolvedForecasts(sql, { issue, ...by }, count);
  await sql.end();
}

test("scores of ten thousand resolved forecasts are correct, and take less than 300 ms", async () => {
  await addForecasts(MANY);
  const { analyst, analyst2, manager } = desk.people;
  const times: number[] = [];
  const waits: number[] = [];
  for (let k = 0; k < 5; k++) {
    const began = performance.now();
    const before = process.cpuUsage();
    await loadCalibration(manager);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    waits.push(performance.now() - began);
  }
  const [cpu, wait] = [times, waits].map((all) => Math.round(Math.min(...all)));
  console.log(`  scores of ${MANY} forecasts: ${cpu} ms of processor time, ${wait} ms in all`);
  // Other programs on the machine affect the total time, so the test limits only processor time.
  expect(Math.min(...times)).toBeLessThan(MAX_MS);

  const { desk: all, own, counts } = await loadCalibration(analyst);
  expect(counts).toMatchObject({ resolved: MANY, void: 0 });
  const yes = (50 * 0.4 ** 2 + 40 * 0.3 ** 2 + 11 * 0.15 ** 2) / 101;
  const no = (50 * 0.6 ** 2 + 40 * 0.7 ** 2 + 11 * 0.85 ** 2) / 101;
  const came = 6667;
  expect(all.scores!.brier).toBeCloseTo((came * yes + (MANY - came) * no) / MANY, 9);
  expect(all.scores!.last).toBeCloseTo((came * 0.15 ** 2 + (MANY - came) * 0.85 ** 2) / MANY, 9);
  expect(
    all.calibration.map(({ band, forecasts, cameTrue }) => [band.term, forecasts, cameTrue]),
  ).toEqual([
    ["likely", MANY, came],
    ["very likely", MANY, came],
  ]);
  expect(own.scores).toEqual(all.scores);

  const theirs = await loadCalibration(analyst2);
  expect(theirs.own.scores).toBeNull();
  expect(theirs.ownDissents.scores!.forecasts).toBe(20);
  expect(theirs.ownDissents.scores).toEqual(theirs.dissents.scores);
  expect(theirs.disputed.scores!.forecasts).toBe(20);
}, 60_000);

test("a dissent that was withdrawn and stated again isn’t scored in between", async () => {
  const { analyst2 } = desk.people;
  const { ownDissents: before } = await loadCalibration(analyst2);
  // It was held on days 0 to 9 and 91 to 100, at 40% and 90%, and forecast 1 came true.
  const sql = await unchecked();
  await sql`insert into "DissentEntry" ("dissentId", number, act, "revisionId", likelihood, why, "asOf")
    values ('d1', 2, 'WITHDRAWN', 'r1-0', 40, '', '2022-01-11Z'),
      ('d1', 3, 'STATED', 'r1-0', 90, 'So.', '2022-04-02Z')`;
  await sql.end();
  const { ownDissents: after } = await loadCalibration(analyst2);
  const { brier, last, forecasts } = after.scores!;
  const change = (brier - before.scores!.brier) * forecasts;
  expect(change).toBeCloseTo((10 * 0.6 ** 2 + 10 * 0.1 ** 2) / 20 - 0.6 ** 2, 9);
  expect((last - before.scores!.last) * forecasts).toBeCloseTo(0.1 ** 2 - 0.6 ** 2, 9);
  expect(forecasts).toBe(before.scores!.forecasts);
});

test("nobody is shown another person’s scores", async () => {
  const { own, ownDissents, groups } = await loadCalibration(desk.people.manager);
  expect(own.scores).toBeNull();
  expect(ownDissents.scores).toBeNull();
  expect(Object.keys(groups)).toEqual(["issue", "horizon", "confidence"]);
});

test("on a desk with many issues, those with the most forecasts are listed", async () => {
  const before = await loadCalibration(desk.people.analyst);
  const sql = await unchecked();
  await sql`insert into "Issue" (id, "relationshipId", number, key, slug, title)
    select 'many' || n, i."relationshipId", 1000 + n, 'MANY-' || n, 'many-' || n, 'One of many'
    from "Issue" i, generate_series(1, 30) n where i.slug = 'taiwan'`;
  await sql`update "Forecast" f set "issueId" = 'many' || m.n, lead = false from (
      select f.id, row_number() over (order by f.id) as n from "Forecast" f
      join "Issue" i on i.id = f."issueId" and i.slug = 'taiwan' where f.outcome is not null) m
    where m.id = f.id and m.n <= 30`;
  await sql.end();
  const { groups, scoredIssues } = await loadCalibration(desk.people.analyst);
  expect(scoredIssues).toBe(before.scoredIssues + 30);
  expect(groups.issue).toHaveLength(MAX_SCORED_ISSUES);
  expect(groups.issue[0]).toMatchObject({ href: "/issues/taiwan" });
});
