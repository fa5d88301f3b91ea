import { beforeAll, expect, test } from "vitest";
import { editForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { openPlainIssue } from "@/scripts/test/desk/open-plain-issue";
import { reviseOutlook } from "./mutations";
import type { ReviseOutlookInput } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const input = (more: Partial<ReviseOutlookInput>): ReviseOutlookInput => ({
  issue: "russia",
  version: 1,
  wording: "Will talks resume this year?",
  likelihood: 60,
  trend: "UNCHANGED",
  confidence: "LOW",
  reason: "REINTERPRETATION",
  reasonNote: "So.",
  judgement: "Talks turn on both capitals.",
  rationale: "Both sides say so.",
  ...more,
});

test("the first estimate of a forecast needs no reason, and keeps one that is given", async () => {
  const { analyst } = desk.people;
  const issue = "firsts";
  await made(openPlainIssue(analyst, issue));
  const { reason, reasonNote: _, ...first } = input({ issue });
  const { version: seen } = await made(reviseOutlook(analyst, first));
  await made(
    openForecast(analyst, {
      issue,
      wording: "B?",
      closesOn: "2030-01-31",
      resolutionCriteria: "So.",
    }),
  );
  const second = { ...first, forecast: 2, version: seen + 1, wording: "B?", reason };
  await made(reviseOutlook(analyst, second));
  const { history, activity } = (await loadIssue(analyst, issue))!;
  expect(history.map((each) => [each.reason, each.reasonNote])).toEqual([
    ["REINTERPRETATION", ""],
    [null, ""],
  ]);
  expect(activity[0]?.sentence).toBe("added the first estimate of forecast 2: likely (60%)");
  const { reason: __, ...unexplained } = { ...second, version: seen + 2 };
  expect(await reviseOutlook(analyst, unexplained)).toMatchObject({
    refusal: { code: "invalid", fields: { reason: "Choose a reason for the change." } },
  });
});

test("a revision isn’t dated ahead, and no day is before 1900", async () => {
  const { analyst } = desk.people;
  const ahead = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  for (const wrong of [{ asOf: ahead }, { asOf: "0001-01-01" }, { closesOn: "0001-01-01" }])
    expect(await reviseOutlook(analyst, input(wrong))).toMatchObject({
      refusal: { code: "invalid", fields: { [Object.keys(wrong)[0]!]: expect.any(String) } },
    });
});

test("the first estimate may name the forecast’s scale, which is fixed from then on", async () => {
  const { analyst } = desk.people;
  const issue = "scales";
  await made(openPlainIssue(analyst, issue));
  const scale = "PHIA";
  const judgement = "It depends on both capitals.";
  const { version } = await made(reviseOutlook(analyst, input({ issue, scale, judgement })));
  expect((await loadIssue(analyst, issue))?.outlook?.scale).toBe(scale);
  const other = input({ issue, version, judgement, scale: "ICD203_A" });
  expect(await reviseOutlook(analyst, other)).toMatchObject({
    refusal: { code: "invalid", fields: { scale: expect.stringContaining("fixed") } },
  });
  const move = input({ issue, version, judgement, likelihood: 90 });
  expect(await reviseOutlook(analyst, move)).toMatchObject({
    refusal: { code: "confirm", confirm: ["confirmed"] },
  });
});

test("an alert that is sent twice is raised once", async () => {
  const { analyst } = desk.people;
  const issue = "alerts";
  await made(openPlainIssue(analyst, issue));
  const alerts = ["RESOLUTION_OPPORTUNITY", "CONFLICT_RISK", "CONFLICT_RISK"] as const;
  await made(reviseOutlook(analyst, input({ issue, alerts: [...alerts] })));
  expect((await loadIssue(analyst, issue))?.outlook?.alerts).toEqual([
    "CONFLICT_RISK",
    "RESOLUTION_OPPORTUNITY",
  ]);
});

test("everything that is wrong with a revision is refused at once, and a large move is asked about once nothing is", async () => {
  const { analyst } = desk.people;
  const issue = "russia";
  await made(reviseOutlook(analyst, input({ issue, likelihood: 90 })));
  const wrong = {
    issue,
    version: 2,
    judgement: "A truce is very unlikely.",
    ...({ likelihood: 50, reason: "NEW_EVIDENCE", reasonNote: "" } as const),
  };
  const refused = await reviseOutlook(analyst, input(wrong));
  const { code, fields = {} } = refused.ok ? { code: "ok" } : refused.refusal;
  expect(code).toBe("invalid");
  expect(fields).toEqual({
    judgement: expect.stringContaining("“very unlikely”"),
    reasonNote: "You changed the likelihood. Say why in a sentence.",
    drivers: expect.stringContaining("tick the quotations"),
  });
  const sound = {
    issue,
    version: 2,
    judgement: "A truce is about as likely as not.",
    likelihood: 50,
  };
  expect(await reviseOutlook(analyst, input(sound))).toMatchObject({
    refusal: {
      code: "confirm",
      message: "This moves the likelihood by 40 points, from 90% to 50%. Confirm that you mean it.",
    },
  });
});

test("a form is asked about a closing date that has passed with a first estimate and on editing a forecast, too", async () => {
  const { analyst } = desk.people;
  const issue = "climate";
  const asked = { refusal: { code: "confirm", message: expect.stringContaining("has passed") } };
  const [past, now] = ["2020-02-02", "2020-01-01"];
  const opening = { issue, confirmed: false, closesOn: past };
  expect(await reviseOutlook(analyst, input(opening))).toMatchObject(asked);
  const terms = { wording: "Will it be signed?", resolutionCriteria: "Both publish it." };
  const { number, version } = await made(openForecast(analyst, { issue, ...terms, closesOn: now }));
  const edit = { issue, forecast: number, version, confirmed: false };
  expect(await editForecast(analyst, { ...edit, closesOn: past })).toMatchObject(asked);
  // Not about the date that it has.
  expect(codeOf(await editForecast(analyst, { ...edit, closesOn: now }))).toBe("ok");

  const first = input({ ...opening, ...terms, forecast: number, version: 2 });
  expect(await reviseOutlook(analyst, first)).toMatchObject(asked);
  expect(codeOf(await reviseOutlook(analyst, { ...first, confirmed: true }))).toBe("ok");
});
