import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { linkEvidence, relinkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import { reopenSource } from "@/lib/sources/review/reopen";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { quoteIn, spanOf, versionOf, versionsOn } from "@/scripts/test/desk/versions";
import { removeQuote, restoreQuote } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const SAID = "“The strait must stay open to Taiwan,” said Cy Specimen.";
const reason = "The wrong words.";
const first = (name: string) => versionsOn(desk).first(name, [SAID, "The ferry was late again."]);
const later = (name: string) => versionsOn(desk).later(name, [SAID, "It rained."]);
const quoteOf = (source: string) => quoteIn(source, "must stay open");
const now = (id: string) => db.quote.findUniqueOrThrow({ where: { id } });
const remove = async (viewer: Viewer, id: string) =>
  removeQuote(viewer, { id, version: (await now(id)).version, reason });
const restore = async (viewer: Viewer, id: string) =>
  restoreQuote(viewer, { id, version: (await now(id)).version });
const reopen = async (id: string) =>
  made(reopenSource(desk.people.admin, { id, version: await versionOf(id) }));
const approve = async (id: string) =>
  made(approveDraft(desk.people.admin, { id, version: await versionOf(id) }));

/** The act by which a quotation is out, or null if it is present. */
const actOf = async (id: string) =>
  (await db.quote.findUniqueOrThrow({ where: { id }, include: { removal: true } })).removal;

const issuesOf = async (quoteId: string) => {
  const where = { quoteId, removalId: null };
  const links = await db.evidenceLink.findMany({ where, include: { issue: true } });
  return links.map(({ issue }) => issue.slug).sort();
};

/** Rewrites the reasons of a source's proposals, which must decide nothing. */
const rewriteReasons = (sourceId: string) =>
  db.proposal.updateMany({ where: { sourceId }, data: { because: ["Rewritten."] } });

test("who may restore a quotation follows from the latest act, not from an earlier one", async () => {
  const { admin, analyst } = desk.people;
  const source = await first("Alder");
  const span = await spanOf(source, "The ferry was late");
  const { id } = await made(markQuote(analyst, { ...span, kind: "PASSAGE" }));
  await made(remove(analyst, id));
  expect(await actOf(id)).toMatchObject({
    act: "QUOTE_REMOVED",
    reason,
    removedById: analyst.id,
    sourceId: source,
    quoteId: id,
    restoredAt: null,
  });
  await made(restore(analyst, id));
  await made(remove(admin, id));
  expect(codeOf(await restore(analyst, id))).toBe("not-found");
  await made(restore(admin, id));
  const acts = await db.removal.findMany({ where: { quoteId: id }, orderBy: { id: "asc" } });
  expect(acts.map(({ removedById, restoredById }) => [removedById, restoredById])).toEqual([
    [analyst.id, analyst.id],
    [admin.id, admin.id],
  ]);
});

test("a quotation removed alone stays out when its source is reopened and approved again", async () => {
  const { admin } = desk.people;
  const source = await first("Birch");
  const { id } = await quoteOf(source);
  const other = await made(
    markQuote(admin, { ...(await spanOf(source, "The ferry was late")), kind: "PASSAGE" }),
  );
  await made(remove(admin, id));
  const removal = (await actOf(id))!;
  await reopen(source);
  const reopening = (await actOf(other.id))!;
  expect(reopening).toMatchObject({ act: "SOURCE_REOPENED", removedById: admin.id });
  expect((await actOf(id))!.id).toBe(removal.id);
  await rewriteReasons(source);
  const [proposal] = (await loadDraft(admin, source))!.proposals;
  expect(proposal).toMatchObject({
    state: "REJECTED",
    because: ["Rewritten.", `Q${(await now(id)).number} was removed: ${reason}`],
  });
  await approve(source);
  expect(await actOf(other.id)).toBeNull();
  expect((await actOf(id))!.id).toBe(removal.id);
  expect(await db.removal.findUniqueOrThrow({ where: { id: reopening.id } })).toMatchObject({
    restoredById: admin.id,
  });

  await made(restore(admin, id));
  expect(await issuesOf(id)).toEqual(["taiwan"]);
  await reopen(source);
  expect((await loadDraft(admin, source))!.proposals[0]).toMatchObject({
    state: "ACCEPTED",
    because: ["Rewritten."],
  });
});

test("a quotation removed alone comes back if the review accepts it after all", async () => {
  const { admin } = desk.people;
  const source = await first("Cedar");
  const { id, proposalId } = await quoteOf(source);
  await made(remove(admin, id));
  const removal = (await actOf(id))!;
  await reopen(source);
  await rewriteReasons(source);
  await made(decideProposals(admin, { source, ids: [proposalId!], state: "ACCEPTED" }));
  await approve(source);
  expect(await actOf(id)).toBeNull();
  expect(await issuesOf(id)).toEqual(["taiwan"]);
  const { restoredById } = await db.removal.findUniqueOrThrow({ where: { id: removal.id } });
  expect(restoredById).toBe(admin.id);
  expect(codeOf(await restore(admin, id))).toBe("conflict");
});

test("a quotation that a review left out is not restored on its own", async () => {
  const { admin } = desk.people;
  const source = await first("Dogwood");
  const { id, proposalId } = await quoteOf(source);
  await made(remove(admin, id));
  await made(restore(admin, id));
  await reopen(source);
  await made(decideProposals(admin, { source, ids: [proposalId!], state: "REJECTED" }));
  await approve(source);
  expect(await actOf(id)).toMatchObject({ act: "SOURCE_REOPENED" });
  expect(codeOf(await restore(admin, id))).toBe("not-found");
});

test("evidence that moved to a later version goes back, and moves again, with its quotation", async () => {
  const { admin, analyst } = desk.people;
  const before = (await quoteOf(await first("Elm"))).id;
  for (const issue of ["russia", "tariffs", "climate"])
    await made(linkEvidence(analyst, { quote: before, issue, relation: "SUPPORTS" }));
  await made(unlinkEvidence(analyst, { quote: before, issue: "climate", reason }));
  const source = await later("Elm");
  const after = (await quoteOf(source)).id;
  await made(linkEvidence(analyst, { quote: after, issue: "climate", relation: "CONTEXT" }));
  const both = async () => [await issuesOf(before), await issuesOf(after)];
  const moved = ["russia", "taiwan", "tariffs"];
  expect(await both()).toEqual([[], ["climate", ...moved]]);
  const move = await db.removal.findFirstOrThrow({ where: { quoteId: after } });
  expect(move).toMatchObject({ act: "EVIDENCE_MOVED", sourceId: source, removedById: admin.id });

  // Unlinked from the later version, it is unlinked from the earlier one too; so is what was unlinked there before.
  await made(unlinkEvidence(analyst, { quote: after, issue: "tariffs", reason }));
  await made(remove(admin, after));
  expect(await both()).toEqual([["russia", "taiwan"], []]);
  await made(restore(admin, after));
  expect(await both()).toEqual([[], ["climate", "russia", "taiwan"]]);
  await reopen(source);
  expect(await both()).toEqual([["russia", "taiwan"], []]);
});

test("a relation that a later version takes over, and gives back, keeps the likelihood at which it was judged", async () => {
  const { analyst, admin } = desk.people;
  const issue = "russia";
  const estimate = (likelihood: number) =>
    made(judge(analyst, issue, { likelihood, confirmed: true }));
  await estimate(60);
  const before = (await quoteOf(await first("Oak"))).id;
  await made(linkEvidence(analyst, { quote: before, issue, relation: "SUPPORTS" }));
  await estimate(30);
  const after = (await quoteOf(await later("Oak"))).id;
  const judgedAt = async (quoteId: string) =>
    (await db.evidenceLink.findFirstOrThrow({ where: { quoteId, issue: { slug: issue } } }))
      .judgedLikelihood;
  expect(await judgedAt(after)).toBe(60);
  const { version } = await db.evidenceLink.findFirstOrThrow({
    where: { quoteId: after, issue: { slug: issue } },
  });
  await made(linkEvidence(analyst, { quote: after, issue, relation: "SUPPORTS", version }));
  expect([await judgedAt(after), await judgedAt(before)]).toEqual([30, 60]);
  await made(remove(admin, after));
  expect(await judgedAt(before)).toBe(30);
});

test("unlinking and withdrawing are acts too: by whom, why, and who undid them", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  const source = await first("Fir");
  const quote = (await quoteOf(source)).id;
  const on = { quote, issue: "taiwan" };
  const { version } = await made(unlinkEvidence(analyst, { ...on, reason: "Off topic." }));
  await made(relinkEvidence(analyst2, { ...on, version }));
  expect(await issuesOf(quote)).toEqual(["taiwan"]);
  const seen = async () => ({ id: source, version: await versionOf(source) });
  await made(withdrawSource(admin, { ...(await seen()), reason: "Doubted." }));
  await made(restoreSource(admin, { ...(await seen()), reason: "Sound." }));
  expect(await db.source.findUniqueOrThrow({ where: { id: source } })).toMatchObject({
    status: "APPROVED",
    removalId: null,
  });
  const acts = await db.removal.findMany({ where: { sourceId: source }, orderBy: { id: "asc" } });
  expect(acts).toMatchObject([
    {
      act: "EVIDENCE_UNLINKED",
      reason: "Off topic.",
      quoteId: quote,
      removedById: analyst.id,
      restoredById: analyst2.id,
    },
    {
      act: "SOURCE_WITHDRAWN",
      reason: "Doubted.",
      quoteId: null,
      removedById: admin.id,
      restoredById: admin.id,
    },
  ]);
});
