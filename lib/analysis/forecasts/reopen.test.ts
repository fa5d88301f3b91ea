import { beforeAll, expect, test } from "vitest";
import { loadIssueAsOf } from "@/lib/analysis/as-of/queries";
import { slipOf } from "@/lib/analysis/briefings/documents/slip";
import { loadEditions } from "@/lib/analysis/briefings/editions/list";
import { issueEdition, openEdition } from "@/lib/analysis/briefings/editions/mutations";
import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import { loadSummary } from "@/lib/analysis/briefings/queries";
import { loadSince } from "@/lib/analysis/briefings/since/queries";
import { loadChanges } from "@/lib/analysis/briefings/since-last-look/queries";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { loadCalibration } from "@/lib/analysis/scores/queries";
import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { today } from "@/lib/core/today";
import { follow } from "@/lib/desk/follows/mutations";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { openForecast } from "./mutations";
import { loadForecast } from "./queries";
import { reopenForecast } from "./reopen";
import { resolveForecast } from "./resolve";

const issue = "tariffs";
const reason = "The gazette had printed a draft.";
const outcome = { issue, outcome: "YES", note: "The gazette says so." } as const;

let desk: Awaited<ReturnType<typeof openDesk>>;
let owner: Viewer;

beforeAll(async () => {
  desk = await openDesk();
  owner = desk.people.analyst;
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug: issue } });
  await made(editIssue(desk.people.admin, { issue, version, ownerId: owner.id, labels: ["x"] }));
  await made(judge(owner, issue, { wording: "Will talks resume?" }));
  // Later ones report what was resolved since.
  await made(issueEdition(desk.people.admin, { title: "First", issues: [issue] }));
});

/** A forecast, estimated by the owner and resolved as yes: early if the day on which it closes is still to come. */
async function resolved(closesOn = "2023-06-30", on: string = issue, by = owner) {
  const terms = { wording: "Will they fall?", resolutionCriteria: "Published.", closesOn };
  const { number: forecast } = await made(openForecast(owner, { issue: on, ...terms }));
  await made(judge(owner, on, { wording: undefined, forecast, asOf: "2023-06-01" }));
  const early = closesOn > today();
  const { version } = await made(resolveForecast(by, { ...outcome, issue: on, forecast, early }));
  return { issue: on, forecast, version };
}

test("a forecast resolved by mistake is open again: it takes estimates, and is resolved again", async () => {
  const { admin, analyst2 } = desk.people;
  const of = await resolved("2099-12-31");
  const { version } = await made(reopenForecast(owner, { ...of, reason }));
  const reopened = { by: "Ana Ferreira", reason, at: expect.any(String) };
  const taken = { number: 1, outcome: "YES", note: outcome.note, reopened };
  expect(await loadForecast(owner, issue, of.forecast)).toMatchObject({
    due: false,
    resolution: null,
    takenBack: [taken],
    resolutions: [taken],
  });
  expect((await loadIssue(owner, issue))?.activity[0]?.sentence).toBe(
    `reopened forecast ${of.forecast} (resolved as yes): The gazette had printed a draft`,
  );
  const again = { wording: undefined, forecast: of.forecast, likelihood: 40, confirmed: true };
  await made(judge(owner, issue, again));
  const figures = { likelihood: 20, confidence: "LOW", why: "They won’t." } as const;
  await made(dissent(analyst2, { issue, forecast: of.forecast, ...figures }));

  const next = { ...outcome, forecast: of.forecast, outcome: "NO", early: true } as const;
  await made(resolveForecast(admin, { ...next, version }));
  const { resolution, takenBack, resolutions } = (await loadForecast(owner, issue, of.forecast))!;
  expect(resolution).toMatchObject({ number: 2, outcome: "NO", reopened: null });
  expect(takenBack).toMatchObject([taken]);
  expect(resolutions.map(({ outcome }) => outcome)).toEqual(["YES", "NO"]);
  expect((await loadIssue(owner, issue))?.activity[0]?.sentence).toMatch(/^resolved forecast/);
});

test("past its closing date, a reopened forecast needs resolving, without naming a version", async () => {
  const of = await resolved();
  await made(reopenForecast(owner, { ...of, reason }));
  expect(await loadForecast(owner, issue, of.forecast)).toMatchObject({ due: true });
  await made(resolveForecast(owner, { ...outcome, forecast: of.forecast }));
});

