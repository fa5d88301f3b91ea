import { beforeAll, expect, test } from "vitest";
import { loadSummary } from "@/lib/analysis/briefings/queries";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { leadForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { loadForecast } from "@/lib/analysis/forecasts/queries";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { lookAtSummary } from "./mutations";

let people: Awaited<ReturnType<typeof openDesk>>["people"];

beforeAll(async () => {
  ({ people } = await openDesk());
});

/** Makes it seem that the manager has just looked at the summary for the first time. */
async function lookedNow() {
  await db.visit.deleteMany();
  await made(lookAtSummary(people.manager, {}));
  await db.visit.updateMany({ data: { since: new Date() } });
}

test("where more leads have moved than there is room for, the largest moves are shown", async () => {
  const { analyst, analyst2, manager } = people;
  const slugs = ["tariffs", "russia", "climate", "human-rights", "export-controls", "taiwan"];
  for (const issue of slugs) await made(judge(analyst, issue, { likelihood: 50, confirmed: true }));
  await lookedNow();
  await made(judge(analyst, "taiwan", { likelihood: 67, confirmed: true }));
  const own = { issue: "taiwan", likelihood: 46, confidence: "LOW", why: "Too soon." } as const;
  await made(dissent(analyst2, own));
  for (const issue of slugs.slice(0, 5))
    await made(judge(analyst, issue, { likelihood: 52, confirmed: true }));
  const { items } = (await loadSummary(manager))!.changes;
  expect(items.map(({ sentence }) => sentence)).toEqual([
    ...Array(3).fill("revised the outlook from 50% to 52%"),
    expect.stringMatching(/^dissented .*46%/),
    "revised the outlook from a roughly even chance (50%) to likely (67%)",
  ]);
  // A dissent from a revision that has been replaced is old news.
  await made(judge(analyst, "taiwan", { likelihood: 60, confirmed: true }));
  const later = (await loadSummary(manager))!.changes.items.map(({ sentence }) => sentence);
  expect(later).toContain(
    "revised the outlook from a roughly even chance (50%) to likely (60%); it was 67% in between",
  );
  expect(later.join()).not.toContain("dissented");
});

test("a small revision doesn’t hide the large move that it follows", async () => {
  const { analyst, manager } = people;
  await lookedNow();
  for (const likelihood of [90, 91])
    await made(judge(analyst, "taiwan", { likelihood, confirmed: true }));
  for (const issue of ["tariffs", "russia", "climate", "human-rights", "export-controls"])
    await made(judge(analyst, issue, { likelihood: 55, confirmed: true }));
  const sentences = (await loadSummary(manager))!.changes.items.map(({ sentence }) => sentence);
  expect(sentences).toContain(
    "revised the outlook from likely (60%) to very likely (91%); it was 90% in between",
  );
});

test("a dissent is not hidden by a revision of another forecast that has taken the lead since", async () => {
  const { analyst, analyst2, manager } = people;
  await lookedNow();
  const own = { issue: "russia", likelihood: 20, confidence: "LOW", why: "Too soon." } as const;
  await made(dissent(analyst2, own));
  const terms = { resolutionCriteria: "Both sides say so.", closesOn: "2030-01-01" };
  const wording = "Will a summit be held?";
  const { number } = await made(openForecast(analyst, { issue: "russia", wording, ...terms }));
  const revise = (likelihood: number) =>
    made(judge(analyst, "russia", { forecast: number, wording: undefined, likelihood }));
  await revise(60);
  const { version } = (await loadForecast(analyst, "russia", number))!;
  await made(leadForecast(analyst, { issue: "russia", forecast: number, version }));
  await revise(62);
  for (const issue of ["tariffs", "climate", "human-rights", "export-controls", "taiwan"])
    await made(judge(analyst, issue, { likelihood: 54, confirmed: true }));
  const shown = async () =>
    (await loadSummary(manager))!.changes.items.map(({ sentence }) => sentence);
  expect(await shown()).toContainEqual(expect.stringMatching(/^dissented .*20%/));

  // Once its forecast is resolved, it is old news too.
  const resolution = { outcome: "NO", note: "Nothing was said.", early: true } as const;
  await made(resolveForecast(people.admin, { issue: "russia", forecast: 1, ...resolution }));
  expect((await shown()).join()).not.toContain("dissented");
});
