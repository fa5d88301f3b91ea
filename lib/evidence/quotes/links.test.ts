import { beforeAll, expect, test } from "vitest";
import { leadForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { loadForecast } from "@/lib/analysis/forecasts/queries";
import { openIssue } from "@/lib/analysis/issues/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk";
import { linkEvidence } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const terms = {
  wording: "Will the treaty be signed?",
  closesOn: "2031-12-31",
  resolutionCriteria: "Both governments publish its text.",
};

test("once another forecast leads, people are asked of each quotation whether its relation still holds", async () => {
  const { analyst } = desk.people;
  const slug = "treaty";
  await made(
    openIssue(analyst, {
      ...{ title: "Treaty", slug, bottomLine: "", status: "ACTIVE", salience: 2 },
      ...{ ownerId: null, labels: [], terms: [] },
    }),
  );
  const [first, second] = desk.quotes;
  await made(judge(analyst, slug, {}));
  for (const { id: quote } of [first!, second!])
    await made(linkEvidence(analyst, { issue: slug, quote, relation: "SUPPORTS" }));
  const asked = async () => {
    const { evidence, evidenceFacts } = (await loadIssue(analyst, slug))!;
    const of = evidence.map(({ number, relation, earlierLead }) => [number, relation, earlierLead]);
    return { count: evidenceFacts.asked, of };
  };
  const lead = async (number: number) => {
    const { version } = (await loadForecast(analyst, slug, number))!;
    await made(leadForecast(analyst, { issue: slug, forecast: number, version }));
  };
  expect((await asked()).count).toBe(0);
  await made(openForecast(analyst, { issue: slug, ...terms }));
  await made(judge(analyst, slug, { forecast: 2 }));
  await lead(2);
  expect(await asked()).toEqual({
    count: 2,
    of: [
      [first!.number, "SUPPORTS", 1],
      [second!.number, "SUPPORTS", 1],
    ],
  });

  // One still holds, the other is changed.
  const confirmed = { issue: slug, quote: first!.id, relation: "SUPPORTS" } as const;
  await made(linkEvidence(analyst, confirmed));
  await made(linkEvidence(analyst, { ...confirmed, quote: second!.id, relation: "CONTRADICTS" }));
  expect(await asked()).toEqual({
    count: 0,
    of: [
      [first!.number, "SUPPORTS", null],
      [second!.number, "CONTRADICTS", null],
    ],
  });
  const { activity } = (await loadIssue(analyst, slug))!;
  expect(activity.map(({ sentence }) => sentence)).toContain(
    `confirmed Q${first!.number} as supporting evidence`,
  );

  // Of a lead that comes back, only what was judged against another is asked about.
  await lead(1);
  await made(linkEvidence(analyst, confirmed));
  await lead(2);
  expect(await asked()).toEqual({
    count: 1,
    of: [
      [first!.number, "SUPPORTS", 1],
      [second!.number, "CONTRADICTS", null],
    ],
  });
});
