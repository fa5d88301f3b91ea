import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import type { Draft, Proposal, ProposalLink } from "@/lib/sources/review/schema";
import { made } from "@/prisma/seed/made";
import { codeOf, issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import { draftOn } from "@/scripts/test/desk/drafts";
import { addProposal } from "./add";
import { correctProposal } from "./correct";
import { renameSpeaker } from "./rename";
import { undoProposals } from "./undo";

let desk: Awaited<ReturnType<typeof openDesk>>;
let taiwan: string;
let russia: string;

beforeAll(async () => {
  desk = await openDesk();
  taiwan = await issueIdOf("taiwan");
  russia = await issueIdOf("russia");
});

const draftOf = (name: string) => draftOn(desk, name);
const now = async (draft: Draft) => (await loadDraft(desk.people.admin, draft.id))!.proposals;
const links: ProposalLink[] = [];
const missed = { kind: "INDIRECT", speakerName: "Cy Specimen", speakerRole: "", links } as const;
const all = ({ id: source, proposals }: Draft, state: "ACCEPTED" | "REJECTED") =>
  decideProposals(desk.people.admin, { source, ids: proposals.map(({ id }) => id), state });
const seenOf = (proposals: Proposal[]) =>
  Object.fromEntries(proposals.map(({ id, version }) => [id, version]));
const known = ({ version: _, decidedBy: __, ...proposal }: Proposal) => proposal;

test("an edit, the rename in other proposals and the acceptance are saved together or not at all", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Together");
  const [first, second, third] = draft.proposals;
  const cyrus = { speakerName: "Cyrus Specimen", speakerRole: "the chief envoy" };
  const seen = { version: 1, seen: seenOf([second!]) };
  const edit = { id: first!.id, ...seen, accept: true, everywhere: true, ...cyrus };
  // A colleague has changed one of the others, so nothing is saved.
  await made(correctProposal(admin, { id: second!.id, version: 1, speakerRole: "an envoy" }));
  expect(codeOf(await correctProposal(admin, edit))).toBe("conflict");
  expect((await now(draft))[0]).toMatchObject({ state: "PENDING", speakerName: "Cy Specimen" });

  const saved = await made(correctProposal(admin, { ...edit, seen: { [second!.id]: 2 } }));
  expect(saved).toMatchObject({ version: 2 });
  expect(await now(draft)).toMatchObject([
    { state: "ACCEPTED", speakerName: "Cyrus Specimen", speakerRole: "the chief envoy" },
    { state: "PENDING", speakerName: "Cyrus Specimen", speakerRole: "an envoy", version: 3 },
    { state: "PENDING", speakerName: third!.speakerName, version: 1 },
  ]);
  const events = await db.event.findMany({
    where: { sourceId: draft.id, verb: { startsWith: "proposal" } },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ verb }) => verb).slice(-3)).toEqual([
    "proposal.corrected",
    "proposals.renamed",
    "proposals.decided",
  ]);
});

test("an edit, a change of words and a bulk act can each be undone", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Undone");
  const { id: source, proposals } = draft;
  const before = proposals.map(known);
  const [first, second] = proposals;
  const span = { start: first!.start, end: first!.end - 4 };
  const passage = { kind: "PASSAGE", span, accept: true } as const;
  await made(correctProposal(admin, { id: first!.id, version: 1, ...passage }));
  const { kind, speakerName, speakerRole, state } = before[0]!;
  const was = {
    kind,
    speakerName,
    speakerRole,
    state,
    span: { start: span.start, end: first!.end },
  };
  const undo = { source, proposals: [{ id: first!.id, version: 2, was }] };
  expect(await made(undoProposals(admin, undo))).toMatchObject({ undone: 1 });
  expect((await now(draft)).map(known)).toEqual(before);

  await made(decideProposals(admin, { source, ids: [second!.id], state: "ACCEPTED" }));
  const ids = proposals.map(({ id }) => id);
  await made(decideProposals(admin, { source, ids, state: "REJECTED" }));
  const rejected = await now(draft);
  const bulk = rejected.map(({ id, version }) => ({
    id,
    version,
    was: { state: id === second!.id ? ("ACCEPTED" as const) : ("PENDING" as const) },
  }));
  await made(undoProposals(admin, { source, proposals: bulk }));
  expect((await now(draft)).map(({ state }) => state)).toEqual(["PENDING", "ACCEPTED", "PENDING"]);
  const event = await db.event.findFirstOrThrow({
    where: { sourceId: source, verb: "proposals.undone" },
    orderBy: { id: "desc" },
  });
  expect(event.details).toMatchObject({
    proposals: [{ changes: { state: { from: "REJECTED", to: "PENDING" } } }, {}, {}],
  });
});

test("an act is not undone if a colleague has since changed one of its proposals", async () => {
  const { admin, analyst } = desk.people;
  const draft = await draftOf("Overtaken");
  const { id: source, proposals } = draft;
  const ids = proposals.map(({ id }) => id);
  await made(decideProposals(admin, { source, ids, state: "REJECTED" }));
  await made(correctProposal(admin, { id: ids[1]!, version: 2, speakerRole: "a poet" }));
  const undo = {
    source,
    proposals: ids.map((id) => ({ id, version: 2, was: { state: "PENDING" as const } })),
  };
  expect(codeOf(await undoProposals(analyst, undo))).toBe("forbidden");
  const refused = await undoProposals(admin, undo);
  expect(refused.ok || refused.refusal).toMatchObject({
    code: "conflict",
    message: expect.stringMatching(/^Couldn’t undo this: you’ve since changed proposal \d+/),
  });
  expect((await now(draft)).every(({ state }) => state === "REJECTED")).toBe(true);
  const elsewhere = await draftOf("Elsewhere");
  expect(codeOf(await undoProposals(admin, { ...undo, source: elsewhere.id }))).toBe("not-found");
});

