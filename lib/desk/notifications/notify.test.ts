import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { editIssue, openIssue } from "@/lib/analysis/issues/mutations";
import { closeNote, reopenNote } from "@/lib/analysis/notes/close";
import { deleteNote, editNote, restoreNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { follow, unfollow } from "@/lib/desk/follows/mutations";
import { changeMember } from "@/lib/desk/members/mutations";
import { linkEvidence } from "@/lib/evidence/quotes/mutations";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { issueIdOf, judge, openDesk } from "@/scripts/test/desk";
import { versionOf } from "@/scripts/test/versions";
import { markAllNotificationsRead } from "./mutations";
import { countUnread, loadNotifications } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let people: typeof desk.people;

beforeAll(async () => {
  desk = await openDesk();
  people = desk.people;
});

// Each test begins with nobody following anything, and empty inboxes.
beforeEach(async () => {
  await db.notification.deleteMany();
  await db.follow.deleteMany();
});

const ISSUE = "taiwan";
const write = (by: Viewer, body: string, more = {}) =>
  made(writeNote(by, { issue: ISSUE, body, ...more }));
const ask = (by: Viewer, body = "Why?", more = {}) =>
  write(by, body, { kind: "QUESTION", ...more });
const reply = (by: Viewer, parentId: string, body = "So.") =>
  made(writeNote(by, { parentId, body }));

/** What a person's inbox says, the latest first: the kind and the sentence. */
async function told(person: Viewer): Promise<string[]> {
  const { items } = await loadNotifications(person);
  expect(await countUnread(person)).toBe(items.filter(({ readAt }) => !readAt).length);
  return items.map(({ kind, actor, sentence }) => `${kind}: ${actor} ${sentence}`);
}

const owns = async (ownerId: string | null, by = people.admin) => {
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug: ISSUE } });
  return made(editIssue(by, { issue: ISSUE, version, ownerId }));
};

