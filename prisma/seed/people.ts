import { randomBytes } from "node:crypto";
import { db } from "@/lib/core/database/db";
import { viewerFor } from "@/lib/core/session/viewer";
import { hashPassword } from "@/lib/desk/members/passwords/hash";

/** The demo's people. Their domain is reserved and never exists (RFC 6761). */
export const PEOPLE = {
  admin: { email: "admin@demarche.test", name: "Ada Lindqvist", role: "ADMIN" },
  manager: { email: "manager@demarche.test", name: "Marcus Oyelaran", role: "MANAGER" },
  analyst: { email: "analyst@demarche.test", name: "Ana Ferreira", role: "ANALYST" },
  analyst2: { email: "analyst2@demarche.test", name: "Tomasz Brandt", role: "ANALYST" },
} as const;

export type Person = keyof typeof PEOPLE;

/** Adds the missing people, without passwords for now, so that nobody can sign in to half a demo. */
export async function enterPeople() {
  const viewers = await Promise.all(
    Object.entries(PEOPLE).map(async ([key, person]) => {
      const { email } = person;
      const { id } = await db.user.upsert({ where: { email }, create: { ...person }, update: {} });
      return [key, await viewerFor(id)] as const;
    }),
  );
  return Object.fromEntries(viewers) as Record<Person, NonNullable<(typeof viewers)[0][1]>>;
}

/** Gives all of the demo's people one password, which lets them sign in. Returns it. */
export async function setPassword(): Promise<string> {
  const password = process.env.DEMO_PASSWORD || randomBytes(12).toString("base64url");
  const emails = Object.values(PEOPLE).map(({ email }) => email);
  await db.user.updateMany({
    where: { email: { in: emails } },
    data: { passwordHash: await hashPassword(password) },
  });
  return password;
}
