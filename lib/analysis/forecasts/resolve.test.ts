import { beforeAll, expect, test } from "vitest";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { today } from "@/lib/core/today";
import { follow } from "@/lib/desk/follows/mutations";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { clarifyForecast, editForecast, leadForecast, openForecast } from "./mutations";
import { loadForecast, loadForecasts } from "./queries";
import { resolveForecast } from "./resolve";

let desk: Awaited<ReturnType<typeof openDesk>>;
let owner: Viewer;

beforeAll(async () => {
  desk = await openDesk();
  owner = desk.people.analyst;
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug: "tariffs" } });
  await made(
    editIssue(desk.people.admin, { issue: "tariffs", version, ownerId: owner.id, labels: ["x"] }),
  );
});

const daysFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The number of a new, estimated forecast that closes on a day. */
async function forecast(closesOn: string): Promise<number> {
  const issue = "tariffs";
  const terms = { wording: "Will they fall?", resolutionCriteria: "Published." };
  const { number } = await made(openForecast(owner, { issue, ...terms, closesOn }));
  await made(judge(owner, issue, { wording: undefined, forecast: number }));
  return number;
}

const outcome = { issue: "tariffs", outcome: "YES", note: "The gazette says so." } as const;

test("a forecast is due from its closing date on, until it is resolved", async () => {
  const [ahead, now, past] = [
    await forecast(daysFromNow(1)),
    await forecast(today()),
    await forecast("2023-06-30"),
  ];
  const due = async () => {
    const { items } = (await loadForecasts(owner, "tariffs"))!;
    return items.flatMap((each) => (each.due ? [each.number] : []));
  };
  expect(await due()).toEqual([past, now]);
  expect((await loadForecast(owner, "tariffs", ahead))?.due).toBe(false);
  await made(resolveForecast(owner, { ...outcome, forecast: past }));
  expect(await due()).toEqual([now]);
});

test("an outcome keeps the day on which it was known, even before the first estimate", async () => {
  const number = await forecast(today());
  const knownOn = daysFromNow(-30);
  await made(resolveForecast(owner, { ...outcome, forecast: number, knownOn }));
  expect((await loadForecast(owner, "tariffs", number))?.resolution).toMatchObject({ knownOn });
});

test("only the issue's owner and admins resolve its forecasts", async () => {
  const { analyst2, manager, admin } = desk.people;
  const [one, two] = [await forecast("2023-06-30"), await forecast("2023-06-30")];
  for (const person of [analyst2, manager])
    expect(codeOf(await resolveForecast(person, { ...outcome, forecast: one }))).toBe("forbidden");
  expect(codeOf(await resolveForecast(admin, { ...outcome, forecast: one }))).toBe("ok");
  expect(codeOf(await resolveForecast(owner, { ...outcome, forecast: two }))).toBe("ok");
  expect(codeOf(await resolveForecast(owner, { ...outcome, forecast: 999 }))).toBe("not-found");
});

test("an outcome before the closing date must be confirmed as certain", async () => {
  const number = await forecast(daysFromNow(30));
  const early = { ...outcome, forecast: number };
  expect(codeOf(await resolveForecast(owner, early))).toBe("confirm");
  expect(codeOf(await resolveForecast(owner, { ...early, early: true, note: " " }))).toBe(
    "invalid",
  );
  await made(resolveForecast(owner, { ...early, early: true }));
  expect((await loadForecast(owner, "tariffs", number))?.resolution).toMatchObject({
    outcome: "YES",
    early: true,
    source: null,
    by: "Ana Ferreira",
  });
});

test("nobody revises, disputes or rewords what has been resolved", async () => {
  const { analyst2 } = desk.people;
  const issue = "tariffs";
  const number = await forecast("2023-06-30");
  const { version } = await made(
    resolveForecast(owner, { ...outcome, forecast: number, outcome: "NO", source: "Gazette 12" }),
  );
  const figures = { likelihood: 10, confidence: "LOW", why: "No." } as const;
  const of = { issue, forecast: number };
  for (const save of [
    () => judge(owner, issue, { wording: undefined, forecast: number }),
    () => dissent(analyst2, { ...of, ...figures }),
    () => editForecast(owner, { ...of, version, wording: "Did they?" }),
    () => clarifyForecast(owner, { ...of, text: "All of them." }),
  ])
    expect(await save()).toMatchObject({
      refusal: { code: "invalid", message: expect.stringContaining("has been resolved") },
    });
  const { id } = (await loadForecast(owner, issue, number))!;
  const {
    id: _,
    citations: __,
    ...last
  } = await db.outlookRevision.findFirstOrThrow({
    where: { forecastId: id },
  });
  const more = db.outlookRevision.create({ data: { ...last, number: 999 } });
  await expect(more).rejects.toThrow(/is not open/);
});

