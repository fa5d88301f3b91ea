import { beforeAll, expect, test } from "vitest";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { issueEdition } from "./mutations";
import { loadEdition } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("an edition says which of its judgements have been revised or resolved since, and itself stays as it was", async () => {
  const { admin, analyst, manager } = desk.people;
  const closing = { closesOn: "2030-12-31", resolutionCriteria: "A signature." };
  await made(judge(analyst, "taiwan", { ...closing, confirmed: true }));
  await made(judge(analyst, "tariffs", { ...closing, confirmed: true }));
  const given = { title: "Weekly", issues: ["taiwan", "tariffs", "climate"], confirmed: true };
  const { number } = await made(issueEdition(manager, given));
  const edition = async () => (await loadEdition(manager, number))!;
  const issued = await edition();
  expect(issued.judgedSince).toEqual([]);

  const words = async () => (await edition()).judgedSince.map(({ slug, words }) => [slug, words]);
  await made(judge(analyst, "taiwan", { confirmed: true, confidence: "HIGH" }));
  expect(await words()).toEqual([
    ["taiwan", "Since revised to high confidence, still likely (60%)"],
  ]);
  await made(judge(analyst, "taiwan", { confirmed: true, likelihood: 12 }));
  await made(judge(analyst, "climate", { confirmed: true }));
  expect(await words()).toEqual([
    ["taiwan", "Since revised to very unlikely (12%)"],
    ["climate", "Since judged likely (60%)"],
  ]);
  const forecast = issued.items[1]!.forecasts.find(({ lead }) => lead)!.number;
  const outcome = { outcome: "YES", source: null, note: "They signed.", early: true } as const;
  await made(resolveForecast(admin, { issue: "tariffs", forecast, ...outcome }));
  expect(await words()).toContainEqual(["tariffs", "Since resolved: yes"]);
  expect(await edition()).toMatchObject({ content: issued.content, hash: issued.hash });
});
