import { beforeAll, expect, test } from "vitest";
import { may, ROLES } from "@/lib/access";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import { today } from "@/lib/core/today";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { openForecast } from "./mutations";
import { notifyOfDueForecasts } from "./notify-due";
import { mayResolve, resolverRoles } from "./policy";
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

const told = async () => {
  const all = await db.notification.findMany({
    where: { kind: "DUE" },
    include: { user: true },
    orderBy: { at: "asc" },
  });
  return all.map(({ user, details }) => [user.name, (details as { title: string }).title]);
};

test("the owner of an issue is notified once that a forecast has reached its closing date", async () => {
  const number = await openDue("taiwan");
  await made(judge(desk.people.analyst, "taiwan", { forecast: number, wording: undefined }));
  const results = await Promise.all([notifyOfDueForecasts(), notifyOfDueForecasts()]);
  expect(results.toSorted()).toEqual([0, 1]);
  expect(await notifyOfDueForecasts()).toBe(0);
  // She owns the issue, so she is notified even though she estimated it herself.
  expect(await told()).toEqual([["Ana Ferreira", "Taiwan and military risk in the Strait"]]);
});

test("an unread notification is deleted when someone else has resolved the forecast", async () => {
  const { admin, manager } = desk.people;
  const [first, other] = [await openDue("export-controls"), await openDue("export-controls")];
  const before = (await told()).length;
  expect(await notifyOfDueForecasts()).toBe(2);
  expect(await told()).toHaveLength(before + 2);
  const outcome = { issue: "export-controls", outcome: "NO", note: "Nobody signed." } as const;
  await made(resolveForecast(admin, { ...outcome, forecast: first }));
  expect(await told()).toHaveLength(before + 1);
  // The issue's page marks the one that is left.
  const issue = (await loadIssue(manager, "export-controls"))!;
  expect(issue.forecasts.map(({ number, due }) => [number, due])).toEqual([
    [first, false],
    [other, true],
  ]);
  await made(resolveForecast(admin, { ...outcome, forecast: other }));
  expect(await told()).toHaveLength(before);
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

test("an owner who may not resolve a forecast isn’t told, whoever may is", async () => {
  const { id: owner } = desk.people.analyst2;
  await db.issue.update({ where: { slug: "human-rights" }, data: { ownerId: owner } });
  for (const role of ROLES) {
    await db.user.update({ where: { id: owner }, data: { role } });
    await openDue("human-rights");
    const before = (await told()).length;
    await notifyOfDueForecasts();
    const people = (await told()).slice(before).map(([name]) => name);
    expect(people, role).toEqual(
      may({ role }, "resolveForecast") ? ["Tomasz Brandt"] : ["Ada Lindqvist"],
    );
  }
  for (const role of resolverRoles())
    expect(mayResolve({ id: "", role }, { ownerId: null })).toBe(true);
  const analyst = { id: "a", role: "ANALYST" } as const;
  expect(mayResolve(analyst, { ownerId: "a" })).toBe(true);
  expect(mayResolve(analyst, { ownerId: "b" })).toBe(false);
  expect(mayResolve({ id: "m", role: "MANAGER" }, { ownerId: "m" })).toBe(false);
});

test("a forecast that was opened after its closing date notifies nobody", async () => {
  const terms = { closesOn: "2023-06-30", resolutionCriteria: "A signature." };
  const wording = "Did they sign?";
  await made(openForecast(desk.people.analyst, { issue: "russia", wording, ...terms }));
  expect(await notifyOfDueForecasts()).toBe(0);
});
