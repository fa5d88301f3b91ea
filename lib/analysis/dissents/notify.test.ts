import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { openPlainIssue } from "@/scripts/test/desk/open-plain-issue";
import { limitTo } from "@/scripts/test/desk/relationships";
import { dissent, renewDissent, withdrawDissent } from "./mutations";

let people: Awaited<ReturnType<typeof openDesk>>["people"];

beforeAll(async () => {
  ({ people } = await openDesk());
});

test("bringing a withdrawn dissent back tells nobody who has heard of it, and only about the revision seen", async () => {
  const { admin, analyst, analyst2 } = people;
  const issue = "brought-back";
  await made(openPlainIssue(analyst, issue, { title: "Back", salience: 5, ownerId: admin.id }));
  await made(judge(analyst, issue, {}));
  const own = { issue, likelihood: 35, confidence: "LOW", why: "They said no." } as const;
  const stated = await made(dissent(analyst2, { ...own, revision: 1 }));
  const of = { kind: "DISSENT" } as const;
  // The analyst has read of it, the admin has not.
  await db.notification.updateMany({
    where: { ...of, userId: analyst.id },
    data: { readAt: new Date() },
  });
  const withdrawn = await made(withdrawDissent(analyst2, stated));
  const again = { ...own, revision: 1, version: withdrawn.version };
  await made(dissent(analyst2, again));
  const told = await db.notification.findMany({ where: of, select: { userId: true } });
  expect(told.map(({ userId }) => userId).sort()).toEqual([admin.id, analyst.id].sort());

  await made(withdrawDissent(analyst2, { id: stated.id, version: withdrawn.version + 1 }));
  await made(judge(analyst, issue, { likelihood: 65 }));
  const version = withdrawn.version + 2;
  expect(codeOf(await dissent(analyst2, { ...again, version }))).toBe("conflict");

  await made(dissent(analyst2, { ...again, revision: 2, version }));
  expect(await db.notification.count({ where: { ...of, userId: analyst.id } })).toBe(2);
});

test("whoever mentions someone in a revision or a dissent learns that they can’t see the issue or have left", async () => {
  const { admin, analyst, analyst2, manager } = people;
  const issue = "mentioned";
  await made(openPlainIssue(analyst, issue, { title: "Mentioned", salience: 5 }));
  await limitTo(manager.id, []);
  await db.user.update({ where: { id: admin.id }, data: { disabledAt: new Date() } });
  const why = "They said no, as @admin, @manager and @analyst know.";
  const revised = await made(judge(analyst, issue, { rationale: why }));
  const own = { issue, likelihood: 35, confidence: "LOW", revision: 1, why } as const;
  const stated = await made(dissent(analyst2, own));
  const again = await made(judge(analyst, issue, { likelihood: 65, rationale: why }));
  const renewed = await made(renewDissent(analyst2, { ...stated, revision: 2, why }));
  const withdrawn = await made(withdrawDissent(analyst2, { ...renewed, why }));
  for (const { unseen } of [revised, stated, withdrawn])
    expect(unseen.sort()).toEqual([admin.name, manager.name].sort());
  // Their texts are those of before.
  for (const { unseen } of [again, renewed]) expect(unseen).toEqual([]);
});