test("of two corrections at once, one is saved and the other refused", async () => {
  const { admin } = desk.people;
  const [proposal] = (await draftOf("Two corrections")).proposals;
  const correct = (speakerName: string) =>
    correctProposal(admin, { id: proposal!.id, version: 1, speakerName });
  const results = await Promise.all([correct("One"), correct("Another")]);
  expect(results.map(codeOf).sort()).toEqual(["conflict", "ok"]);
});

test("a span is changed to other words of the article, emoji and all, and only to those", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Span");
  const [proposal] = draft.proposals;
  const points = [...draft.text];
  const start = points.indexOf("👍");
  const span = { start, end: start + 6 };
  await made(correctProposal(admin, { id: proposal!.id, version: 1, span }));
  const [changed] = (await loadDraft(admin, draft.id))!.proposals;
  expect(changed).toMatchObject({ exact: "👍 must", ...span, version: 2 });
  for (const wrong of [
    { start: points.length - 2, end: points.length + 5 },
    { start: points.indexOf("\n"), end: points.indexOf("\n") + 2 },
  ])
    expect(
      codeOf(await correctProposal(admin, { id: proposal!.id, version: 2, span: wrong })),
    ).toBe("invalid");
});

test("a passage has no speaker, and a proposal names only existing issues, once each", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Passage");
  const { id } = draft.proposals[0]!;
  const denied = { kind: "PASSAGE", assertion: "DENIED" } as const;
  await made(correctProposal(admin, { id, version: 1, ...denied }));
  const changed = await db.proposal.findUniqueOrThrow({ where: { id } });
  const nobody = { speakerName: null, speakerRole: null, assertion: "ASSERTED" };
  expect(changed).toMatchObject({ kind: "PASSAGE", ...nobody });
  const link = { issueId: taiwan, relation: "CONTEXT" } as const;
  const linked = (links: (typeof link)[]) => correctProposal(admin, { id, version: 2, links });
  expect(codeOf(await linked([link, link]))).toBe("invalid");
  expect(codeOf(await linked([{ ...link, issueId: "nowhere" }]))).toBe("not-found");
});

test("another speaker everywhere loses the role that went with the one before, and no other", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Envoys");
  const [first, second] = draft.proposals;
  const official = { speakerName: "an official", speakerRole: null, everywhere: true };
  await made(
    correctProposal(admin, { id: second!.id, version: 1, speakerRole: first!.speakerRole }),
  );
  const { version } = (await now(draft))[1]!;
  expect(first!.speakerRole).not.toBeNull();
  await made(correctProposal(admin, { id: first!.id, version: 1, ...official }));
  const named = { speakerName: "an official", speakerRole: null };
  expect((await now(draft)).slice(0, 2)).toMatchObject([named, { ...named, version: version + 1 }]);
});

test("a missed quotation is added after the others, accepted, and approved with them", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Missed");
  const points = [...draft.text];
  const start = points.join("").indexOf("a spokeswoman");
  // One emoji before it: positions are code points, not UTF-16 units.
  const span = { start: start - 1, end: start - 1 + "a spokeswoman".length };
  const links = [{ issueId: russia, relation: "CONTRADICTS" }] as const;
  const add = () =>
    addProposal(admin, {
      ...missed,
      source: draft.id,
      span,
      links: [...links],
      assertion: "DENIED",
    });
  const results = await Promise.all([add(), add()]);
  expect(results.map(codeOf).sort()).toEqual(["invalid", "ok"]);
  const { proposals, version } = (await loadDraft(admin, draft.id))!;
  const ordinal = Math.max(...draft.proposals.map((proposal) => proposal.ordinal)) + 1;
  expect(proposals.find((proposal) => proposal.ordinal === ordinal)).toMatchObject({
    exact: "a spokeswoman",
    ...span,
    state: "ACCEPTED",
    certainty: 1,
    links,
    assertion: "DENIED",
    because: [`added by ${admin.name}`],
    decidedBy: admin.name,
    speakerRole: null,
  });
  const wrong = { start: points.indexOf("\n"), end: points.indexOf("\n") + 2 };
  const nothing = { ...missed, source: draft.id, span: wrong };
  expect(codeOf(await addProposal(admin, nothing))).toBe("invalid");
  await made(all(draft, "REJECTED"));
  await made(approveDraft(admin, { id: draft.id, version }));
  expect((await loadSource(admin, draft.id))?.quotes.map(({ exact }) => exact)).toEqual([
    "a spokeswoman",
  ]);
});

test("a speaker is renamed in all of a draft's proposals or in none", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Renamed");
  const named = draft.proposals.filter(({ speakerName }) => speakerName === "Cy Specimen");
  expect(named.length).toBeGreaterThan(1);
  const seen = Object.fromEntries(draft.proposals.map(({ id, version }) => [id, version]));
  const rename = { source: draft.id, from: "Cy Specimen", to: "Cyrus Specimen", seen };
  await made(correctProposal(admin, { id: named[0]!.id, version: 1, speakerRole: "a poet" }));
  expect(codeOf(await renameSpeaker(admin, rename))).toBe("conflict");
  const { seen: _, ...blind } = rename;
  expect(await made(renameSpeaker(admin, blind))).toMatchObject({ renamed: named.length });
  const now = (await loadDraft(admin, draft.id))!.proposals;
  const names = now.map(({ speakerName }) => speakerName);
  expect(names.filter((name) => name === "Cyrus Specimen")).toHaveLength(named.length);
  expect(names).not.toContain("Cy Specimen");
  expect(await made(renameSpeaker(admin, blind))).toMatchObject({ renamed: 0 });
});