describe("replies and questions", () => {
  test("everyone who wrote in a thread is told of a reply, each as what it is to them", async () => {
    const { analyst, analyst2, manager } = people;
    const { id } = await write(analyst, "First.");
    await reply(analyst2, id);
    await db.notification.deleteMany();
    await reply(manager, id);
    expect(await told(analyst)).toEqual(["REPLY: Marcus Oyelaran replied to your note"]);
    expect(await told(analyst2)).toEqual([
      "REPLY: Marcus Oyelaran replied in a thread that you wrote in",
    ]);
    expect(await told(manager)).toEqual([]);
  });

  test("a reply leads to the very note, and says its first words", async () => {
    const { id } = await write(people.analyst, "First.");
    const answer = await reply(people.manager, id, "I doubt it.");
    const [notice] = (await loadNotifications(people.analyst)).items;
    expect(notice).toMatchObject({
      href: `/issues/${ISSUE}#note-${answer.id}`,
      words: "I doubt it.",
      about: { key: "USCN-6", href: `/issues/${ISSUE}` },
    });
  });

  test("whoever follows an issue is told of a question on it, and whoever asked, of the answer", async () => {
    const { analyst, analyst2, manager } = people;
    await made(follow(analyst, { issue: ISSUE }));
    const { id } = await ask(manager);
    expect(await told(analyst)).toEqual(["QUESTION: Marcus Oyelaran asked a question"]);
    expect(await told(analyst2)).toEqual([]);
    await reply(analyst, id);
    expect(await told(manager)).toEqual(["ANSWER: Ana Ferreira answered your question"]);
  });

  test("an ordinary note tells nobody", async () => {
    await made(follow(people.analyst, { issue: ISSUE }));
    await write(people.manager, "By the way.");
    expect(await told(people.analyst)).toEqual([]);
  });

  test("a question on a quotation reaches who follows its source or an issue that it is linked to", async () => {
    const { admin, analyst, analyst2, manager } = people;
    const [quote] = desk.quotes;
    await made(follow(analyst2, { source: desk.source }));
    await made(follow(analyst, { issue: "climate" }));
    const link = { issue: "climate", quote: quote!.id, relation: "CONTEXT" } as const;
    await made(linkEvidence(admin, link));
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
});

describe("mentions", () => {
  test("a mention is told, in a note and in a revision", async () => {
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

  test("a revision that keeps a mention of the one before doesn’t tell of it again", async () => {
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

  test("an unknown name is refused, with the field and what to do", async () => {
    const fieldsOf = async (body: string) => {
      const result = await writeNote(people.analyst, { issue: ISSUE, body });
      return result.ok ? null : result.refusal.fields;
    };
    const message =
      "Nobody on the desk is called @nobody. Correct the name, or write it as code: `@nobody`.";
    expect(await fieldsOf("Ask @nobody and @manager.")).toEqual({ body: message });
    expect(await fieldsOf("Ask `@nobody`, or write to nobody@example.org.")).toBeNull();
    const judged = await judge(people.analyst, ISSUE, { rationale: "As @nobody says." });
    expect(judged).toMatchObject({ refusal: { fields: { rationale: message } } });
    expect(await db.notification.count()).toBe(0);
  });
});

describe("owners, revisions and sources", () => {
  test("the new owner of an issue is told, until it is somebody else’s", async () => {
    const { admin, analyst, analyst2 } = people;
    await owns(null);
    await owns(analyst2.id);
    expect(await told(analyst2)).toEqual(["OWNER: Ada Lindqvist made you the owner"]);
    await owns(analyst.id);
    expect([await told(analyst2), await told(analyst)]).toEqual([
      [],
      ["OWNER: Ada Lindqvist made you the owner"],
    ]);
    await owns(null);
    await owns(admin.id);
    expect(await told(admin)).toEqual([]);
    const given = { title: "Ports", bottomLine: "", status: "ACTIVE", salience: 1 } as const;
    const opened = { ...given, ownerId: analyst.id, labels: [], terms: [], slug: "ports" };
    await made(openIssue(admin, opened));
    expect(await told(analyst)).toEqual(["OWNER: Ada Lindqvist made you the owner"]);
    await owns(analyst.id);
  });

  test("those who own or follow an issue are told of a revision", async () => {
    const { analyst, analyst2, manager } = people;
    await made(follow(manager, { issue: ISSUE }));
    await made(judge(analyst2, ISSUE, { likelihood: 60 }));
    await db.notification.deleteMany();
    await made(judge(analyst2, ISSUE, { likelihood: 65 }));
    expect(await told(manager)).toEqual([
      "REVISION: Tomasz Brandt revised the outlook from 60% to 65%",
    ]);
    expect(await told(analyst2)).toEqual([]);
    await made(unfollow(manager, { issue: ISSUE }));
    await made(judge(analyst2, ISSUE, { likelihood: 66 }));
    expect(await told(manager)).toHaveLength(1);
    await made(judge(analyst, ISSUE, { likelihood: 67 }));
    expect(await told(analyst2)).toHaveLength(1);
  });

  test("those who follow a source are told when it is withdrawn, once", async () => {
    const { admin, analyst, manager } = people;
    await made(follow(manager, { source: desk.source }));
    await made(follow(analyst, { source: desk.source }));
    await write(analyst, `As [Q${desk.quotes[0]!.number}] says.`);
    const version = await versionOf(desk.source);
    await made(withdrawSource(admin, { id: desk.source, version, reason: "Wrong." }));
    expect(await told(manager)).toHaveLength(1);
    const [notice, ...more] = (await loadNotifications(analyst)).items;
    expect(more).toEqual([]);
    // Of the two reasons, the one with the person's own work.
    expect(notice!.notes).toHaveLength(1);
    await db.source.update({ where: { id: desk.source }, data: { status: "APPROVED" } });
  });
});

describe("following", () => {
  const following = async (person: Viewer) =>
    (await db.follow.findMany({ where: { userId: person.id, following: true } })).map(
      ({ issueId, sourceId }) => issueId ?? sourceId,
    );

  test("people follow what they own, write or judge on, but not because of a private note", async () => {
    const { analyst, analyst2, manager } = people;
    const id = await issueIdOf(ISSUE);
    await write(manager, "Secret.", { visibility: "PRIVATE" });
    expect(await following(manager)).toEqual([]);
    await write(manager, "Public.");
    expect(await following(manager)).toEqual([id]);
    await made(judge(analyst2, ISSUE, {}));
    expect(await following(analyst2)).toEqual([id]);
    await owns(null);
    await owns(analyst.id);
    expect(await following(analyst)).toEqual([id]);
    await made(writeNote(analyst2, { quote: desk.quotes[0]!.id, body: "Look." }));
    expect(await following(analyst2)).toEqual([id, desk.source]);
  });

  test("whoever has unfollowed something doesn’t follow it again by writing on it", async () => {
    const { analyst, manager } = people;
    await write(manager, "One.");
    await made(unfollow(manager, { issue: ISSUE }));
    await write(manager, "Two.");
    expect(await following(manager)).toEqual([]);
    await ask(analyst);
    expect(await told(manager)).toEqual([]);
    await made(follow(manager, { issue: ISSUE }));
    expect(await following(manager)).toHaveLength(1);
  });
});

describe("who is told nothing", () => {
  test("private notes tell nobody, not even whom they mention", async () => {
    const { analyst, manager } = people;
    await made(follow(manager, { issue: ISSUE }));
    const { id } = await ask(analyst, "What would @manager say?", { visibility: "PRIVATE" });
    await reply(analyst, id, "Ask @manager.");
    expect(await db.notification.count()).toBe(0);
  });

  test("a disabled person is told nothing", async () => {
    const { admin, analyst, analyst2 } = people;
    const { id } = await write(analyst2, "First.");
    const change = async (disabled: boolean) => {
      const { version } = await db.user.findUniqueOrThrow({ where: { id: analyst2.id } });
      await made(changeMember(admin, { id: analyst2.id, version, role: "ANALYST", disabled }));
    };
    await change(true);
    await reply(analyst, id, "Where is @analyst2?");
    await change(false);
    expect(await told(analyst2)).toEqual([]);
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
