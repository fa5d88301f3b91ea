import { expect, test } from "vitest";
import { loadSummary } from "@/lib/analysis/briefings/queries";
import { leadForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { loadForecast } from "@/lib/analysis/forecasts/queries";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { lookAtSummary } from "./mutations";

test("of a forecast that moved several times, the summary says where it was at the start of the period, and in between", async () => {
  const { analyst, manager } = (await openDesk()).people;
  const look = async () => {
    await made(lookAtSummary(manager, {}));
    await db.visit.updateMany({ data: { since: new Date() } });
  };
  const move = (likelihood: number) => judge(analyst, "russia", { likelihood });
  await made(move(30));
  await look();
  await made(move(40));
  await made(move(35));
  const listed = async () =>
    (await loadSummary(manager))!.changes.items
      .filter(({ issue }) => issue?.key === "USCN-5")
      .map(({ sentence }) => sentence);
  expect(await listed()).toContainEqual(
    "revised the outlook from 30% to 35%; it was 40% in between",
  );
  await look();
  await made(move(36));
  expect((await listed()).join()).not.toContain("in between");

  // Another forecast takes the lead, and has not moved before.
  await look();
  await made(move(40));
  const terms = { resolutionCriteria: "Both sides say so.", closesOn: "2030-01-01" };
  await made(
    openForecast(analyst, { issue: "russia", wording: "Will a summit be held?", ...terms }),
  );
  const second = { issue: "russia", forecast: 2 };
  await made(judge(analyst, "russia", { forecast: 2, wording: undefined, likelihood: 60 }));
  await look();
  await made(move(45));
  const { version } = (await loadForecast(analyst, "russia", 2))!;
  await made(leadForecast(analyst, { ...second, version }));
  await made(judge(analyst, "russia", { forecast: 2, wording: undefined, likelihood: 62 }));
  const after = await listed();
  expect(after).toContainEqual(expect.stringContaining("62%"));
  expect(after.join()).not.toContain("in between");
});

test("of a forecast that was first estimated in the period, the move is from that estimate", async () => {
  const { analyst, manager } = (await openDesk()).people;
  for (const likelihood of [10, 60, 58])
    await made(judge(analyst, "taiwan", { likelihood, confirmed: true }));
  const { items } = (await loadSummary(manager))!.changes;
  const of = items.filter(({ issue }) => issue?.key === "USCN-6").map(({ sentence }) => sentence);
  expect(of).toEqual([
    "revised the outlook from very unlikely (10%) to likely (58%); it was 60% in between",
  ]);
});
