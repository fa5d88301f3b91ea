import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { addProposal } from "@/lib/sources/review/proposals/add";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { undoProposals } from "@/lib/sources/review/proposals/undo";
import { loadTermLines } from "@/lib/sources/term-decisions/queries";
import { made } from "@/prisma/seed/made";
import { issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import { ingestText } from "@/scripts/test/desk/ferries";
import {
  editNow,
  openWith,
  pilotsArticle,
  proposalsIn,
  suggestNow,
} from "@/scripts/test/desk/suggestions";

let desk: Awaited<ReturnType<typeof openDesk>>;
let tariffs: string;

beforeAll(async () => {
  desk = await openDesk();
  tariffs = await issueIdOf("tariffs");
});

const context = (...issues: string[]) =>
  issues.map((issueId) => ({ issueId, relation: "CONTEXT" as const }));

/** Opens an issue about what an article’s pilots are called. */
const openPilots = (slug: string) => openWith(desk.people.admin, slug, ["harbour pilots"]);

/** Archives an issue, so that the next test has the words to itself. */
const archive = (slug: string) => editNow(desk.people.admin, slug, { status: "ARCHIVED" });

test("an issue that is opened later is suggested in a waiting draft as in one ingested afterwards", async () => {
  const { admin } = desk.people;
  const { id: earlier } = await ingestText(admin, pilotsArticle("Quay"));
  const before = await proposalsIn(admin, earlier);
  expect(before.map(({ links }) => links)).toEqual([[], [], context(tariffs)]);
  const pilots = await openPilots("pilots");
  expect(await suggestNow()).toEqual([earlier]);
  const after = await proposalsIn(admin, earlier);
  expect(after.map(({ links }) => links)).toEqual([
    context(pilots),
    context(pilots),
    context(tariffs),
  ]);
  const { id } = await ingestText(admin, pilotsArticle("Pier"));
  const later = await proposalsIn(admin, id);
  expect(after.map(({ suggested }) => suggested)).toEqual(later.map(({ suggested }) => suggested));
  // Nothing else has changed.
  expect(after.map(({ links, suggested, version, ...rest }) => rest)).toEqual(
    before.map(({ links, suggested, version, ...rest }) => rest),
  );
  await archive("pilots");
});

test("terms that change take effect in waiting drafts, as do archiving and restoring the issue", async () => {
  const { admin } = desk.people;
  const { id: draft } = await ingestText(admin, pilotsArticle("Mole"));
  const harbour = await openPilots("harbour");
  const linked = async () => {
    await suggestNow();
    return (await proposalsIn(admin, draft)).map(({ links }) => links);
  };
  const [found, none] = [context(harbour), context()];
  expect(await linked()).toEqual([found, found, context(tariffs)]);
  await editNow(admin, "harbour", { terms: ["are wanted"] });
  expect(await linked()).toEqual([none, found, context(tariffs)]);
  await editNow(admin, "harbour", { status: "ARCHIVED" });
  expect(await linked()).toEqual([none, none, context(tariffs)]);
  await editNow(admin, "harbour", { status: "ACTIVE" });
  expect(await linked()).toEqual([none, found, context(tariffs)]);
  // What matching doesn't read isn't a reason to read the drafts.
  await editNow(admin, "harbour", { title: "Harbours", salience: 5 });
  expect(await suggestNow()).toEqual([]);
  await archive("harbour");
});

test("what a reviewer has decided, corrected or added is left alone", async () => {
  const { admin } = desk.people;
  const text = pilotsArticle("Lock").replace("minister", "minister for harbour pilots");
  const { id: draft } = await ingestText(admin, text);
  const [first, second, third] = await proposalsIn(admin, draft);
  const links = [{ issueId: tariffs, relation: "SUPPORTS" as const }];
  await made(correctProposal(admin, { id: first!.id, version: 1, links }));
  await made(decideProposals(admin, { source: draft, ids: [second!.id], state: "ACCEPTED" }));
  const start = text.indexOf("harbour pilots in Washington");
  const span = { start, end: start + "harbour pilots".length };
  const said = { kind: "MIXED", speakerName: "Ana Example", speakerRole: "" } as const;
  const added = await made(addProposal(admin, { source: draft, span, ...said, links: [] }));
  await made(decideProposals(admin, { source: draft, ids: [added.id], state: "PENDING" }));
  const decided = await db.proposal.findMany({
    where: { sourceId: draft, NOT: { id: third!.id } },
  });
  const lock = await openWith(admin, "locks", ["harbour pilots", "gone by spring"]);
  await suggestNow();
  const after = await db.proposal.findMany({ where: { sourceId: draft, NOT: { id: third!.id } } });
  expect(after).toEqual(decided);
  const untouched = (await proposalsIn(admin, draft)).find(({ id }) => id === third!.id)!;
  expect(new Set(untouched.links.map(({ issueId }) => issueId))).toEqual(new Set([lock, tariffs]));
  await archive("locks");
});

test("what extraction itself rejected gets new issues too, and so does what a reviewer returns", async () => {
  const { admin } = desk.people;
  const denied = "Lee did not say whether the harbour pilots of China would strike in Washington.";
  const { id: draft } = await ingestText(admin, `${pilotsArticle("Jetty")}\n\n${denied}\n`);
  const before = await proposalsIn(admin, draft);
  const withheld = before.find(({ exact }) => denied.includes(exact))!;
  expect(withheld).toMatchObject({ state: "REJECTED", decidedBy: null, links: [] });
  const { id: first } = before[0]!;
  const decide = (state: "ACCEPTED" | "PENDING") =>
    made(decideProposals(admin, { source: draft, ids: [first], state }));
  await decide("ACCEPTED");
  const accepted = (await proposalsIn(admin, draft)).find(({ id }) => id === first)!;
  const jetties = await openPilots("jetties");
  const linksOf = async (id: string) => {
    await suggestNow();
    return (await proposalsIn(admin, draft)).find((proposal) => proposal.id === id)!.links;
  };
  expect(await linksOf(withheld.id)).toEqual(context(jetties));
  expect(await linksOf(first)).toEqual([]);
  const was = { state: "PENDING" } as const;
  const proposals = [{ id: first, version: accepted.version, was }];
  await made(undoProposals(admin, { source: draft, proposals }));
  expect(await linksOf(first)).toEqual(context(jetties));
  await decide("ACCEPTED");
  await archive("jetties");
  expect(await linksOf(first)).toEqual(context(jetties));
  await decide("PENDING");
  expect(await linksOf(first)).toEqual([]);
});

test("a suggestion that came later counts at approval like any other, and approved sources are not read", async () => {
  const { admin } = desk.people;
  const { id: draft } = await ingestText(admin, pilotsArticle("Weir"));
  const weirs = await openPilots("weirs");
  await suggestNow();
  const [first, second, third] = await proposalsIn(admin, draft);
  const { id, version } = first!;
  await made(correctProposal(admin, { id, version, links: [], accept: true }));
  const ids = [second!.id, third!.id];
  await made(decideProposals(admin, { source: draft, ids, state: "ACCEPTED" }));
  await made(approveDraft(admin, { id: draft, version: 1 }));
  expect(await loadTermLines(admin, "weirs")).toMatchObject([
    { term: "harbour pilots", kept: 1, removed: 1 },
  ]);
  const approved = await db.proposal.findMany({ where: { sourceId: draft } });
  await editNow(admin, "weirs", { terms: ["harbour pilots", "strike", "gone by spring"] });
  expect(await suggestNow()).not.toContain(draft);
  expect(await db.proposal.findMany({ where: { sourceId: draft } })).toEqual(approved);
  expect(await db.evidenceLink.count({ where: { issueId: weirs } })).toBe(1);
  await archive("weirs");
});
