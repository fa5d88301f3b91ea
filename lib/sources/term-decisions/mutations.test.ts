import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { decideProposals } from "@/lib/sources/review/mutations";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { loadDraft } from "@/lib/sources/review/queries";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { approveNow, reopenNow } from "@/scripts/test/desk/versions";
import { countTermAgain, resetTerm } from "./mutations";
import { loadTermLines } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
const TERM = "WTO";

beforeAll(async () => {
  desk = await openDesk();
});

const lineOf = async () =>
  (await loadTermLines(desk.people.admin, "tariffs")).find(({ term }) => term === TERM);

/**
 * Ingests an article in which the term suggests the issue. Returns the draft, and the suggestion with its quotation.
 */
async function draft(name: string) {
  const { admin } = desk.people;
  const text = `${name} news\n\n“The WTO in ${name} has fine windows,” said Ana Example of China, in Washington.\n\n${agendaOf(name)}`;
  const { id } = await made(ingestArticle(admin, { bytes: new TextEncoder().encode(text) }));
  const proposal = (await loadDraft(admin, id))!.proposals.find(({ kind }) => kind === "DIRECT")!;
  return { id, proposal, match: proposal.suggested.find(({ slug }) => slug === "tariffs")! };
}

/** Approves such an article with the issue removed from the quotation. */
async function approveWithout(name: string): Promise<string> {
  const { admin } = desk.people;
  const { id, proposal } = await draft(name);
  const links = proposal.links.filter(({ issueId }) => issueId !== issueIds.tariffs);
  const { version } = proposal;
  await made(correctProposal(admin, { id: proposal.id, version, links, accept: true }));
  const others = (await loadDraft(admin, id))!.proposals.filter(({ state }) => state === "PENDING");
  if (others.length > 0)
    await made(
      decideProposals(admin, { source: id, ids: others.map(({ id }) => id), state: "REJECTED" }),
    );
  await made(approveNow(admin, id));
  return id;
}

let issueIds: { tariffs: string };

beforeAll(async () => {
  const { id } = await db.issue.findUniqueOrThrow({ where: { slug: "tariffs" } });
  await db.issue.update({ where: { id }, data: { terms: { push: TERM } } });
  issueIds = { tariffs: id };
});

test("a term whose issue reviewers remove counts for less, until it is reset or the source is reopened", async () => {
  const { admin } = desk.people;
  const before = (await draft("Northport")).match;
  expect(before.terms).toEqual([TERM]);
  const sources = [await approveWithout("Westhaven"), await approveWithout("Eastwick")];
  expect(await lineOf()).toMatchObject({ kept: 0, removed: 2, leftOut: 0 });

  const after = (await draft("Southmere")).match;
  expect(after.score).toBeLessThan(before.score);
  expect(after.because).toContain("reviewers kept the issue for “WTO” in 0 of 2 decisions");

  await made(resetTerm(admin, { issue: "tariffs", term: TERM }));
  expect(await lineOf()).toMatchObject({ kept: 0, removed: 0, weight: 1, leftOut: 2 });
  expect((await draft("Lowfield")).match.score).toBe(before.score);

  await made(countTermAgain(admin, { issue: "tariffs", term: TERM }));
  expect(await lineOf()).toMatchObject({ kept: 0, removed: 2, leftOut: 0 });

  for (const id of sources) await made(reopenNow(admin, id));
  expect(await lineOf()).toBeUndefined();
});

test("only an admin may reset a term, and only one that has been decided on", async () => {
  const { admin, analyst } = desk.people;
  expect(codeOf(await resetTerm(analyst, { issue: "tariffs", term: TERM }))).toBe("forbidden");
  expect(codeOf(await resetTerm(admin, { issue: "tariffs", term: "no such" }))).toBe("not-found");
});
