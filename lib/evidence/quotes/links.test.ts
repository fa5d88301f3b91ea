import { beforeAll, expect, test } from "vitest";
import { leadForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { loadForecast } from "@/lib/analysis/forecasts/queries";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { openPlainIssue } from "@/scripts/test/desk/open-plain-issue";
import { linkEvidence } from "./link-evidence";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const terms = {
  wording: "Will the treaty be signed?",
  closesOn: "2031-12-31",
  resolutionCriteria: "Both governments publish its text.",
};

/** An issue whose first forecast leads, with two quotations that support it. */
async function related(slug: string) {
  const { analyst } = desk.people;
  await made(openPlainIssue(analyst, slug));
  await made(judge(analyst, slug, {}));
  for (const { id: quote } of desk.quotes.slice(0, 2))
    await made(linkEvidence(analyst, { issue: slug, quote, relation: "SUPPORTS" }));
}

async function lead(slug: string, number: number) {
  const { analyst } = desk.people;
  const { version } = (await loadForecast(analyst, slug, number))!;
  await made(leadForecast(analyst, { issue: slug, forecast: number, version }));
}

/** Makes a second forecast the lead. */
async function leadAnother(slug: string) {
  await made(openForecast(desk.people.analyst, { issue: slug, ...terms }));
  await made(judge(desk.people.analyst, slug, { forecast: 2 }));
  await lead(slug, 2);
}

/** A quotation, the first if not said, as a page shows it: its link and what the link says. */
async function shown(slug: string, at = 0) {
  const { evidence } = (await loadIssue(desk.people.analyst, slug))!;
  const { id, relation, earlierLead, linkVersion } = evidence.find(
    ({ id }) => id === desk.quotes[at]!.id,
  )!;
  return { link: { issue: slug, quote: id, version: linkVersion }, relation, earlierLead };
}

test("once another forecast leads, people are asked of each quotation whether its relation still holds", async () => {
  const { analyst } = desk.people;
  const slug = "treaty";
  await related(slug);
  const [first, second] = desk.quotes;
  const asked = async () => {
    const { evidence, evidenceFacts } = (await loadIssue(analyst, slug))!;
    const of = evidence.map(({ number, relation, earlierLead }) => [number, relation, earlierLead]);
    return { count: evidenceFacts.asked, of };
  };
  expect((await asked()).count).toBe(0);
  await leadAnother(slug);
  expect(await asked()).toEqual({
    count: 2,
    of: [
      [first!.number, "SUPPORTS", 1],
      [second!.number, "SUPPORTS", 1],
    ],
  });

  // One still holds, the other is changed.
  const confirmed = { issue: slug, quote: first!.id, relation: "SUPPORTS" } as const;
  const confirming = async () => (await made(linkEvidence(analyst, confirmed))).was?.undo;
  expect([await confirming(), await confirming()]).toEqual([
    { earlierLead: 1, judgedLikelihood: 60 },
    undefined,
  ]);
  const { link } = await shown(slug, 1);
  await made(linkEvidence(analyst, { ...link, relation: "CONTRADICTS" }));
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
  await lead(slug, 1);
  await made(linkEvidence(analyst, confirmed));
  await lead(slug, 2);
  expect(await asked()).toEqual({
    count: 1,
    of: [
      [first!.number, "SUPPORTS", 1],
      [second!.number, "CONTRADICTS", null],
    ],
  });
});

test("no relation is judged on a page that still shows the earlier lead", async () => {
  const { analyst } = desk.people;
  const slug = "stale-lead";
  await related(slug);
  const before = await shown(slug);
  await leadAnother(slug);
  const judged = { ...before.link, relation: "CONTRADICTS" } as const;
  expect(codeOf(await linkEvidence(analyst, judged))).toBe("conflict");
  const since = await shown(slug);
  expect([since.relation, since.earlierLead]).toEqual(["SUPPORTS", 1]);
  // The same if an earlier lead comes back, and the relation holds again.
  await lead(slug, 1);
  expect(codeOf(await linkEvidence(analyst, { ...since.link, relation: "CONTEXT" }))).toBe(
    "conflict",
  );
});

test("undoing a judgement of a relation asks about it again", async () => {
  const { analyst } = desk.people;
  const slug = "undone";
  await related(slug);
  await leadAnother(slug);
  for (const relation of ["CONTRADICTS", "SUPPORTS"] as const) {
    const { link, ...before } = await shown(slug);
    expect(before).toEqual({ relation: "SUPPORTS", earlierLead: 1 });
    const { version, was } = await made(linkEvidence(analyst, { ...link, relation }));
    expect((await shown(slug)).earlierLead).toBeNull();
    await made(linkEvidence(analyst, { ...link, version, ...was! }));
    expect(await shown(slug)).toMatchObject(before);
  }
  const { activity } = (await loadIssue(analyst, slug))!;
  expect(activity[0]!.sentence).toBe(
    `withdrew their confirmation of Q${desk.quotes[0]!.number} as supporting evidence`,
  );
});

test("nothing is asked about the forecast that leads, or one that the issue doesn’t have", async () => {
  const slug = "leading";
  await related(slug);
  const { link, relation } = await shown(slug);
  for (const earlierLead of [1, 9]) {
    const undo = { earlierLead, judgedLikelihood: 60 };
    await made(linkEvidence(desk.people.analyst, { ...link, relation, undo }));
    expect((await shown(slug)).earlierLead).toBeNull();
  }
});
