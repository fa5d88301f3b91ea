import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import {
  certaintyLabel,
  ProposalTitle,
} from "@/components/sources/review/proposals/proposal-title";
import { replacementOf } from "@/components/sources/review/state/container";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { loadDraft } from "@/lib/sources/review/queries";
import type { Proposal } from "@/lib/sources/review/schema";
import { loadSubmission } from "@/lib/sources/submissions/queries";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { acceptAll, article, ingestText, said } from "@/scripts/test/desk/ferries";
import { spanOf } from "@/scripts/test/desk/versions";

test("a passage that a reader marked is numbered by its place in a later version, and was added by hand there too", async () => {
  const { admin, analyst } = (await openDesk()).people;
  const before = await approveArticle(admin, article("Weir", said.first, said.second));
  const words = await spanOf(before, "Weir");
  await made(markQuote(analyst, { ...words, kind: "PASSAGE" }));
  const { id } = await ingestText(
    admin,
    article("Weir", said.first, said.second, "A new paragraph ends the report."),
  );
  const { proposals } = (await loadDraft(admin, id))!;
  expect(proposals[0]).toMatchObject({ kind: "PASSAGE", exact: "Weir" });
  expect(proposals.map(({ ordinal }) => ordinal)).toEqual(proposals.map((_, at) => at + 1));
  const labels = proposals.map((proposal) => certaintyLabel(proposal, undefined, undefined));
  expect(labels[0]).toBe("Added by hand");
  expect(labels[1]).toMatch(/^\d+% certain$/);
});

test("what a reviewer trimmed is not said to be rejected by them in a later version", async () => {
  const { admin } = (await openDesk()).people;
  const { id: source } = await ingestText(admin, article("Sluice", said.first, said.second));
  const [first] = (await loadDraft(admin, source))!.proposals;
  const { id, start, end } = first!;
  await made(correctProposal(admin, { id, version: 1, span: { start, end: end - 17 } }));
  const draft = await acceptAll(admin, source);
  await made(approveDraft(admin, { id: source, version: draft.version }));
  const later = await ingestText(admin, article("Sluice", said.first, said.second, "A new end."));
  const { proposals } = (await loadDraft(admin, later.id))!;
  const exact = first!.exact;
  const untrimmed = proposals.find((each) => each.exact === exact)!;
  expect(untrimmed).toMatchObject({ state: "REJECTED", decidedBy: null });
  const trimmed = proposals.find((each) => exact.startsWith(each.exact) && each !== untrimmed)!;
  expect(replacementOf(untrimmed, proposals)).toBe(trimmed);
});

test("a decision from the earlier version is shown as such until someone decides here", async () => {
  const { admin } = (await openDesk()).people;
  const { id: source } = await ingestText(admin, article("Jetty", said.first, said.second));
  const [, rejected] = (await loadDraft(admin, source))!.proposals;
  await made(decideProposals(admin, { source, ids: [rejected!.id], state: "REJECTED" }));
  const { version } = await acceptAll(admin, source);
  await made(approveDraft(admin, { id: source, version }));
  const { id } = await ingestText(admin, article("Jetty", said.first, said.second, "A new end."));
  const proposals = async () => (await loadDraft(admin, id))!.proposals;
  const titleOf = (proposal: Proposal) =>
    renderToStaticMarkup(createElement(ProposalTitle, { proposal })).replace(/<[^>]*>/g, "");
  const [one, other] = await proposals();
  expect(titleOf(one!)).toContain("Accepted in the earlier version");
  expect(titleOf(other!)).toContain("Rejected in the earlier version");
  const { found } = (await loadSubmission(admin, id))!;
  expect(found[0]).toMatchObject({ decidedBy: null, decidedEarlier: true });
  await made(decideProposals(admin, { source: id, ids: [one!.id], state: "REJECTED" }));
  expect(titleOf((await proposals())[0]!)).toContain(`Rejected by ${admin.name}`);
});
