import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { previewText } from "@/lib/analysis/text-preview";
import { db } from "@/lib/core/database/db";
import { follow } from "@/lib/desk/follows/mutations";
import { USUAL_CHANNELS } from "@/lib/desk/notification-kinds";
import { markAllNotificationsRead } from "@/lib/desk/notifications/mutations";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { ask, beginAnew, ISSUE, reply, told, write } from "@/scripts/test/desk/inboxes";
import { limitTo } from "@/scripts/test/desk/relationships";
import { choose } from "@/scripts/test/servers/mailbox";
import { closeNote, reopenNote } from "./close";
import { deleteNote, editNote, restoreNote } from "./edit";
import { writeNote } from "./write";

let desk: Awaited<ReturnType<typeof openDesk>>;
let people: typeof desk.people;

beforeAll(async () => {
  desk = await openDesk();
  people = desk.people;
});
beforeEach(beginAnew);

describe("replies and questions", () => {
  test("everyone who wrote in a thread is notified of a reply, each as what it is to them", async () => {
    const { analyst, analyst2, manager } = people;
    const { id } = await write(analyst, "First.");
    await reply(analyst2, id);
    await db.notification.deleteMany();
    await reply(manager, id);
    expect(await told(analyst)).toEqual(["REPLY: Marcus Oyelaran replied to your note"]);
    expect(await told(analyst2)).toEqual([
      "REPLY: Marcus Oyelaran replied in a thread you’ve written in",
    ]);
    expect(await told(manager)).toEqual([]);
  });

  test("a reply leads to that note, and says its first words", async () => {
    const { id } = await write(people.analyst, "First.");
    const answer = await reply(people.manager, id, "I doubt it.");
    const [notice] = (await loadNotifications(people.analyst)).items;
    expect(notice).toMatchObject({
      href: `/issues/${ISSUE}#note-${answer.id}`,
      words: "I doubt it.",
      about: { key: "USCN-6", href: `/issues/${ISSUE}` },
    });
  });

  test("whoever follows an issue is notified of a question on it, and whoever asked, of the answer", async () => {
    const { analyst, analyst2, manager } = people;
    await made(follow(analyst, { issue: ISSUE }));
    const { id } = await ask(manager);
    expect(await told(analyst)).toEqual(["QUESTION: Marcus Oyelaran asked a question"]);
    expect(await told(analyst2)).toEqual([]);
    await reply(analyst, id);
    expect(await told(manager)).toEqual(["ANSWER: Ana Ferreira answered your question"]);
  });

  test("whoever follows an issue is notified once of a team note on it, and by the inbox alone", async () => {
    const { analyst, analyst2, manager } = people;
    for (const person of [analyst, analyst2, manager]) await made(follow(person, { issue: ISSUE }));
    await write(manager, "By the way, @analyst2.");
    await write(manager, "Mine alone.", { visibility: "PRIVATE" });
    expect(await told(analyst)).toEqual(["NOTE: Marcus Oyelaran wrote a note"]);
    expect(await told(analyst2)).toEqual(["MENTION: Marcus Oyelaran mentioned you in a note"]);
    expect(await told(manager)).toEqual([]);
    expect(USUAL_CHANNELS.NOTE).toBe("INBOX");
    // A reply is for those who write in its thread.
    const { id } = (await db.note.findFirst({ where: { body: "By the way, @analyst2." } }))!;
    await reply(analyst2, id);
    expect(await told(analyst)).toHaveLength(1);
  });

  test("a question on a quotation reaches who follows its source or an issue that it is linked to", async () => {
    const { admin, analyst, analyst2, manager } = people;
    const [quote] = desk.quotes;
    await made(follow(analyst2, { source: desk.source }));
    await made(follow(analyst, { issue: "climate" }));
    const link = { issue: "climate", quote: quote!.id, relation: "CONTEXT" } as const;
    await made(linkEvidence(admin, link));
    await db.notification.deleteMany();
    await made(writeNote(manager, { quote: quote!.id, kind: "QUESTION", body: "Who said so?" }));
    const said = `QUESTION: Marcus Oyelaran asked a question on Q${quote!.number}`;
    expect([await told(analyst), await told(analyst2)]).toEqual([[said], [said]]);
    const [notice] = (await loadNotifications(analyst)).items;
    expect(notice!.about).toMatchObject({ id: desk.source, href: `/sources/${desk.source}` });
  });

  test("closing a question tells who asked it, and reopening takes that back", async () => {
    const { analyst, manager } = people;
    const { id, version } = await ask(manager);
    const closed = await made(closeNote(analyst, { id, version }));
    expect(await told(manager)).toEqual(["ANSWER: Ana Ferreira closed your question"]);
    await made(reopenNote(analyst, closed));
    expect(await told(manager)).toEqual([]);
  });

  test("whoever was mentioned in a question sees that it has been closed since", async () => {
    const { analyst, analyst2 } = people;
    const { id, version } = await ask(analyst, "What did Commerce say, @analyst2?");
    const said = "MENTION: Ana Ferreira mentioned you in a question";
    const closed = await made(closeNote(analyst, { id, version }));
    expect(await told(analyst2)).toEqual([`${said}, closed since`]);
    await made(reopenNote(analyst, closed));
    expect(await told(analyst2)).toEqual([said]);
  });
});

