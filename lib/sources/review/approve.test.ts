import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { decideProposals } from "@/lib/sources/review/mutations";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { loadDraft } from "@/lib/sources/review/queries";
import { made } from "@/prisma/seed/made";
import { issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import { approvedOnTwoIssues, approveNow, quotesOf, reopenNow } from "@/scripts/test/desk/versions";

let desk: Awaited<ReturnType<typeof openDesk>>;
let russia: string;

beforeAll(async () => {
  desk = await openDesk();
  russia = await issueIdOf("russia");
});

const approved = (name: string) => approvedOnTwoIssues(desk.people.admin, name);
const approve = (id: string) => approveNow(desk.people.admin, id);

test("approved again, the same quotations are back under their numbers, as their proposals are now", async () => {
  const { admin, analyst } = desk.people;
  const id = await approved("Again");
  const before = await quotesOf(id);
  await made(
    linkEvidence(analyst, { issue: "tariffs", quote: before[0]!.id, relation: "CONTRADICTS" }),
  );
  await made(reopenNow(desk.people.admin, id));
  const [first, second] = (await loadDraft(admin, id))!.proposals;
  expect(first!.links.map(({ relation }) => relation).sort()).toEqual(["CONTEXT", "CONTRADICTS"]);
  await made(
    correctProposal(admin, {
      id: first!.id,
      version: first!.version,
      speakerName: "Di Instance",
      span: { start: first!.start, end: first!.end - 3 },
    }),
  );
  await made(decideProposals(admin, { source: id, ids: [second!.id], state: "REJECTED" }));
  expect(await made(approve(id))).toMatchObject({ quotes: 1, issues: 2 });

  const after = await quotesOf(id);
  expect(after.map(({ id, number }) => [id, number])).toEqual(
    before.map(({ id, number }) => [id, number]),
  );
  expect(after.map(({ removalId }) => removalId === null)).toEqual([true, false]);
  const shown = (await loadSource(admin, id))!.quotes;
  expect(shown).toMatchObject([
    {
      number: before[0]!.number,
      exact: first!.exact.slice(0, -3),
      speaker: { name: "Di Instance" },
    },
  ]);
  expect(shown[0]!.issues.map(({ slug, relation }) => [slug, relation]).sort()).toEqual([
    ["taiwan", "CONTEXT"],
    ["tariffs", "CONTRADICTS"],
  ]);
  const linked = await db.evidenceLink.findFirstOrThrow({
    where: { quoteId: before[0]!.id, issue: { slug: "tariffs" } },
  });
  expect(linked.linkedById).toBe(analyst.id);

  // What was rejected can be accepted after all, and is the same quotation.
  await made(reopenNow(desk.people.admin, id));
  await made(decideProposals(admin, { source: id, ids: [second!.id], state: "ACCEPTED" }));
  await made(approve(id));
  expect((await quotesOf(id)).map(({ id, removalId }) => [id, removalId])).toEqual(
    before.map(({ id }) => [id, null]),
  );
});

test("words that a reader marked become a proposal, and are back with the rest", async () => {
  const id = await approved("Marked");
  const { text } = (await loadSource(desk.people.admin, id))!;
  const start = text.indexOf("the envoy");
  const marking = { source: id, start, end: start + 9, kind: "INDIRECT", issue: "russia" } as const;
  const { number } = await made(
    markQuote(desk.people.analyst, {
      ...marking,
      speakerName: "Cy Specimen",
      relation: "SUPPORTS",
    }),
  );
  await made(reopenNow(desk.people.admin, id));
  const { proposals } = (await loadDraft(desk.people.admin, id))!;
  expect(proposals.find((proposal) => proposal.exact === "the envoy")).toMatchObject({
    state: "ACCEPTED",
    because: [`marked by ${desk.people.analyst.name}`],
    speakerName: "Cy Specimen",
    links: [{ issueId: russia, relation: "SUPPORTS" }],
  });
  await made(approve(id));
  const quotes = (await loadSource(desk.people.admin, id))!.quotes;
  expect(quotes.find((quote) => quote.exact === "the envoy")?.number).toBe(number);
});

test("words that a review left out and a reader marked go into their proposal", async () => {
  const { admin, analyst } = desk.people;
  const id = await approved("Left out");
  const [first] = await quotesOf(id);
  await made(reopenNow(desk.people.admin, id));
  await made(decideProposals(admin, { source: id, ids: [first!.proposalId!], state: "REJECTED" }));
  await made(approve(id));
  const marking = { source: id, start: first!.start, end: first!.end, kind: "PASSAGE" } as const;
  await made(markQuote(analyst, marking));
  await made(reopenNow(desk.people.admin, id));
  const { proposals } = (await loadDraft(admin, id))!;
  expect(proposals.find((proposal) => proposal.id === first!.proposalId)).toMatchObject({
    state: "ACCEPTED",
    kind: "PASSAGE",
    speakerRole: null,
  });
});
