import { expect, test } from "vitest";
import { loadCalibration } from "@/lib/analysis/scores/queries";
import { db } from "@/lib/core/database/db";
import { enterPeople } from "./people";
import { seedTraining } from "./seed-training";

test("the training set shows calibration, is labelled as invented, and is added only once", async () => {
  const { manager } = await enterPeople();
  expect(await seedTraining()).toBeGreaterThanOrEqual(60);
  const { desk, dissents } = await loadCalibration(manager);
  expect(desk.scores!.forecasts).toBeGreaterThanOrEqual(60);
  expect(desk.calibration.filter(({ interval }) => interval).length).toBeGreaterThanOrEqual(3);
  expect(dissents.scores!.forecasts).toBeGreaterThanOrEqual(10);
  const revisions = await db.outlookRevision.count();
  await seedTraining();
  expect(await db.outlookRevision.count()).toBe(revisions);
  for (const { title, status } of await db.issue.findMany())
    expect([title, status]).toEqual([expect.stringMatching(/^Training set: /), "ARCHIVED"]);
}, 120_000);
