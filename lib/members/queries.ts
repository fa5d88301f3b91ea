import { hash, verify } from "@node-rs/argon2";
import type { Viewer } from "@/lib/auth";
import { db } from "@/lib/db";
import type { Member, Role } from "@/lib/members/schema";
import { mayManageMembers } from "./policy";

interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  epoch: number;
}

const person = { id: true, name: true, email: true, role: true, epoch: true } as const;

/** The person of this id, or null where there is none or they are disabled. */
export async function findPerson(id: string): Promise<Person | null> {
  return db.user.findFirst({ where: { id, disabledAt: null }, select: person });
}

/** Somebody's password hash, so that an unknown address takes as long to refuse as a known one. */
let decoy: Promise<string> | undefined;

/** The person who signs in with these, or null. Says not which of the two was wrong. */
export async function findByCredentials(email: string, password: string): Promise<Person | null> {
  decoy ??= hash("nobody's password");
  const found = await db.user.findFirst({
    where: { email: email.trim().toLowerCase(), disabledAt: null },
    select: { ...person, passwordHash: true },
  });
  const right = await verify(found?.passwordHash ?? (await decoy), password);
  if (!found?.passwordHash || !right) return null;
  const { passwordHash: _, ...rest } = found;
  return rest;
}

/** Who can own an issue: everyone who is not disabled, by name. */
export async function loadColleagues(_viewer: Viewer): Promise<{ id: string; name: string }[]> {
  return db.user.findMany({
    where: { disabledAt: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

/** All people of the desk, for admins; null for others. */
export async function loadMembers(viewer: Viewer): Promise<Member[] | null> {
  if (!mayManageMembers(viewer)) return null;
  const rows = await db.user.findMany({ orderBy: [{ disabledAt: "asc" }, { name: "asc" }] });
  return rows.map(({ id, name, email, role, disabledAt, version }) => ({
    id,
    name,
    email,
    role,
    disabled: disabledAt !== null,
    version,
  }));
}
