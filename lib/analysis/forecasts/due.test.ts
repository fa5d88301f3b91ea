import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { today } from "@/lib/core/today";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk";
import { notifyOfDueForecasts } from "./due";
import { openForecast } from "./mutations";
import { resolveForecast } from "./resolve";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

/** Opens a forecast that closes today, as if it had been opened a week ago. */
async function openDue(issue: string) {
  const terms = { closesOn: today(), resolutionCriteria: "A signature." };
  const { id, number } = await made(
    openForecast(desk.people.analyst2, { issue, wording: "Will they sign?", ...terms }),
  );
  const createdAt = new Date(Date.now() - 7 * 86_400_000);
  await db.forecast.update({ where: { id }, data: { createdAt } });
  return number;
}

const told = async () =>
  (await db.notification.findMany({ where: { kind: "DUE" }, include: { user: true } })).map(
    ({ user, details }) => [user.name, (details as { title: string }).title],
  );

test("the owner of an issue is notified once that a forecast has reached its closing date", async () => {
  const number = await openDue("taiwan");
  await made(judge(desk.people.analyst, "taiwan", { forecast: number, wording: undefined }));
  const results = await Promise.all([notifyOfDueForecasts(), notifyOfDueForecasts()]);
  expect(results.toSorted()).toEqual([0, 1]);
  expect(await notifyOfDueForecasts()).toBe(0);
  // She owns the issue, so she is notified even though she estimated it herself.
  expect(await told()).toEqual([["Ana Ferreira", "Taiwan and military risk in the Strait"]]);
});

test("without an owner the admins are notified; for a resolved forecast nobody is", async () => {
  await db.issue.update({ where: { slug: "climate" }, data: { ownerId: null } });
  await openDue("climate");
  const number = await openDue("tariffs");
  const outcome = { outcome: "NO", note: "Nobody signed." } as const;
  await made(
    resolveForecast(desk.people.admin, { issue: "tariffs", forecast: number, ...outcome }),
  );
  expect(await notifyOfDueForecasts()).toBe(1);
  expect((await told()).slice(1)).toEqual([["Ada Lindqvist", "Climate cooperation"]]);
});

test("nobody is notified of a forecast that was opened after its closing date", async () => {
  const terms = { closesOn: "2023-06-30", resolutionCriteria: "A signature." };
  const wording = "Did they sign?";
  await made(openForecast(desk.people.analyst, { issue: "russia", wording, ...terms }));
  expect(await notifyOfDueForecasts()).toBe(0);
});