test("only those who may resolve a forecast reopen it, once and with a reason, if they saw how it is", async () => {
  const { analyst2, manager, admin } = desk.people;
  const of = await resolved();
  for (const person of [analyst2, manager])
    expect(codeOf(await reopenForecast(person, { ...of, reason }))).toBe("forbidden");
  expect(codeOf(await reopenForecast(owner, { ...of, reason: " " }))).toBe("invalid");
  expect(codeOf(await reopenForecast(owner, { ...of, forecast: 999, reason }))).toBe("not-found");
  const stale = await reopenForecast(owner, { ...of, version: of.version - 1, reason });
  expect(stale).toMatchObject({
    refusal: { code: "conflict", current: { resolution: { outcome: "YES" } } },
  });
  const both = await Promise.all(
    [owner, admin].map((person) => reopenForecast(person, { ...of, reason })),
  );
  expect(both.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  const { version } = (await loadForecast(owner, issue, of.forecast))!;
  expect(await reopenForecast(owner, { ...of, version, reason })).toMatchObject({
    refusal: { code: "invalid", message: expect.stringContaining("hasn’t been resolved") },
  });
});

test("a reopened forecast isn’t scored, and a past day doesn’t know its outcome", async () => {
  const of = await resolved();
  const scored = async () => (await loadCalibration(owner)).counts;
  const outcomeThen = async () =>
    (await loadIssueAsOf(owner, today(), issue))?.forecasts.find(
      ({ number }) => number === of.forecast,
    )?.outcome;
  const before = await scored();
  expect(await outcomeThen()).toBe("YES");
  const { version } = await made(
    resolveForecast(owner, { ...outcome, ...of, outcome: "VOID", knownOn: today() }),
  );
  await made(reopenForecast(owner, { ...of, version, reason }));
  // Neither the resolution that was set aside nor the one that it had corrected.
  expect(await outcomeThen()).toBeNull();
  expect(await scored()).toMatchObject({
    resolved: before.resolved - 1,
    void: before.void,
    due: before.due + 1,
  });
});

test("whoever read about the resolution or worked on the forecast is told that it is open again", async () => {
  const { admin, analyst2, manager } = desk.people;
  const of = await resolved();
  const { number } = await made(issueEdition(admin, { title: "Outcomes", issues: [issue] }));
  await made(follow(analyst2, { issue }));
  const edition = async () => (await loadEdition(manager, number))!;
  const { hash } = await edition();
  expect((await edition()).reopened).toEqual([]);
  const { version } = await made(reopenForecast(admin, { ...of, reason }));

  const told = async (viewer: Viewer) => (await loadNotifications(viewer)).items[0];
  const sentence = "reopened the forecast “Will they fall?” (resolved as yes)";
  for (const person of [owner, analyst2])
    expect(await told(person)).toMatchObject({
      kind: "REOPENED",
      sentence,
      words: reason,
      href: `/issues/${issue}#forecast-${of.forecast}`,
    });
  expect(await told(manager)).toMatchObject({
    kind: "RECALL",
    href: `/briefings/${number}`,
    sentence: `reopened “Will they fall?”, a forecast that edition ${number} calls resolved as yes`,
    words: reason,
  });
  expect((await loadNotifications(admin)).items).toEqual([]);

  const { forecast } = of;
  const since = { issue: "USCN-1", forecast, act: "REOPENED", by: admin.name, reason, said: "YES" };
  expect((await edition()).reopened).toMatchObject([{ ...since, slug: issue, now: null }]);
  await made(resolveForecast(owner, { ...outcome, ...of, version, outcome: "NO" }));
  expect(await edition()).toMatchObject({ hash, reopened: [{ ...since, now: "NO" }] });
  expect((await slipOf(manager, number))?.[0]).toMatch(/ Since resolved as no\.$/);
  const later = await made(issueEdition(admin, { title: "Outcomes again", issues: [issue] }));
  expect((await loadEdition(manager, later.number))!.reopened).toEqual([]);
});

test("an edition no longer holds once an outcome in it is corrected, until it is corrected back", async () => {
  const { admin, manager } = desk.people;
  const of = await resolved();
  const issued = async (title: string) => {
    const { number } = await made(issueEdition(admin, { title, issues: [issue] }));
    await made(openEdition(manager, { number }));
    return number;
  };
  const since = async (number: number) => {
    const { reopened } = (await loadEdition(manager, number))!;
    const row = (await loadEditions(manager)).items.find((each) => each.number === number)!;
    const slip = await slipOf(manager, number);
    expect([row.recalled, slip !== null]).toEqual([reopened.length > 0, reopened.length > 0]);
    return { reopened, slip: slip?.[0] };
  };
  const [first, note] = [await issued("Says yes"), "The gazette corrected itself."];
  expect((await since(first)).reopened).toEqual([]);
  const correct = { ...outcome, ...of, note };
  const no = await made(resolveForecast(owner, { ...correct, outcome: "NO" }));
  const corrected = { said: "YES", now: "NO", act: "CORRECTED", by: owner.name, reason: note };
  const then = await since(first);
  expect(then.reopened).toMatchObject([{ forecast: of.forecast, ...corrected }]);
  expect(then.slip).toMatch(
    /^Corrected to no on .*: “Will they fall\?”, which this edition calls resolved as yes: The gazette corrected itself\.$/,
  );
  const told = async () => (await loadNotifications(manager)).items[0];
  expect(await told()).toMatchObject({
    kind: "RECALL",
    href: `/briefings/${first}`,
    sentence: `changed the outcome of “Will they fall?”, a forecast in edition ${first}, to no`,
    words: note,
  });
  const second = await issued("Says no");
  expect((await since(second)).reopened).toEqual([]);
  const { version } = await made(resolveForecast(owner, { ...correct, version: no.version }));
  expect((await since(first)).reopened).toEqual([]);
  expect((await since(second)).reopened).toMatchObject([{ said: "NO", now: "YES" }]);
  await made(reopenForecast(owner, { ...of, version, reason }));
  expect((await told())?.sentence).toContain(`that edition ${second} calls resolved as no`);
});

test("what changed says that a forecast was reopened, and no longer counts it as resolved", async () => {
  const { admin, manager } = desk.people;
  const { number } = await made(issueEdition(admin, { title: "Before", issues: [issue] }));
  const of = await resolved();
  const since = () => loadSince(manager, { from: { edition: number }, to: null });
  expect((await since()).counts).toMatchObject({ resolved: 1, reopened: 0 });
  await made(reopenForecast(admin, { ...of, reason }));
  const { counts, items } = await since();
  expect(counts).toMatchObject({ resolved: 0, reopened: 1 });
  const sentence = `reopened forecast ${of.forecast} (resolved as yes): The gazette had printed a draft`;
  expect(items[0]?.changes[0]).toMatchObject({ kind: "RESOLVED", sentence });
  expect((await loadChanges(manager, "7d")).items[0]).toMatchObject({ sentence });
  // Of the lead's it tells in the summary, too, and no longer how the forecast turned out.
  const lead = await resolved("2023-06-30", "climate", admin);
  await made(reopenForecast(admin, { ...lead, reason }));
  const { changes } = (await loadSummary(manager, { limit: 1, cursor: null }, "7d"))!;
  const told = changes.items.filter(({ issue }) => issue?.key === "USCN-4");
  expect(told.map((change) => change.sentence)).toEqual([
    "reopened the lead forecast (resolved as yes): The gazette had printed a draft",
  ]);
});

test("the database keeps reopenings, and allows only that of the last resolution", async () => {
  const of = await resolved();
  await made(resolveForecast(owner, { ...outcome, ...of, outcome: "NO" }));
  const { id } = (await loadForecast(owner, issue, of.forecast))!;
  const by = { forecastId: id, reason, reopenedById: owner.id };
  await expect(db.reopening.create({ data: { ...by, number: 1 } })).rejects.toThrow(
    /is not its last/,
  );
  await expect(db.reopening.create({ data: { ...by, number: 2, reason: " " } })).rejects.toThrow(
    /reopening_reason/,
  );
  await db.reopening.create({ data: { ...by, number: 2 } });
  expect((await db.forecast.findUniqueOrThrow({ where: { id } })).outcome).toBeNull();
  await expect(sql`update "Forecast" set outcome = 'NO' where id = ${id}`).rejects.toThrow(
    /that of its last resolution/,
  );
  await expect(sql`delete from "Reopening"`).rejects.toThrow(/append-only/);
  await expect(sql`update "Reopening" set reason = 'So.'`).rejects.toThrow(/append-only/);
});
