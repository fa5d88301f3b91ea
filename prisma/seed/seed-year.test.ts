import { beforeAll, expect, test } from "vitest";
import { loadCalibration } from "@/lib/analysis/scores/queries";
import { db } from "@/lib/core/database/db";
import { likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { seedDemo } from "./index";
import { enterPeople } from "./people";

beforeAll(async () => {
  await seedDemo({ withYear: true });
}, 120_000);

const counts = () =>
  Promise.all([
    db.source.count(),
    db.quote.count(),
    db.evidenceLink.count(),
    db.forecast.count(),
    db.outlookRevision.count(),
    db.dissent.count(),
    db.resolution.count(),
    db.assessment.count(),
    db.event.count(),
    db.signpostMatch.count(),
  ]);

test("seeding the year again changes nothing", { timeout: 60_000 }, async () => {
  const before = await counts();
  await seedDemo({ withYear: true });
  expect(await counts()).toEqual(before);
});

test("every forecast that closed in 2023 is resolved, and each issue is led by one that is open", async () => {
  const forecasts = await db.forecast.findMany();
  const isClosed = ({ closesOn }: (typeof forecasts)[0]) => closesOn! < new Date("2024-01-01");
  expect(forecasts.filter(isClosed).map(({ outcome }) => outcome)).not.toContain(null);
  const leads = forecasts.filter(({ lead }) => lead);
  expect(leads.map(({ outcome }) => outcome)).toEqual(Array(6).fill(null));
  expect(forecasts.length - leads.length).toBeGreaterThanOrEqual(12);
});

test("each judgement uses the word that fits its figure", async () => {
  for (const { judgement, likelihood } of await db.outlookRevision.findMany())
    expect(judgement).toContain(likelihoodTerm(likelihood)!);
});

test("one year is too short to judge any word", async () => {
  const { analyst } = await enterPeople();
  const { desk, own } = await loadCalibration(analyst);
  expect(desk.scores!.forecasts).toBeGreaterThanOrEqual(10);
  expect(own.scores!.forecasts).toBeLessThan(desk.scores!.forecasts);
  expect(desk.calibration.filter(({ interval }) => interval)).toEqual([]);
});

test("one sign led to a revision, and one waits for a decision", async () => {
  const matches = await db.signpostMatch.findMany({
    select: { state: true, signpost: { select: { issue: { select: { slug: true } } } } },
    orderBy: { state: "asc" },
  });
  expect(matches.map(({ state, signpost }) => [signpost.issue.slug, state])).toEqual([
    ["export-controls", "OPEN"],
    ["taiwan", "REVISED"],
  ]);
});
