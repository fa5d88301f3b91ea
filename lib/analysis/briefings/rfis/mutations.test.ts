import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import { loadSummary } from "@/lib/analysis/briefings/queries";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadMember } from "@/lib/desk/members/list";
import { changeMember, limitMember } from "@/lib/desk/members/mutations";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { limitTo } from "@/scripts/test/desk/relationships";
import { answerRfi } from "./answer";
import { askRfi, assignRfi } from "./mutations";
import { loadOpenRfis, loadRfi } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let edition: number;

const STRAIT = "“Taiwan and military risk in the Strait”";

beforeAll(async () => {
  desk = await openDesk();
  const issues = ["taiwan", "climate"];
  edition = (await made(issueEdition(desk.people.manager, { title: "Weekly", issues }))).number;
});

test("a request is asked, assigned and answered, each with a notification, and appears in the next edition", async () => {
  const { manager, analyst, analyst2 } = desk.people;
  const { id, version } = await made(
    askRfi(manager, { edition, issue: "taiwan", body: "Who says so?", assignedTo: analyst.id }),
  );
  const place = `/briefings/${edition}#rfi-${id}`;
  expect((await loadNotifications(analyst)).items[0]).toMatchObject({
    kind: "RFI",
    sentence: `asked you for information on ${STRAIT}`,
    href: place,
    words: "Who says so?",
  });
  const assigned = await made(assignRfi(manager, { id, version, assignedTo: analyst2.id }));
  expect((await loadNotifications(analyst2)).items[0]).toMatchObject({
    kind: "RFI",
    sentence: `assigned you an RFI on ${STRAIT}`,
  });
  const body = `A speaker does [Q${desk.quotes[0]!.number}].`;
  expect(codeOf(await answerRfi(manager, { ...assigned, body }))).toBe("forbidden");
  await made(answerRfi(analyst2, { ...assigned, body }));
  expect((await loadNotifications(manager)).items[0]).toMatchObject({
    kind: "RFI_ANSWER",
    sentence: `answered your request for information on ${STRAIT}`,
    href: place,
    words: body,
    about: { title: `Edition ${edition}: Weekly`, href: `/briefings/${edition}` },
  });
  const [rfi] = (await loadEdition(manager, edition))!.rfis;
  const { number, exact } = desk.quotes[0]!;
  expect(rfi).toMatchObject({
    answer: { body, by: analyst2.name, note: null, cited: [{ number, exact }] },
  });

  const next = await made(issueEdition(manager, { title: "Next", issues: ["taiwan"] }));
  const { changes, quotes } = (await loadEdition(manager, next.number))!.content;
  const cited = quotes.find(({ id }) => id === desk.quotes[0]!.id);
  expect(changes[0]).toMatchObject({
    kind: "ANSWER",
    actor: analyst2.name,
    sentence: `Answered ${manager.name}’s request for information on edition ${edition}, “Who says so?”: A speaker does [${cited!.number}].`,
  });
});

test("the owner is offered and asked only while they can see the issue; then anyone who can answer is", async () => {
  const { admin, manager, analyst2 } = desk.people;
  const { id } = await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } });
  const owned = async () => {
    const { answerers } = (await loadEdition(manager, edition))!;
    const offered = answerers.filter(({ owns }) => owns.length > 0).map(({ id }) => id);
    const asked = await made(askRfi(manager, { edition, issue: "taiwan", body: "Why?" }));
    return [offered, (await loadRfi(manager, asked.id))!.assignedTo?.id ?? null];
  };
  await db.issue.updateMany({ data: { ownerId: null } });
  await db.issue.update({ where: { id }, data: { ownerId: analyst2.id } });
  expect(await owned()).toEqual([[analyst2.id], analyst2.id]);
  await limitTo(analyst2.id, []);
  expect(await owned()).toEqual([[], null]);
  await limitTo(analyst2.id, null);
  const { version } = await db.user.findUniqueOrThrow({ where: { id: analyst2.id } });
  await made(changeMember(admin, { id: analyst2.id, version, role: "ANALYST", disabled: true }));
  expect(await owned()).toEqual([[], null]);
});

test("asking is refused for a missing edition or judgement, and for someone who can’t answer", async () => {
  const { manager, analyst } = desk.people;
  const ask = (more: object) =>
    askRfi(analyst, { edition, issue: "taiwan", body: "Why?", ...more });
  expect(codeOf(await ask({ edition: 900 }))).toBe("not-found");
  expect(codeOf(await ask({ issue: "tariffs" }))).toBe("invalid");
  expect(codeOf(await ask({ body: " " }))).toBe("invalid");
  expect(codeOf(await ask({ assignedTo: manager.id }))).toBe("invalid");
});

