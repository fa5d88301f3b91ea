import { beforeAll, expect, test } from "vitest";
import { editRelationship } from "@/lib/analysis/relationships/mutations";
import { db } from "@/lib/core/database/db";
import { describeEvent } from "@/lib/desk/events/describe";
import { eventDetails } from "@/lib/desk/events/schema";
import { decideProposals, discardDraft } from "@/lib/sources/review/mutations";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { undoProposals } from "@/lib/sources/review/proposals/undo";
import { loadSubmission } from "@/lib/sources/submissions/queries";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { ingestText } from "@/scripts/test/desk/ferries";
import {
  editNow,
  openWith,
  pilotsArticle,
  proposalsIn,
  suggestNow,
} from "@/scripts/test/desk/suggestions";
import { htmlMail } from "@/scripts/test/servers/emails";
import { suggestAgain } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("what a reviewer was typing is saved, but they accept no issue that they haven't seen", async () => {
  const { admin } = desk.people;
  const { id: source } = await ingestText(admin, pilotsArticle("Quay"));
  const [seen] = await proposalsIn(admin, source);
  const { id, version } = seen!;
  await openWith(admin, "pilots", ["harbour pilots"]);
  await suggestNow();
  await editNow(admin, "pilots", { terms: ["Washington"] });
  await suggestNow();
  const accept = () =>
    decideProposals(admin, { source, ids: [id], state: "ACCEPTED", seen: { [id]: version } });
  expect(codeOf(await accept())).toBe("conflict");
  const correct = { id, version, speakerName: "Ann Example" };
  expect(codeOf(await correctProposal(admin, { ...correct, accept: true }))).toBe("conflict");
  expect(codeOf(await correctProposal(admin, { ...correct, links: [] }))).toBe("conflict");
  const saved = await made(correctProposal(admin, correct));
  const [now] = await proposalsIn(admin, source);
  expect(now).toMatchObject({ speakerName: "Ann Example", links: [{ relation: "CONTEXT" }] });
  expect(saved.version).toBe(now!.version);
  // Someone else's correction isn't a suggestion.
  expect(codeOf(await correctProposal(admin, correct))).toBe("conflict");
  await editNow(admin, "pilots", { status: "ARCHIVED" });
});

test("an act can be undone after other issues are suggested, unless it is about issues", async () => {
  const { admin } = desk.people;
  const { id: source } = await ingestText(admin, pilotsArticle("Pier"));
  const [proposal] = await proposalsIn(admin, source);
  const { id } = proposal!;
  await made(correctProposal(admin, { id, version: 1, speakerName: "Ann Example" }));
  await openWith(admin, "piers", ["harbour pilots"]);
  await suggestNow();
  const undo = (was: object) =>
    undoProposals(admin, { source, proposals: [{ id, version: 2, was }] });
  expect(codeOf(await undo({ links: [] }))).toBe("conflict");
  expect(codeOf(await undo({ state: "ACCEPTED" }))).toBe("conflict");
  expect(codeOf(await undo({ speakerName: "Ana Example" }))).toBe("ok");
  await editNow(admin, "piers", { status: "ARCHIVED" });
});

test("an act that was saved over suggestions which its reviewer hadn't seen can be undone", async () => {
  const { admin } = desk.people;
  const { id: source } = await ingestText(admin, pilotsArticle("Dock"));
  const [seen] = await proposalsIn(admin, source);
  const { id, version } = seen!;
  await openWith(admin, "wharves", ["harbour pilots"]);
  await suggestNow();
  const reject = { source, ids: [id], seen: { [id]: version } };
  const { versions } = await made(decideProposals(admin, { ...reject, state: "REJECTED" }));
  expect(versions[id]).toBe(version + 2);
  const undone = { id, version: versions[id]!, was: { state: "PENDING" } } as const;
  expect(codeOf(await undoProposals(admin, { source, proposals: [undone] }))).toBe("ok");
  await editNow(admin, "wharves", { status: "ARCHIVED" });
});

test("new suggestions appear once in the draft's history, under whoever opened the issue, and don't count as a review", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  const { id: source } = await ingestText(analyst, pilotsArticle("Mole"));
  await suggestNow();
  await openWith(analyst2, "moles", ["harbour pilots"]);
  // Neither of these suggests anything.
  await editNow(admin, "moles", { status: "DORMANT" });
  const { id, version } = await db.relationship.findFirstOrThrow();
  await made(editRelationship(admin, { id, version, title: "China and the United States" }));
  await suggestNow();
  await suggestAgain(source, admin.id);
  const where = { sourceId: source, verb: "proposals.suggested" };
  const [event, ...others] = await db.event.findMany({ where });
  expect(others).toEqual([]);
  expect(event!.actorId).toBe(analyst2.id);
  expect(describeEvent(eventDetails.parse(event!.details))).toBe(
    "updated the suggested issues of 2 proposals, after a change to issues, terms or parties",
  );
  expect(await loadSubmission(analyst, source)).toMatchObject({ reviewed: false });
  expect((await proposalsIn(admin, source)).map(({ version }) => version)).toEqual([2, 2, 1]);
  await editNow(admin, "moles", { status: "ARCHIVED" });
});

test.each([
  ["a page", "sluices", (page: string) => page],
  ["an email", "weirs", (page: string) => htmlMail(page).toString("latin1")],
])("block quotations of %s are found again", async (_, slug, fileOf) => {
  const { admin } = desk.people;
  const page = `<html><head><title>News of ${slug}</title></head><body><article><p>The minister in Washington, Ana
    Example, said in a statement on China:</p><blockquote><p>The harbour pilots will strike until they are paid. It is their
    right.</p></blockquote><p>Nobody else in the harbour had anything to say about the ${slug} on Monday.</p></article>`;
  const { id: source } = await ingestText(admin, fileOf(page));
  const quoted = async () =>
    (await proposalsIn(admin, source)).find(({ exact }) => exact.startsWith("The harbour"))!;
  expect((await quoted()).links).toEqual([]);
  const issueId = await openWith(admin, slug, ["harbour pilots"]);
  await suggestNow();
  expect((await quoted()).links).toEqual([{ issueId, relation: "CONTEXT" }]);
  await editNow(admin, slug, { status: "ARCHIVED" });
});

test("a draft that was set aside gets the issues that were opened meanwhile once it is back", async () => {
  const { admin } = desk.people;
  const text = pilotsArticle("Dock");
  const { id } = await ingestText(admin, text);
  await suggestNow();
  await made(discardDraft(admin, { id, version: 1 }));
  const issueId = await openWith(admin, "docks", ["harbour pilots"]);
  expect(await suggestNow()).not.toContain(id);
  expect((await ingestText(admin, text)).id).toBe(id);
  expect(await suggestNow()).toEqual([id]);
  const [first] = await proposalsIn(admin, id);
  expect(first!.links).toEqual([{ issueId, relation: "CONTEXT" }]);
  await editNow(admin, "docks", { status: "ARCHIVED" });
});
