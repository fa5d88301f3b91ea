import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { changeMember } from "@/lib/desk/members/mutations";
import { countUnread, loadNotifications } from "@/lib/desk/notifications/queries";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals, discardDraft } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { openDesk, streamOf } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";
import { ingestArticle } from "./ingest-article";
import { openBatch, receiveFile } from "./mutations";
import { readItem } from "./read-item";

let people: Awaited<ReturnType<typeof openDesk>>["people"];
beforeAll(async () => {
  ({ people } = await openDesk());
});
beforeEach(() => db.notification.deleteMany());

const articleOf = (name: string) =>
  new TextEncoder().encode(
    `${name}\n\n“All of ${name} is open,” said Cy Port.\n\n${agendaOf(name)}`,
  );
const submit = (by: Viewer, name: string) => made(ingestArticle(by, { bytes: articleOf(name) }));
const inbox = async (person: Viewer) => (await loadNotifications(person)).items;

test("an admin is notified of a draft that an analyst submits, and where to review it", async () => {
  const { id } = await submit(people.analyst, "Harwich");
  expect(await inbox(people.admin)).toMatchObject([
    { actor: "Ana Ferreira", sentence: "submitted “Harwich” for review", href: `/ingest/${id}` },
  ]);
  for (const other of [people.manager, people.analyst2]) expect(await inbox(other)).toEqual([]);
});

test("nobody is notified of an admin’s own draft", async () => {
  await submit(people.admin, "Felixstowe");
  expect(await db.notification.count()).toBe(0);
});

test("once the draft is discarded or approved, nobody is told to review it", async () => {
  const { admin, analyst } = people;
  const { id } = await submit(analyst, "Tilbury");
  await made(discardDraft(admin, { id, version: await versionOf(id) }));
  expect(await inbox(admin)).toEqual([]);
  // Ingested again, it is a draft again.
  await submit(analyst, "Tilbury");
  expect(await inbox(admin)).toHaveLength(1);
  const { proposals } = (await loadDraft(admin, id))!;
  const ids = proposals.map((proposal) => proposal.id);
  await made(decideProposals(admin, { source: id, ids, state: "ACCEPTED" }));
  await made(approveDraft(admin, { id, version: await versionOf(id) }));
  expect(await inbox(admin)).toEqual([]);
});

test("a batch of several articles is one submission", async () => {
  const { admin, analyst } = people;
  const names = ["Dover", "Hull", "Leith"];
  const files = names.map((name) => ({ name: `${name}.txt`, size: articleOf(name).length }));
  const { id: batch } = await made(openBatch(analyst, { files }));
  for (const [k, name] of names.entries())
    await made(receiveFile(analyst, { batch, ordinal: k + 1, body: streamOf(articleOf(name)) }));
  const items = await db.batchItem.findMany({ where: { batchId: batch } });
  for (const { id } of items) await readItem(id);
  expect(await db.source.count({ where: { title: { in: names } } })).toBe(3);
  expect(await inbox(admin)).toMatchObject([
    { sentence: "submitted a batch of 3 items for review", href: "/ingest" },
  ]);
});

test("someone who is no longer an admin sees nothing of drafts in their inbox, and no count", async () => {
  const { admin, analyst, analyst2 } = people;
  const change = async (role: "ADMIN" | "ANALYST") => {
    const { version } = await db.user.findUniqueOrThrow({ where: { id: analyst2.id } });
    await made(changeMember(admin, { id: analyst2.id, version, role, disabled: false }));
  };
  await change("ADMIN");
  await submit(analyst, "Goole");
  const promoted = { ...analyst2, role: "ADMIN" } as Viewer;
  expect([(await inbox(promoted)).length, await countUnread(promoted)]).toEqual([1, 1]);
  await change("ANALYST");
  expect([(await inbox(analyst2)).length, await countUnread({ ...analyst2 })]).toEqual([0, 0]);
});