describe("mentions", () => {
  test("people are notified of a mention, in a note and in a revision", async () => {
    const { analyst, manager } = people;
    const { id } = await write(analyst, "What does @manager think? And @Manager again.");
    await made(judge(analyst, ISSUE, { rationale: "As @manager says." }));
    expect(await told(manager)).toEqual([
      "MENTION: Ana Ferreira mentioned you in the outlook",
      "MENTION: Ana Ferreira mentioned you in a note",
    ]);
    const hrefs = (await loadNotifications(manager)).items.map(({ href }) => href);
    expect(hrefs).toEqual([`/issues/${ISSUE}#outlook`, `/issues/${ISSUE}#note-${id}`]);
  });

  test("a revision that keeps a mention of the one before doesn’t notify anyone again", async () => {
    const { analyst, manager } = people;
    await made(judge(analyst, ISSUE, {}));
    const judgement = "Talks are likely, as @manager says.";
    await made(judge(analyst, ISSUE, { judgement }));
    await made(judge(analyst, ISSUE, { judgement, likelihood: 61 }));
    expect(await told(manager)).toEqual(["MENTION: Ana Ferreira mentioned you in the outlook"]);
  });

  test("several reasons are one notification, for the most specific of them", async () => {
    const { analyst, manager } = people;
    await made(follow(manager, { issue: ISSUE }));
    const { id } = await ask(manager);
    await reply(analyst, id, "I don’t know, @manager.");
    expect(await told(manager)).toEqual(["MENTION: Ana Ferreira mentioned you in a note"]);
    await made(judge(analyst, ISSUE, { judgement: "Talks are likely." }));
    await db.notification.deleteMany();
    await made(judge(analyst, ISSUE, { rationale: "So says @manager @analyst." }));
    expect(await told(manager)).toEqual(["MENTION: Ana Ferreira mentioned you in the outlook"]);
    expect(await told(analyst)).toEqual([]);
  });

  test("whoever mentions someone who may not see the issue is told that they aren’t notified", async () => {
    const { analyst, analyst2, manager } = people;
    await limitTo(manager.id, []);
    const { unseen, ...note } = await write(analyst, "Ask @manager or @analyst2.");
    expect(unseen).toEqual([manager.name]);
    // Its text mentioned them before.
    const edited = await made(editNote(analyst, { ...note, body: "Ask @manager, please." }));
    expect(edited.unseen).toEqual([]);
    const own = await write(analyst, "I’ll ask @manager.", { visibility: "PRIVATE" });
    expect(own.unseen).toEqual([]);
    expect(await told(manager)).toEqual([]);
    expect((await loadIssue(analyst2, ISSUE))!.hiddenFrom).toEqual(["manager"]);
    await limitTo(manager.id, null);
  });

  test("an edit tells those it newly mentions, and takes back what it no longer says", async () => {
    const { analyst, analyst2, manager } = people;
    const thread = await write(manager, "First.");
    await db.notification.deleteMany();
    const { id, version } = await reply(analyst, thread.id, "Ask @manager.");
    const edited = await made(
      editNote(analyst, { id, version, body: "Ask @analyst2 and @manager." }),
    );
    expect(await told(analyst2)).toEqual(["MENTION: Ana Ferreira mentioned you in a note"]);
    expect(await told(manager)).toEqual(["MENTION: Ana Ferreira mentioned you in a note"]);
    await made(editNote(analyst, { ...edited, body: "Ask them." }));
    expect(await told(analyst2)).toEqual([]);
    // To the manager it is still a reply.
    expect(await told(manager)).toEqual(["REPLY: Ana Ferreira replied to your note"]);
  });

  test("someone notified of a reply is also notified, once, if an edit mentions them", async () => {
    const { analyst, manager } = people;
    const thread = await write(manager, "First.");
    const { id, version } = await reply(analyst, thread.id, "So.");
    expect(await told(manager)).toEqual(["REPLY: Ana Ferreira replied to your note"]);
    const edited = await made(editNote(analyst, { id, version, body: "So, @manager." }));
    await made(editNote(analyst, { ...edited, body: "And so, @manager." }));
    expect(await told(manager)).toEqual([
      "MENTION: Ana Ferreira mentioned you in a note",
      "REPLY: Ana Ferreira replied to your note",
    ]);
  });

  test("someone who has turned off mentions is still notified of a reply that mentions them", async () => {
    const { analyst, manager } = people;
    const thread = await write(manager, "First.");
    await choose(manager, {}, { MENTION: "NONE" });
    await reply(analyst, thread.id, "So, @manager.");
    expect(await told(manager)).toEqual(["REPLY: Ana Ferreira replied to your note"]);
  });

  test("an unknown name is refused, with the field and what to do", async () => {
    const fieldsOf = async (body: string) => {
      const result = await writeNote(people.analyst, { issue: ISSUE, body });
      return result.ok ? null : result.refusal.fields;
    };
    const message =
      "Nobody on the desk has the handle @nobody. Correct it, or write it as code: `@nobody`.";
    expect(await fieldsOf("Ask @nobody and @manager.")).toEqual({ body: message });
    expect(await fieldsOf("Ask `@nobody`, or write to nobody@example.org.")).toBeNull();
    const judged = await judge(people.analyst, ISSUE, { rationale: "As @nobody says." });
    expect(judged).toMatchObject({ refusal: { fields: { rationale: message } } });
    expect(await db.notification.count()).toBe(0);
  });

  test("a colleague’s own name is refused with the handle that was meant", async () => {
    const { handle, name } = await db.user.findUniqueOrThrow({ where: { id: people.analyst.id } });
    const refusalOf = async (body: string) => {
      const result = await writeNote(people.manager, { issue: ISSUE, body });
      return result.ok ? null : result.refusal.fields?.body;
    };
    const meant = `Nobody on the desk has the handle @ana. Did you mean @${handle} (${name})?`;
    expect(await refusalOf("As @ana says.")).toBe(meant);
    expect((await previewText(people.manager, "As @Ana says.")).problems).toEqual([meant]);
    await db.user.update({ where: { id: people.analyst2.id }, data: { name: "Bo Anand" } });
    expect(await refusalOf("As @an says.")).toMatch(
      /Did you mean @analyst \(Ana Ferreira\) or @analyst2 \(Bo Anand\)\?$/,
    );
  });
});

describe("undoing", () => {
  test("a deleted note takes its unread notifications along, and a restored one brings them back", async () => {
    const { analyst, analyst2, manager } = people;
    const { id } = await write(manager, "First.");
    await reply(analyst2, id);
    await db.notification.deleteMany();
    const note = await reply(analyst, id);
    await made(markAllNotificationsRead(analyst2, {}));
    const deleted = await made(deleteNote(analyst, note));
    expect(await told(manager)).toEqual([]);
    // Whoever has read it keeps the line, without the words and without a link.
    const [kept] = (await loadNotifications(analyst2)).items;
    expect(kept).toMatchObject({ href: null, words: null });
    await made(restoreNote(analyst, deleted));
    expect(await told(manager)).toEqual(["REPLY: Ana Ferreira replied to your note"]);
    expect((await loadNotifications(analyst2)).items).toMatchObject([
      { id: kept!.id, words: "So." },
    ]);
  });
});
