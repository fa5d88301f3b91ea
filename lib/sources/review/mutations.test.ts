import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { addProposal } from "@/lib/sources/review/proposals/add";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { renameSpeaker } from "@/lib/sources/review/proposals/rename";
import { made } from "@/prisma/seed/made";
import { codeOf, issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import { draftOn } from "@/scripts/test/desk/drafts";
import { approveDraft } from "./approve";
import { decideProposals, discardDraft } from "./mutations";
import { loadDraft, loadNextDraft, loadSourceStatus } from "./queries";
import type { Draft, ProposalLink } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;
let taiwan: string;
let russia: string;

beforeAll(async () => {
  desk = await openDesk();
  taiwan = await issueIdOf("taiwan");
  russia = await issueIdOf("russia");
});

const draftOf = (name: string) => draftOn(desk, name);
const missed = {
  kind: "INDIRECT" as const,
  speakerName: "Cy Specimen",
  speakerRole: "",
  links: [] as ProposalLink[],
};
const idsOf = ({ proposals }: Draft) => proposals.map(({ id }) => id);
const all = (draft: Draft, state: "PENDING" | "ACCEPTED" | "REJECTED") =>
  decideProposals(desk.people.admin, { source: draft.id, ids: idsOf(draft), state });

test("accepting several gives a speaker the known name in all their proposals, in one step", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Several");
  const from = draft.proposals.find(({ speakerName }) => speakerName)!.speakerName!;
  const named = draft.proposals.filter(({ speakerName }) => speakerName === from);
  const seen = Object.fromEntries(draft.proposals.map(({ id, version }) => [id, version]));
  const ids = [named[0]!.id];
  const speakers = { [from]: "Helen Known" };
  const decide = () =>
    decideProposals(admin, { source: draft.id, ids, state: "ACCEPTED", speakers, seen });
  await made(decide());
  const after = (await loadDraft(admin, draft.id))!.proposals;
  const by = (name: string) => after.filter(({ speakerName }) => speakerName === name);
  expect([by(from).length, by("Helen Known").length]).toEqual([0, named.length]);
  expect(after.filter(({ state }) => state === "ACCEPTED").map(({ id }) => id)).toEqual(ids);
  expect(after.find(({ id }) => id === ids[0])?.version).toBe(named[0]!.version + 2);
});

test("only admins see and decide on a draft", async () => {
  const draft = await draftOf("Roles");
  const [proposal] = draft.proposals;
  for (const viewer of [desk.people.analyst, desk.people.manager]) {
    expect(await loadDraft(viewer, draft.id)).toBeNull();
    expect(await loadSourceStatus(viewer, draft.id)).toBeNull();
    const decision = { source: draft.id, ids: idsOf(draft), state: "ACCEPTED" } as const;
    const { id, version } = draft;
    const refused = [
      await decideProposals(viewer, decision),
      await correctProposal(viewer, { id: proposal!.id, version: 1, kind: "PASSAGE" }),
      await approveDraft(viewer, { id, version }),
      await discardDraft(viewer, { id, version }),
      await addProposal(viewer, { ...missed, source: id, span: { start: 0, end: 4 } }),
      await renameSpeaker(viewer, { source: id, from: "Cy Specimen", to: "Di Instance" }),
    ];
    expect(refused.map(codeOf)).toEqual(Array(6).fill("forbidden"));
  }
});

test("an approval makes quotations, speakers and evidence from what was accepted, and nothing from the rest", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Approve");
  const [first, second, ...rest] = draft.proposals;
  await made(
    correctProposal(admin, {
      id: first!.id,
      version: 1,
      speakerName: "cy specimen",
      speakerRole: "envoy",
      links: [
        { issueId: taiwan, relation: "SUPPORTS" },
        { issueId: russia, relation: "CONTRADICTS" },
      ],
    }),
  );
  const decide = (ids: string[], state: "ACCEPTED" | "REJECTED") =>
    made(decideProposals(admin, { source: draft.id, ids, state }));
  await decide([first!.id, second!.id], "ACCEPTED");
  const { id, version } = draft;
  expect(await approveDraft(admin, { id, version })).toMatchObject({ ok: false });
  await decide(
    rest.map((proposal) => proposal.id),
    "REJECTED",
  );
  expect(await made(approveDraft(admin, { id, version }))).toMatchObject({ quotes: 2 });

  const source = await loadSource(desk.people.manager, id);
  expect(source?.quotes.map(({ exact }) => exact)).toEqual([first!.exact, second!.exact]);
  expect(source?.quotes[0]?.issues.map(({ slug, relation }) => [slug, relation]).sort()).toEqual([
    ["russia", "CONTRADICTS"],
    ["taiwan", "SUPPORTS"],
  ]);
  // One person, however their name was written.
  expect(
    await db.speaker.count({ where: { name: { equals: "cy specimen", mode: "insensitive" } } }),
  ).toBe(1);
  expect(await loadSourceStatus(admin, id)).toBe("APPROVED");
  expect(codeOf(await approveDraft(admin, { id, version: version + 1 }))).toBe("conflict");
});

