import { expect, test } from "vitest";
import { loadAsOf } from "@/lib/analysis/as-of/queries";
import { loadCalibration } from "@/lib/analysis/scores/queries";
import { db } from "@/lib/core/database/db";
import { enterPeople } from "./people";
import { seedTraining } from "./seed-training";

test("the training set shows calibration apart from the desk’s, is labelled as invented, and is added only once", async () => {
  const { manager } = await enterPeople();
  expect(await seedTraining()).toBeGreaterThanOrEqual(60);
  const { desk, dissents } = await loadCalibration(manager, "training");
  expect(desk.scores!.forecasts).toBeGreaterThanOrEqual(60);
  expect(desk.calibration.filter(({ interval }) => interval).length).toBeGreaterThanOrEqual(3);
  expect(dissents.scores!.forecasts).toBeGreaterThanOrEqual(10);
  const own = await loadCalibration(manager);
  expect(own).toMatchObject({ hasTraining: true, desk: { scores: null } });
  expect(own.counts).toEqual({ resolved: 0, void: 0, unestimated: 0, due: 0, open: 0 });
  expect((await loadAsOf(manager, "2023-01-01")).items).toEqual([]);
  const revisions = await db.outlookRevision.count();
  await seedTraining();
  expect(await db.outlookRevision.count()).toBe(revisions);
  for (const { title, status } of await db.issue.findMany())
    expect([title, status]).toEqual([expect.stringMatching(/^Training set: /), "ARCHIVED"]);
}, 120_000);