test("whoever asked follows an answer up once: it is open again, and whoever answered is asked", async () => {
  const { manager, analyst, analyst2 } = desk.people;
  const first = await made(
    askRfi(manager, { edition, issue: "climate", body: "Who?", assignedTo: analyst.id }),
  );
  const of = { edition, issue: "climate", body: "And since when?", follows: first.id };
  expect(await askRfi(manager, of)).toMatchObject({
    refusal: { code: "invalid", message: expect.stringContaining("hasn’t been answered yet") },
  });
  await made(answerRfi(analyst, { ...first, body: "The envoy." }));
  for (const wrong of [askRfi(analyst2, of), askRfi(manager, { ...of, issue: "taiwan" })])
    expect(codeOf(await wrong)).toBe("invalid");
  const more = await made(askRfi(manager, of));
  expect((await loadNotifications(analyst)).items[0]).toMatchObject({
    kind: "RFI",
    sentence: "asked you for more information on “Climate cooperation”",
    href: `/briefings/${edition}#rfi-${more.id}`,
    words: "And since when?",
  });
  expect(await loadRfi(manager, more.id)).toMatchObject({
    follows: first.id,
    askedById: manager.id,
    assignedTo: { id: analyst.id },
    answer: null,
  });
  // What was answered stays.
  expect((await loadRfi(manager, first.id))!.answer).toMatchObject({ body: "The envoy." });
  expect(codeOf(await askRfi(manager, of))).toBe("conflict");
  const open = (await loadSummary(manager))!.issues.find(({ slug }) => slug === "climate")!.open;
  expect(open.rfis.map(({ id }) => id)).toContain(more.id);
});

test("open requests are listed for who asked and who is to answer, and are left to others once that person can’t", async () => {
  const { admin, analyst, manager } = desk.people;
  const of = { edition, issue: "taiwan", body: "Which ports?", assignedTo: analyst.id };
  const { id } = await made(askRfi(manager, of));
  const listed = async (viewer: Viewer) =>
    (await loadOpenRfis(viewer)).find((rfi) => rfi.id === id);
  expect(await listed(manager)).toMatchObject({ own: true, assignedTo: analyst.name, edition });
  expect(await listed(analyst)).toMatchObject({ own: false, askedBy: manager.name });
  expect(await listed(admin)).toBeUndefined();
  const member = async () => (await loadMember(admin, analyst.id))!;
  const { version, rfis } = await member();
  expect(rfis).toContainEqual(
    expect.objectContaining({ id, edition, relationships: ["us-china"], words: "Which ports?" }),
  );
  await made(changeMember(admin, { id: analyst.id, version, role: "ANALYST", disabled: true }));
  expect((await member()).rfis).toEqual([]);
  expect(await listed(manager)).toMatchObject({ assignedTo: null });
});

test("whoever asked, and everyone who can answer, hear that a request is no longer assigned, and why", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const change = async (id: string, more: object) => {
    const { version } = await db.user.findUniqueOrThrow({ where: { id } });
    await made(changeMember(admin, { id, version, role: "ANALYST", disabled: false, ...more }));
  };
  const ask = (body: string) =>
    made(askRfi(manager, { edition, issue: "taiwan", body, assignedTo: analyst.id }));
  const latest = async (viewer: Viewer) => (await loadNotifications(viewer)).items[0];
  for (const { id } of [analyst, analyst2]) await change(id, {});

  const disabling = { disabled: true };
  const ceasing = { role: "MANAGER" };
  for (const [body, more] of [
    ["Which ports?", disabling],
    ["Whose?", ceasing],
  ] as const) {
    const { id } = await ask(body);
    await change(analyst.id, more);
    const at = { href: `/briefings/${edition}#rfi-${id}`, words: body, actor: admin.name };
    expect(await latest(manager)).toMatchObject({
      ...at,
      kind: "RFI_LEFT",
      sentence: `unassigned your request for information on ${STRAIT}, because ${analyst.name} can no longer answer it`,
    });
    expect(await latest(analyst2)).toMatchObject({
      ...at,
      kind: "RFI",
      sentence: `unassigned an RFI on ${STRAIT}, because ${analyst.name} can no longer answer it`,
    });
    await change(analyst.id, {});
  }

  const { id } = await ask("How many?");
  const { version } = await db.user.findUniqueOrThrow({ where: { id: analyst.id } });
  await made(limitMember(admin, { id: analyst.id, version, relationships: [] }));
  expect(await latest(manager)).toMatchObject({ kind: "RFI_LEFT", words: "How many?" });
  // Whoever still has the page open from before hears who changed it.
  const assigning = { id, version: 1, assignedTo: analyst2.id };
  expect(await assignRfi(manager, assigning)).toMatchObject({
    refusal: { message: expect.stringContaining(admin.name) },
  });
});
