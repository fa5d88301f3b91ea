import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { editIssue, openIssue } from "@/lib/analysis/issues/mutations";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { follow, unfollow } from "@/lib/desk/follows/mutations";
import { changeMember } from "@/lib/desk/members/mutations";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { issueIdOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { ask, beginAnew, ISSUE, reply, told, write } from "@/scripts/test/desk/inboxes";
import { versionOf } from "@/scripts/test/desk/versions";
import { countUses } from "@/scripts/test/read/counting";
import { notify } from "./notify";
import { loadNotifications } from "./queries";
import { followersOf } from "./recipients";

let desk: Awaited<ReturnType<typeof openDesk>>;
let people: typeof desk.people;

beforeAll(async () => {
  desk = await openDesk();
  people = desk.people;
});
beforeEach(beginAnew);

const owns = async (ownerId: string | null, by = people.admin) => {
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug: ISSUE } });
  return made(editIssue(by, { issue: ISSUE, version, ownerId }));
};

describe("owners, revisions and sources", () => {
  test("the new owner of an issue is told, until it is someone else’s", async () => {
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

  test("those who own or follow an issue are notified of a revision", async () => {
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
  /** What someone follows, issues before sources. */
  async function following({ id }: Viewer) {
    const follows = await db.follow.findMany({
      where: { userId: id, following: true },
      orderBy: { issueId: { sort: "asc", nulls: "last" } },
    });
    return follows.map(({ issueId, sourceId }) => issueId ?? sourceId);
  }

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

  test("whoever opens an issue follows it, unless it is someone else’s", async () => {
    const { analyst, analyst2 } = people;
    const quays = { title: "Quays", bottomLine: "", status: "ACTIVE", salience: 1 } as const;
    const more = { ownerId: null, labels: [], terms: [], slug: "quays" };
    const { id } = await made(openIssue(analyst, { ...quays, ...more }));
    expect(await following(analyst)).toEqual([id]);
    const given = { ownerId: analyst2.id, slug: "piers" };
    const { id: piers } = await made(openIssue(analyst, { ...quays, ...more, ...given }));
    expect(await following(analyst2)).toEqual([piers]);
    expect(await following(analyst)).toEqual([id]);
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

describe("who isn’t told", () => {
  test("a private note notifies nobody, not even the people it mentions", async () => {
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

test("notifying is one statement, and a second if anyone is emailed, however many people are told", async () => {
  const { admin } = people;
  const issueId = await issueIdOf(ISSUE);
  const crowd = Array.from({ length: 500 }, (_, k) => ({
    id: `crowd-${k}`,
    email: `crowd${k}@demarche.test`,
    name: `Reader ${k}`,
    role: "MANAGER" as const,
  }));
  await db.user.createMany({ data: crowd });
  await db.follow.createMany({ data: crowd.map(({ id: userId }) => ({ userId, issueId })) });
  const event = await db.event.findFirstOrThrow({ where: { issueId } });
  const reasons = [{ kind: "QUESTION", to: followersOf({ issueId }) }] as const;
  const statements = () =>
    countUses((tx) => notify(tx, admin, { event: event.id, issueId }, reasons));
  expect([await statements(), await db.notification.count()]).toEqual([1, 500]);
  await db.notification.deleteMany();
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
  expect([await statements(), await db.mail.count()]).toEqual([2, 500]);
});
