import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { removeQuote } from "@/lib/evidence/removal/mutations";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals, discardDraft } from "@/lib/sources/review/mutations";
import { relateSource } from "@/lib/sources/versions/mutations";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { quoteIn, versionOf, versionsOn } from "@/scripts/test/desk/versions";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const ingest = (viewer: Viewer, name: string) => {
  const text = `${name}\n\n“The quay stays shut over tariffs,” said Ana Example, the minister.\n`;
  return made(ingestArticle(viewer, { bytes: new TextEncoder().encode(text) }));
};

test("a text in a draft that the viewer may not see is ingested like any other", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  const hidden = await ingest(admin, "Hidden");
  await db.source.update({ where: { id: hidden.id }, data: { title: "A telling headline" } });
  const own = await ingest(analyst, "Hidden");
  const unheardOf = await ingest(analyst, "Unheard");
  expect(own).toEqual({ ...unheardOf, id: own.id, title: "Hidden" });
  expect(own.id).not.toBe(hidden.id);
  expect(await db.event.findMany({ where: { sourceId: own.id } })).toHaveLength(1);
  // People know their own draft; an admin, who sees both, knows the first.
  expect(await ingest(analyst, "Hidden")).toEqual({ ...own, known: true });
  expect((await ingest(analyst2, "Hidden")).id).not.toBe(own.id);
  expect(await ingest(admin, "Hidden")).toMatchObject({ id: hidden.id, known: true });
  // Once discarded, it is still hidden from everyone who did not ingest it.
  await made(discardDraft(admin, { id: hidden.id, version: 1 }));
  await made(discardDraft(admin, { id: own.id, version: 1 }));
  expect(await ingest(analyst, "Hidden")).toMatchObject({ id: own.id, known: true });
});

/** Accepts all of a draft's proposals; returns a function that approves it. */
async function ready(id: string) {
  const { admin } = desk.people;
  const proposals = await db.proposal.findMany({ where: { sourceId: id } });
  const ids = proposals.map((proposal) => proposal.id);
  await made(decideProposals(admin, { source: id, ids, state: "ACCEPTED" }));
  const { version } = await db.source.findUniqueOrThrow({ where: { id } });
  return () => approveDraft(admin, { id, version });
}
const approve = async (id: string) => (await ready(id))();

test("of three drafts of one text approved at once, one succeeds and the others are refused", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  const drafts: string[] = [];
  // The admin, who sees all drafts, comes first.
  for (const viewer of [admin, analyst, analyst2]) drafts.push((await ingest(viewer, "Thrice")).id);
  const approves = await Promise.all(drafts.map(ready));
  const results = await Promise.all(approves.map((approve) => approve()));
  expect(results.map(codeOf).sort()).toEqual(["invalid", "invalid", "ok"]);
  const where = { id: { in: drafts }, status: "APPROVED" } as const;
  expect(await db.source.count({ where })).toBe(1);
});

test("of two drafts of one text only one can be approved", async () => {
  const { analyst, analyst2 } = desk.people;
  const drafts = [await ingest(analyst, "Twice"), await ingest(analyst2, "Twice")];
  await made(approve(drafts[0]!.id));
  expect(await approve(drafts[1]!.id)).toMatchObject({
    refusal: { code: "invalid", message: expect.stringContaining("“Twice”") },
  });
  expect(await ingest(analyst2, "Twice")).toMatchObject({ id: drafts[0]!.id, known: true });
});

test("a decision that other records have changed since isn’t said to be the last change", async () => {
  const { admin } = desk.people;
  const { first, draft } = versionsOn(desk);
  const source = await first("Quay", ["“The quay stays shut,” said Cy Specimen, the envoy."]);
  const later = await draft("Quay", ["“The quay stays shut,” said Cy Specimen.", "It rained."]);
  const proposal = () => db.proposal.findFirstOrThrow({ where: { sourceId: later } });
  const decide = async (state: "ACCEPTED" | "REJECTED", seen: Record<string, number>) =>
    decideProposals(admin, { source: later, ids: [(await proposal()).id], state, seen });
  const seenNow = async () => ({ [(await proposal()).id]: (await proposal()).version });
  const someone = {
    ok: false,
    refusal: { message: expect.stringContaining("someone has since changed proposal") },
  };
  for (const state of ["REJECTED", "ACCEPTED"] as const) await made(decide(state, await seenNow()));
  const beforeRemoval = await seenNow();
  const { id: quote, version } = await quoteIn(source, "quay");
  await made(removeQuote(admin, { id: quote, version, reason: "Misread." }));
  expect(await decide("ACCEPTED", beforeRemoval)).toMatchObject(someone);

  await made(decide("ACCEPTED", await seenNow()));
  const beforeUnset = await seenNow();
  await made(relateSource(admin, { id: later, version: await versionOf(later), to: null }));
  expect(await decide("REJECTED", beforeUnset)).toMatchObject(someone);
});
