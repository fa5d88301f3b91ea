import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { viewerFor, viewerOf } from "@/lib/core/session/viewer";
import { describeEvent } from "@/lib/desk/events/describe";
import { eventDetails } from "@/lib/desk/events/schema";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { openSession } from "@/lib/desk/sign-in/sessions/mutations";
import { findByCredentials } from "@/lib/desk/sign-in/sign-in";
import { made } from "@/prisma/seed/made";
import { enterPeople } from "@/prisma/seed/people";
import { codeOf } from "@/scripts/test/desk/desk";
import { editMember, renameSelf } from "./edit";
import { addMember } from "./mutations";

let people: Awaited<ReturnType<typeof enterPeople>>;

beforeAll(async () => {
  people = await enterPeople();
});

test("a person changes their own name", async () => {
  await made(renameSelf(people.manager, { name: " Max " }));
  expect(await viewerFor(people.manager.id)).toMatchObject({ name: "Max" });
});

test("an admin corrects a colleague’s name and email address, who is told and signs in with the new one", async () => {
  const { admin, manager } = people;
  const password = "fifteen letters or more";
  const given = { name: "Pai", role: "ANALYST", email: "pai@desk.test", password } as const;
  const { id } = await made(addMember(admin, given));
  const session = await openSession(id, { userAgent: "test", address: "192.0.2.1" });
  const { version, handle } = await db.user.findUniqueOrThrow({ where: { id } });
  const right = { id, version, name: " Pia ", email: " Pia@Desk.Test " };
  expect(codeOf(await editMember(manager, right))).toBe("forbidden");
  expect(codeOf(await editMember(admin, { ...right, id: "nobody" }))).toBe("not-found");
  expect(codeOf(await editMember(admin, { ...right, id: admin.id }))).toBe("invalid");
  const taken = await editMember(admin, { ...right, email: manager.email.toUpperCase() });
  expect(taken).toMatchObject({ refusal: { fields: { email: expect.any(String) } } });

  await made(editMember(admin, right));
  expect(await findByCredentials("pia@desk.test", password)).toMatchObject({ id });
  expect(await findByCredentials("pai@desk.test", password)).toBeNull();
  const pia = (await viewerOf({ userId: id, session }))!;
  expect(pia).toMatchObject({ name: "Pia", email: "pia@desk.test" });
  expect(await db.user.findUniqueOrThrow({ where: { id } })).toMatchObject({ handle });
  const { items } = await loadNotifications(pia);
  expect(items).toMatchObject([
    {
      actor: admin.name,
      sentence:
        "changed your name from Pai to Pia and your email address from pai@desk.test to pia@desk.test",
      href: "/account",
      about: { title: "Your account", href: "/account" },
    },
  ]);
  const { details } = await db.event.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(describeEvent(eventDetails.parse(details))).toBe(
    "changed pia@desk.test’s name from Pai to Pia and their email address from pai@desk.test to pia@desk.test",
  );

  // The same again changes nothing, and tells nobody.
  expect(await made(editMember(admin, { ...right, version: version + 1 }))).toEqual({
    version: version + 1,
  });
  expect((await loadNotifications(pia)).items).toHaveLength(1);
  const late = await editMember(admin, right);
  expect(late).toMatchObject({
    refusal: {
      message: expect.stringContaining(
        "you’ve since changed this account, perhaps in another window",
      ),
    },
  });
});
