import { expect, test } from "vitest";
import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { loadSummary } from "@/lib/analysis/briefings/queries";
import { reopenForecast } from "@/lib/analysis/forecasts/reopen";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { loadIssuePreview } from "@/lib/analysis/issues/preview";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";

test("a bottom line is outdated from the outcome of the lead forecast until it is edited, everywhere alike", async () => {
  const { admin, manager } = (await openDesk()).people;
  const issue = "taiwan";
  const edit = async (bottomLine: string) => {
    const { version } = await db.issue.findUniqueOrThrow({ where: { slug: issue } });
    await made(editIssue(admin, { issue, version, bottomLine }));
  };
  await made(judge(admin, issue, {}));
  await edit("Talks will probably begin in spring.");
  const lead = () =>
    db.forecast.findFirstOrThrow({ where: { issue: { slug: issue }, lead: true } });
  const resolve = async (outcome: "YES" | "NO", note = "They began.") => {
    const { number, version } = await lead();
    const given = { issue, forecast: number, version, outcome, note, early: true };
    await made(resolveForecast(admin, given));
  };
  const outdated = async () => {
    const summary = (await loadSummary(manager))!.issues.find(({ slug }) => slug === issue)!;
    const { number } = await made(issueEdition(manager, { title: "Weekly", issues: [issue] }));
    const { content } = await db.edition.findUniqueOrThrow({ where: { number } });
    const [section] = (JSON.parse(content!) as EditionContent).sections;
    const said = [
      summary.bottomLineOutdated,
      (await loadIssue(manager, issue))!.bottomLineOutdated,
      (await loadIssuePreview(manager, issue))!.bottomLineOutdated,
      section!.items[0]!.bottomLineOutdated ?? false,
    ];
    expect(new Set(said).size).toBe(1);
    return said[0];
  };

  expect(await outdated()).toBe(false);
  await resolve("YES");
  expect(await outdated()).toBe(true);
  await edit("Talks began in spring.");
  expect(await outdated()).toBe(false);
  await resolve("YES", "They began, says the gazette.");
  expect(await outdated()).toBe(false);
  await resolve("NO");
  expect(await outdated()).toBe(true);
  const { number, version } = await lead();
  await made(reopenForecast(admin, { issue, forecast: number, version, reason: "Not yet." }));
  expect(await outdated()).toBe(false);
  await resolve("YES");
  expect(await outdated()).toBe(true);
  await edit("");
  expect(await outdated()).toBe(false);
});