test("decisions can be undone, and each is recorded", async () => {
  const draft = await draftOf("Undo");
  await made(all(draft, "ACCEPTED"));
  await made(all(draft, "PENDING"));
  expect(await made(all(draft, "PENDING"))).toMatchObject({ decided: 0 });
  const again = await loadDraft(desk.people.admin, draft.id);
  expect(again?.proposals.every(({ state }) => state === "PENDING")).toBe(true);
  const verbs = { sourceId: draft.id, verb: "proposals.decided" };
  const events = await db.event.findMany({ where: verbs, orderBy: { id: "asc" } });
  expect(events.map(({ details }) => details)).toMatchObject([
    { state: "ACCEPTED", proposals: draft.proposals.map(() => ({ from: "PENDING" })) },
    { state: "PENDING", proposals: draft.proposals.map(() => ({ from: "ACCEPTED" })) },
  ]);
});

test("of two admins who decide at once, the second is refused and changes nothing", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Two admins");
  const [first] = draft.proposals;
  await made(decideProposals(admin, { source: draft.id, ids: [first!.id], state: "REJECTED" }));
  const seen = Object.fromEntries(draft.proposals.map(({ id, version }) => [id, version]));
  const stale = { source: draft.id, ids: idsOf(draft), state: "ACCEPTED", seen } as const;
  expect(await decideProposals(admin, stale)).toMatchObject({
    refusal: {
      code: "conflict",
      message: `Couldn’t save: you’ve since rejected proposal ${first!.ordinal}. Check the change, then try again.`,
    },
  });
  const now = await loadDraft(admin, draft.id);
  expect(now?.proposals.filter(({ state }) => state === "PENDING")).toHaveLength(
    draft.proposals.length - 1,
  );
});

test("of two approvals at once, one succeeds, and the quotations are made once", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Two approves");
  await made(all(draft, "ACCEPTED"));
  const { id, version } = draft;
  const results = await Promise.all([
    approveDraft(admin, { id, version }),
    approveDraft(admin, { id, version }),
  ]);
  expect(results.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  expect(await db.quote.count({ where: { sourceId: id } })).toBe(draft.proposals.length);
});

test("two accepted proposals with the same words are not approved", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Same words");
  const [first, second] = draft.proposals;
  const span = { start: first!.start, end: first!.end };
  await made(correctProposal(admin, { id: second!.id, version: 1, span }));
  await made(all(draft, "ACCEPTED"));
  const { id, version } = draft;
  expect(codeOf(await approveDraft(admin, { id, version }))).toBe("invalid");
  expect(await db.quote.count({ where: { sourceId: id } })).toBe(0);
});

test("a discarded draft keeps its decisions for when the article is ingested again", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Put away");
  await made(all(draft, "REJECTED"));
  await made(discardDraft(admin, { id: draft.id, version: draft.version }));
  expect(await all(draft, "ACCEPTED")).toMatchObject({
    refusal: { message: "Couldn’t save: you’ve already discarded this draft." },
  });
  expect(await loadDraft(admin, draft.id)).toBeNull();
  const again = await draftOf("Put away");
  expect(again.id).toBe(draft.id);
  expect(again.proposals.every(({ state }) => state === "REJECTED")).toBe(true);
});

test("an approval is refused if proposals have changed since the admin saw them", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Seen");
  await made(all(draft, "ACCEPTED"));
  const seen = Object.fromEntries(
    (await loadDraft(admin, draft.id))!.proposals.map(({ id, version }) => [id, version]),
  );
  const [first] = draft.proposals;
  const version = seen[first!.id]!;
  await made(correctProposal(admin, { id: first!.id, version, speakerRole: "someone else" }));
  const seenDraft = { id: draft.id, version: draft.version };
  expect(codeOf(await approveDraft(admin, { ...seenDraft, seen }))).toBe("conflict");
  expect(codeOf(await approveDraft(admin, seenDraft))).toBe("ok");
});

test("two approvals at once that name the same new speaker and the same issues both succeed", async () => {
  const { admin } = desk.people;
  const drafts = await Promise.all([draftOf("Twin one"), draftOf("Twin two")]);
  for (const draft of drafts) await made(all(draft, "ACCEPTED"));
  const approves = await Promise.all(
    drafts.map(({ id, version }) => approveDraft(admin, { id, version })),
  );
  expect(approves.map(codeOf)).toEqual(["ok", "ok"]);
});

test("the next draft is the one that has waited longest, for those who may review", async () => {
  const { admin, analyst } = desk.people;
  const first = await draftOf("Waits longest");
  await draftOf("Came later");
  await db.source.update({ where: { id: first.id }, data: { createdAt: new Date("2001-01-01") } });
  const next = await loadNextDraft(admin);
  expect(next).toMatchObject({ id: first.id, title: first.title });
  expect(await loadNextDraft(analyst)).toBeNull();
  await made(discardDraft(admin, { id: first.id, version: first.version }));
  const after = await loadNextDraft(admin);
  expect(after).toMatchObject({ left: next!.left - 1 });
  expect(after!.id).not.toBe(first.id);
});
