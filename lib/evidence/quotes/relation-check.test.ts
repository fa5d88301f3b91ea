import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { sql } from "@/lib/core/database/db";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { RELATIONS } from "@/lib/tradecraft/evidence";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { openPlainIssue } from "@/scripts/test/desk/open-plain-issue";
import { versionOf } from "@/scripts/test/desk/versions";
import { linkEvidence } from "./link-evidence";
import { asksAbout, isAsked } from "./relation-check";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

/** An issue at 60% with a quotation that supports it and one that is context. */
async function related(slug: string) {
  const { analyst } = desk.people;
  await made(openPlainIssue(analyst, slug));
  await made(judge(analyst, slug, {}));
  for (const [at, relation] of [
    [0, "SUPPORTS"],
    [1, "CONTEXT"],
  ] as const)
    await made(linkEvidence(analyst, { issue: slug, quote: desk.quotes[at]!.id, relation }));
}

const estimate = async (issue: string, likelihood: number) =>
  (await made(judge(desk.people.analyst, issue, { likelihood, confirmed: true }))).asks;

/** What is asked about an issue's evidence: how many relations, and the likelihood at which the first was judged. */
async function asked(slug: string) {
  const { evidence, evidenceFacts } = (await loadIssue(desk.people.analyst, slug))!;
  const first = evidence.find(({ id }) => id === desk.quotes[0]!.id)!;
  const { judgedLikelihood, linkVersion: version, relation } = first;
  const { asked, askedByLead, firstAsked } = evidenceFacts;
  expect([askedByLead, firstAsked?.number]).toEqual([0, asked ? first.number : undefined]);
  return { asked, judgedLikelihood, link: { issue: slug, quote: first.id, relation, version } };
}

test("once the estimate goes from likely to unlikely, people are asked whether supporting evidence still supports the outlook", async () => {
  const slug = "crossed";
  await related(slug);
  // 50% is on neither side.
  expect([await estimate(slug, 70), await estimate(slug, 50)]).toEqual([false, false]);
  expect(await asked(slug)).toMatchObject({ asked: 0, judgedLikelihood: null });
  expect(await estimate(slug, 40)).toBe(true);
  expect(await asked(slug)).toMatchObject({ asked: 1, judgedLikelihood: 60 });
  // Back on its side, nothing is asked.
  expect(await estimate(slug, 60)).toBe(false);
  expect((await asked(slug)).asked).toBe(0);
});

test("evidence linked before the first estimate is compared with that estimate", async () => {
  const { analyst } = desk.people;
  const slug = "before";
  await made(openPlainIssue(analyst, slug));
  const quote = desk.quotes[0]!.id;
  await made(linkEvidence(analyst, { issue: slug, quote, relation: "SUPPORTS" }));
  expect([await estimate(slug, 80), await estimate(slug, 20)]).toEqual([false, true]);
  expect(await asked(slug)).toMatchObject({ asked: 1, judgedLikelihood: 80 });
});

test("confirming a relation records the current estimate, and undoing that asks about it again", async () => {
  const { analyst } = desk.people;
  const slug = "confirmed";
  await related(slug);
  await estimate(slug, 30);
  const { link } = await asked(slug);
  const { was, version } = await made(linkEvidence(analyst, link));
  expect(was?.undo).toEqual({ earlierLead: null, judgedLikelihood: 60 });
  expect(await asked(slug)).toMatchObject({ asked: 0, judgedLikelihood: null });
  expect((await made(linkEvidence(analyst, { ...link, version }))).was).toBeNull();
  await made(linkEvidence(analyst, { ...link, version, ...was! }));
  expect(await asked(slug)).toMatchObject({ asked: 1, judgedLikelihood: 60 });

  // What contradicts it at 30% was judged then, so it is asked about once the estimate is likely again.
  const again = (await asked(slug)).link;
  await made(linkEvidence(analyst, { ...again, relation: "CONTRADICTS" }));
  expect((await asked(slug)).asked).toBe(0);
  await estimate(slug, 60);
  expect(await asked(slug)).toMatchObject({ asked: 1, judgedLikelihood: 30 });
});

test("undoing a change of a relation restores the likelihood at which it was judged, asked about or not", async () => {
  const { analyst } = desk.people;
  const slug = "slip";
  await related(slug);
  await estimate(slug, 50);
  const { link } = await asked(slug);
  const { version, was } = await made(linkEvidence(analyst, { ...link, relation: "CONTRADICTS" }));
  await made(linkEvidence(analyst, { ...link, version, ...was! }));
  expect(await estimate(slug, 30)).toBe(true);
  expect(await asked(slug)).toMatchObject({ asked: 1, judgedLikelihood: 60 });
});

test("no relation is judged on a page that still shows the estimate from before it crossed", async () => {
  const slug = "stale-estimate";
  await related(slug);
  const { link } = await asked(slug);
  await estimate(slug, 70);
  const judged = { ...link, relation: "CONTEXT" } as const;
  await estimate(slug, 30);
  expect(codeOf(await linkEvidence(desk.people.analyst, judged))).toBe("conflict");
  // Back on its side, a page that still asks is stale too.
  const stale = (await asked(slug)).link;
  await estimate(slug, 60);
  expect(codeOf(await linkEvidence(desk.people.analyst, stale))).toBe("conflict");
});

test("withdrawn evidence asks nothing, and no later estimate asks about the same relations again", async () => {
  const slug = "once";
  await related(slug);
  expect([await estimate(slug, 30), await estimate(slug, 25)]).toEqual([true, false]);
  const other = "withdrawn";
  await related(other);
  const id = desk.source;
  await made(
    withdrawSource(desk.people.admin, { id, version: await versionOf(id), reason: "Wrong." }),
  );
  expect(await estimate(other, 30)).toBe(false);
  expect((await asked(other)).asked).toBe(0);
});

test("the database asks about the same links as the commands do", async () => {
  const figures = [null, 1, 44, 45, 50, 55, 56, 99];
  for (const earlierLeadId of [null, "f"])
    for (const relation of RELATIONS)
      for (const judgedLikelihood of figures)
        for (const likelihood of figures) {
          const [row] = await sql<[{ asks: boolean | null }]>`
            select ${isAsked("e", "l")} as asks
            from (values (${earlierLeadId}::text, ${relation}, ${judgedLikelihood}::int))
              e("earlierLeadId", relation, "judgedLikelihood"), (values (${likelihood}::int)) l(likelihood)`;
          const link = { earlierLeadId, relation, judgedLikelihood };
          expect({ ...link, likelihood, asks: row.asks ?? false }).toEqual({
            ...link,
            likelihood,
            asks: asksAbout(link, likelihood),
          });
        }
});