test("a mistake is corrected by a further resolution, which names the version it corrects", async () => {
  const { admin } = desk.people;
  const number = await forecast("2023-06-30");
  const of = { ...outcome, forecast: number };
  const { version } = await made(resolveForecast(owner, of));
  const blind = await resolveForecast(admin, { ...of, outcome: "NO" });
  expect(blind).toMatchObject({
    refusal: {
      code: "conflict",
      message: expect.stringContaining("Ana Ferreira has already resolved this forecast as yes."),
      current: { version, resolution: { outcome: "YES" } },
    },
  });
  const correction = {
    ...of,
    version,
    outcome: "VOID",
    note: "The criteria never applied.",
  } as const;
  await made(resolveForecast(admin, correction));
  const { resolution, resolutions, id } = (await loadForecast(owner, "tariffs", number))!;
  expect(resolution).toMatchObject({ number: 2, outcome: "VOID", by: "Ada Lindqvist" });
  expect(resolutions.map(({ outcome }) => outcome)).toEqual(["YES", "VOID"]);
  expect((await db.forecast.findUniqueOrThrow({ where: { id } })).outcome).toBe("VOID");
  expect((await loadIssue(owner, "tariffs"))?.activity[0]?.sentence).toBe(
    `corrected the resolution of forecast ${number} from yes to void: The criteria never applied`,
  );
  await expect(sql`update "Forecast" set outcome = 'YES' where id = ${id}`).rejects.toThrow(
    /that of its last resolution/,
  );
  await expect(sql`delete from "Resolution"`).rejects.toThrow(/append-only/);
});

test("of two resolutions at the same moment, one is saved and the other sees it", async () => {
  const number = await forecast("2023-06-30");
  const { admin } = desk.people;
  const results = await Promise.all(
    [owner, admin].map((person) => resolveForecast(person, { ...outcome, forecast: number })),
  );
  expect(results.map(codeOf).sort()).toEqual(["conflict", "ok"]);
});

test("a resolution and another lead reach the owner and followers, and what is undone unread reaches nobody", async () => {
  const { admin, analyst2, manager } = desk.people;
  const issue = "tariffs";
  await made(follow(manager, { issue }));
  await db.notification.deleteMany();
  const told = async (person: Viewer) =>
    (await loadNotifications(person)).items.map(({ kind, sentence }) => `${kind}: ${sentence}`);
  const number = await forecast("2023-06-30");
  await db.notification.deleteMany();
  const { version } = await made(resolveForecast(admin, { ...outcome, forecast: number }));
  const { wording } = (await loadForecast(owner, issue, number))!;
  const said = `RESOLVED: resolved the forecast “${wording}” as yes`;
  for (const person of [owner, manager]) expect(await told(person)).toEqual([said]);
  expect(await told(admin)).toEqual([]);
  expect(await told(analyst2)).toEqual([]);
  const [found] = (await loadNotifications(owner)).items;
  expect(found).toMatchObject({ href: `/issues/${issue}#forecast-${number}`, words: outcome.note });
  const again = { ...outcome, forecast: number, version, note: "The gazette of June says so." };
  const corrected = await made(resolveForecast(admin, again));
  expect(await told(owner)).toEqual([said]);
  const no = { ...again, outcome: "NO", version: corrected.version } as const;
  await made(resolveForecast(admin, no));
  expect(await told(owner)).toEqual([
    `RESOLVED: corrected the resolution of the forecast “${wording}” from yes to no`,
  ]);

  await db.notification.deleteMany();
  const lead = (await loadForecasts(owner, issue))!.items.find((each) => each.lead)!;
  const other = await forecast(daysFromNow(9));
  await db.notification.deleteMany();
  const versionNow = async (of: number) => (await loadForecast(owner, issue, of))!.version;
  await made(leadForecast(admin, { issue, forecast: other, version: await versionNow(other) }));
  expect(await told(manager)).toEqual([
    `LEAD: made forecast ${other} the lead in place of forecast ${lead.number}`,
  ]);
  const { wording: words } = (await loadForecast(owner, issue, other))!;
  expect((await loadNotifications(manager)).items).toMatchObject([{ words }]);
  const back = { issue, forecast: lead.number, version: await versionNow(lead.number) };
  await made(leadForecast(admin, back));
  expect(await told(manager)).toEqual([]);
});
