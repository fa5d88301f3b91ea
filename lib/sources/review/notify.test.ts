import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { loadInbox } from "@/lib/desk/notifications/inbox";
import { markVisited } from "@/lib/desk/notifications/mutations";
import { hasUnreadAbout } from "@/lib/desk/notifications/queries";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { removeQuote, restoreQuote } from "@/lib/evidence/removal/mutations";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { decideProposals } from "@/lib/sources/review/mutations";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { approveArticle, issueIdOf, openDesk, titleOf } from "@/scripts/test/desk/desk";
import { beginAnew, followed, latest, readAll, told } from "@/scripts/test/desk/inboxes";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { signpostsOn } from "@/scripts/test/desk/signposts";
import {
  approvedOnTwoIssues,
  approveNow,
  quoteIn,
  reopenNow,
  versionOf,
  versionsOn,
} from "@/scripts/test/desk/versions";

let desk: Awaited<ReturnType<typeof openDesk>>;
let people: typeof desk.people;

beforeAll(async () => {
  desk = await openDesk();
  people = desk.people;
});
beforeEach(beginAnew);

describe("an approval", () => {
  const approve = (name: string) => approvedOnTwoIssues(people.admin, name);
  const onBoth = async () =>
    `1 quotation on “${await titleOf("russia")}” and 1 on “${await titleOf("taiwan")}”`;

  test("notifies each owner and follower once, of how many quotations their own issues got", async () => {
    const { analyst2, admin, manager } = people;
    await followed(manager, "russia", "taiwan");
    await followed(admin, "russia");
    const id = await approve("Oban");
    expect(await told(manager)).toEqual([
      `EVIDENCE: Ada Lindqvist approved “Oban” with ${await onBoth()}`,
    ]);
    expect(await told(analyst2)).toEqual([
      `EVIDENCE: Ada Lindqvist approved “Oban” with 1 quotation on “${await titleOf("russia")}”`,
    ]);
    expect(await told(admin)).toEqual([]);
    expect(await latest(manager)).toMatchObject({
      href: `/sources/${id}`,
      evidence: [{ href: "/issues/russia#evidence" }, { href: "/issues/taiwan#evidence" }],
    });
  });

  test("is one of a group with all others, which leaves the groups of the issues to other news", async () => {
    const { manager } = people;
    await followed(manager, "russia", "taiwan");
    for (let k = 0; k < 20; k++) await approve(`Bay ${k}`);
    const { items } = await loadInbox(manager, { show: "all", about: "" });
    expect(items).toMatchObject([{ about: { title: "New evidence" }, more: true }]);
  });

  test("is read once its source is opened, or the issue if it is about no other", async () => {
    const { analyst2, manager } = people;
    await followed(manager, "russia", "taiwan");
    const source = await approve("Crail");
    const subject = await issueIdOf("russia");
    const unread = [];
    for (const person of [manager, analyst2]) {
      unread.push(await hasUnreadAbout(person, { subject }));
      await made(markVisited(person, { subject }));
      unread.push(await hasUnreadAbout(person, { subject: source }));
    }
    expect(unread).toEqual([false, true, true, false]);
    expect(await made(markVisited(manager, { subject: source }))).toEqual({ read: 1 });
  });

  test("also tells the submitter which issues it is evidence on", async () => {
    const { admin, manager, analyst2 } = people;
    const text =
      "Dornie\n\n“Russia is quite another matter,” said Cy Specimen, the envoy of Examplia, of Dornie.\n";
    const { id } = await made(ingestArticle(analyst2, { bytes: new TextEncoder().encode(text) }));
    const ids = (await db.proposal.findMany({ where: { sourceId: id } })).map((each) => each.id);
    await made(decideProposals(admin, { source: id, ids, state: "ACCEPTED" }));
    await made(approveNow(admin, id));
    expect(await told(analyst2)).toEqual([
      `SUBMISSION: Ada Lindqvist approved your submission “Dornie” with 1 new quotation on “${await titleOf("russia")}”`,
    ]);
    expect(await told(manager)).toEqual([]);
  });

  test("after a reopening says nothing of what people had read before, only of what is new to them", async () => {
    const { admin, analyst, analyst2, manager } = people;
    await followed(manager, "russia", "taiwan", "climate");
    await followed(admin, "russia");
    const id = await approve("Elgol");
    await readAll(manager);
    await made(reopenNow(admin, id));
    expect(await told(analyst2)).toEqual([]);
    await made(approveNow(admin, id));
    expect([(await told(manager)).length, (await told(analyst2)).length]).toEqual([1, 1]);
    expect(await told(admin)).toEqual([]);

    await made(reopenNow(admin, id));
    const proposal = await db.proposal.findFirstOrThrow({
      where: { sourceId: id, exact: { contains: "Russia" } },
    });
    const links = [
      ...(proposal.links as { issueId: string; relation: "CONTEXT" }[]),
      { issueId: await issueIdOf("climate"), relation: "CONTEXT" as const },
    ];
    const { version } = proposal;
    await made(correctProposal(admin, { id: proposal.id, version, links }));
    await made(approveNow(admin, id));
    expect((await told(manager))[0]).toBe(
      `EVIDENCE: Ada Lindqvist approved “Elgol” with 1 quotation on “${await titleOf("climate")}”`,
    );
    // Who has not read any of them has the last one only.
    expect(await told(analyst)).toEqual([
      `EVIDENCE: Ada Lindqvist approved “Elgol” with 1 quotation on “${await titleOf("taiwan")}”`,
    ]);
  });

  test("of a later version says nothing of evidence that the earlier one had there", async () => {
    const { manager } = people;
    await followed(manager, "taiwan");
    const versions = versionsOn(desk);
    const kept = "“The strait of Fyvie must stay open to Taiwan,” said Cy Specimen, a clerk.";
    const added = "“Fyvie will send a second pilot to Taiwan,” said Bo Sample, a clerk.";
    await versions.first("Fyvie", [kept]);
    await readAll(manager);
    await versions.later("Fyvie", [kept, added]);
    expect((await told(manager))[0]).toBe(
      `EVIDENCE: Ada Lindqvist approved “Fyvie news” with 1 quotation on “${await titleOf("taiwan")}”`,
    );
  });

  test("that matches a signpost on one issue notifies of the match there, and of the evidence on the others", async () => {
    const { manager } = people;
    await followed(manager, "russia", "taiwan");
    await signpostsOn(desk).write(["gantry"], { text: "Gantries." });
    await approveArticle(
      people.admin,
      "Gairloch\n\n“The gantry must stay open to Taiwan,” said Cy Specimen, the envoy of Examplia.\n\n“Russia is another matter altogether,” he added in Gairloch.\n",
    );
    expect(await told(manager)).toEqual([
      "SIGNPOST: Ada Lindqvist added evidence that matches the signpost “Gantries.”",
      `EVIDENCE: Ada Lindqvist approved “Gairloch” with 1 quotation on “${await titleOf("russia")}”`,
    ]);
  });

  test("does not repeat, after a reopening, a link made by hand that was read", async () => {
    const { admin, analyst2, manager } = people;
    await followed(manager, "climate");
    const id = await approve("Gruinard");
    const { id: quote } = await quoteIn(id, "Russia");
    await made(linkEvidence(analyst2, { issue: "climate", quote, relation: "CONTEXT" }));
    await readAll(manager);
    await made(reopenNow(admin, id));
    await made(approveNow(admin, id));
    expect((await told(manager)).filter((each) => each.includes("approved"))).toEqual([]);
  });

  test("is forgotten, if unread, once none of its evidence is left, but not if its source is withdrawn; a restored quotation is new again", async () => {
    const { admin, analyst2, manager } = people;
    await followed(manager, "russia", "taiwan");
    const id = await approve("Huna");
    const quote = await quoteIn(id, "Russia");
    await made(removeQuote(admin, { id: quote.id, version: quote.version, reason: "So." }));
    expect([(await told(manager)).length, await told(analyst2)]).toEqual([1, []]);
    await made(restoreQuote(admin, { id: quote.id, version: quote.version + 1 }));
    expect([(await told(manager)).length, await told(analyst2)]).toEqual([
      1,
      [`EVIDENCE: Ada Lindqvist restored Q${quote.number}`],
    ]);
    await made(withdrawSource(admin, { id, version: await versionOf(id), reason: "So." }));
    expect((await told(manager)).filter((each) => each.startsWith("EVIDENCE"))).toHaveLength(1);
  });
});

test("people aren’t notified about issues they may not see, and earlier notifications are hidden with the issues", async () => {
  const { admin, manager } = people;
  await followed(manager, "russia");
  await approvedOnTwoIssues(admin, "Iona");
  await openRelationship();
  const limited = await limitTo(manager.id, ["eu-china"]);
  const quote = desk.quotes[0]!.id;
  await made(linkEvidence(admin, { issue: "russia", quote, relation: "CONTEXT" }));
  expect(await told(limited)).toEqual([]);
  expect(await told(await limitTo(manager.id, null))).toHaveLength(1);
});
