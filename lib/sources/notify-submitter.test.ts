import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { markVisited } from "@/lib/desk/notifications/mutations";
import { hasUnreadAbout, loadNotifications } from "@/lib/desk/notifications/queries";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals, discardDraft } from "@/lib/sources/review/mutations";
import { reopenSource } from "@/lib/sources/review/reopen";
import { takeBackDraft } from "@/lib/sources/submissions/mutations";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";

let people: Awaited<ReturnType<typeof openDesk>>["people"];
beforeAll(async () => {
  ({ people } = await openDesk());
});
beforeEach(() => db.notification.deleteMany());

const submit = async (name: string, by: Viewer = people.analyst) => {
  const bytes = new TextEncoder().encode(`${name}\n\n“All of ${name} is open,” said Cy Port.\n`);
  return (await made(ingestArticle(by, { bytes }))).id;
};
const seen = async (id: string) => ({ id, version: await versionOf(id) });
const approve = async (id: string) => {
  const ids = (await db.proposal.findMany({ where: { sourceId: id } })).map((each) => each.id);
  await made(decideProposals(people.admin, { source: id, ids, state: "ACCEPTED" }));
  await made(approveDraft(people.admin, await seen(id)));
};
const discard = async (id: string) => made(discardDraft(people.admin, await seen(id)));
const reopen = async (id: string) => made(reopenSource(people.admin, await seen(id)));
const inbox = async (person: Viewer = people.analyst) =>
  (await loadNotifications(person)).items.map(({ actor, sentence, href }) => [
    `${actor} ${sentence}`,
    href,
  ]);

test("whoever submitted an article is told that it was approved, and where it can be read", async () => {
  const id = await submit("Portree");
  await approve(id);
  expect(await inbox()).toEqual([
    ["Ada Lindqvist approved your submission “Portree” with 1 quotation", `/sources/${id}`],
  ]);
  for (const other of [people.analyst2, people.manager, people.admin])
    expect(await inbox(other)).toEqual([]);
});

test("or discarded, and where it is still shown to them, until they submit it again", async () => {
  const id = await submit("Stornoway");
  await discard(id);
  expect(await inbox()).toEqual([
    ["Ada Lindqvist discarded your submission “Stornoway”", `/ingest/${id}`],
  ]);
  expect(await hasUnreadAbout(people.analyst, { draft: id })).toBe(true);
  await submit("Stornoway");
  expect(await inbox()).toEqual([]);
});

test("whoever hasn’t read of an approval isn’t told that it was undone; whoever has is", async () => {
  const id = await submit("Ullapool");
  await approve(id);
  await reopen(id);
  expect(await inbox()).toEqual([]);
  await approve(id);
  await made(markVisited(people.analyst, { draft: id }));
  await reopen(id);
  expect((await inbox()).map(([said]) => said)).toEqual([
    "Ada Lindqvist reopened your submission “Ullapool” for review",
    "Ada Lindqvist approved your submission “Ullapool” with 1 quotation",
  ]);
  await discard(id);
  await made(markVisited(people.analyst, { draft: id }));
  await submit("Ullapool", people.admin);
  expect((await inbox())[0]).toEqual([
    "Ada Lindqvist restored your submission “Ullapool”, which will be reviewed again",
    `/ingest/${id}`,
  ]);
});

test("nobody is notified of what they did with their own submission", async () => {
  await made(takeBackDraft(people.analyst, await seen(await submit("Mallaig"))));
  await approve(await submit("Oban", people.admin));
  expect([await inbox(), await inbox(people.admin)]).toEqual([[], []]);
});
