import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { decideProposals } from "@/lib/review/mutations";
import { loadDraft } from "@/lib/review/queries";
import type { Draft, Proposal } from "@/lib/review/schema";
import { ingestArticle } from "@/lib/sources/mutations";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/agenda";
import { codeOf, openDesk } from "@/scripts/test/desk";
import { correctProposal, undoProposals } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

/** A draft with two quotations of Cy Specimen and one of Di Instance. */
async function draftOf(name: string): Promise<Draft> {
  const text = `${name}

${agendaOf(name)}

“The strait must stay open to Taiwan,” said Cy Specimen, the envoy of Examplia.

“Russia is another matter altogether,” he added.

“We expect nothing at all of the talks,” said Di Instance, a spokeswoman for Ruritania.
`;
  const bytes = new TextEncoder().encode(text);
  const { id } = await made(ingestArticle(desk.people.admin, { bytes }));
  return (await loadDraft(desk.people.admin, id))!;
}

const now = async (draft: Draft) => (await loadDraft(desk.people.admin, draft.id))!.proposals;
const seenOf = (proposals: Proposal[]) =>
  Object.fromEntries(proposals.map(({ id, version }) => [id, version]));
const known = ({ kind, speakerName, speakerRole, state, exact, start, end, links }: Proposal) => ({
  ...{ kind, speakerName, speakerRole, state, exact, start, end, links },
});

test("an edit, the same name for the others and the acceptance are saved together, or not at all", async () => {
  const { admin } = desk.people;
  const draft = await draftOf("Together");
  const [first, second, third] = draft.proposals;
  const edit = {
    ...{ id: first!.id, version: 1, accept: true, everywhere: true },
    ...{ speakerName: "Cyrus Specimen", speakerRole: "the chief envoy" },
    seen: seenOf([second!]),
  };
  // A colleague has changed one of the others: then nothing of it is saved.
  await made(correctProposal(admin, { id: second!.id, version: 1, speakerRole: "an envoy" }));
  expect(codeOf(await correctProposal(admin, edit))).toBe("conflict");
  expect((await now(draft))[0]).toMatchObject({ state: "PENDING", speakerName: "Cy Specimen" });

  const saved = await made(correctProposal(admin, { ...edit, seen: { [second!.id]: 2 } }));
  expect(saved).toEqual({ version: 2 });
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

test("any act is undone: an edit, other words, a bulk act on proposals in different states", async () => {
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
  expect(await made(undoProposals(admin, undo))).toEqual({ undone: 1 });
  expect((await now(draft)).map(known)).toEqual(before);

  await made(decideProposals(admin, { source, ids: [second!.id], state: "ACCEPTED" }));
  const ids = proposals.map(({ id }) => id);
  await made(decideProposals(admin, { source, ids, state: "DROPPED" }));
  const dropped = await now(draft);
  const bulk = dropped.map(({ id, version }) => ({
    ...{ id, version },
    was: { state: id === second!.id ? ("ACCEPTED" as const) : ("PENDING" as const) },
  }));
  await made(undoProposals(admin, { source, proposals: bulk }));
  expect((await now(draft)).map(({ state }) => state)).toEqual(["PENDING", "ACCEPTED", "PENDING"]);
  const event = await db.event.findFirstOrThrow({
    where: { sourceId: source, verb: "proposals.undone" },
    orderBy: { id: "desc" },
  });
  expect(event.details).toMatchObject({
    proposals: [{ changes: { state: { from: "DROPPED", to: "PENDING" } } }, {}, {}],
  });
});

test("what a colleague has changed since is not undone, nor what was done with it", async () => {
  const { admin, analyst } = desk.people;
  const draft = await draftOf("Overtaken");
  const { id: source, proposals } = draft;
  const ids = proposals.map(({ id }) => id);
  await made(decideProposals(admin, { source, ids, state: "DROPPED" }));
  await made(correctProposal(admin, { id: ids[1]!, version: 2, speakerRole: "a poet" }));
  const undo = {
    source,
    proposals: ids.map((id) => ({ id, version: 2, was: { state: "PENDING" as const } })),
  };
  expect(codeOf(await undoProposals(analyst, undo))).toBe("forbidden");
  const refused = await undoProposals(admin, undo);
  expect(refused.ok || refused.refusal).toMatchObject({
    code: "conflict",
    message: expect.stringMatching(/^Proposal \d+ has been changed since, so nothing was undone/),
  });
  expect((await now(draft)).every(({ state }) => state === "DROPPED")).toBe(true);
  const elsewhere = await draftOf("Elsewhere");
  expect(codeOf(await undoProposals(admin, { ...undo, source: elsewhere.id }))).toBe("not-found");
});
