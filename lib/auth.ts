import { db } from "@/lib/db";
import type { Role } from "@/lib/members/schema";

declare const minted: unique symbol;

/** A person of the desk, as every query and mutation takes first. Only this file makes one. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly [minted]: true;
}

/**
 * The viewer for a person, read from their row; null where there is none or they are disabled. With
 * an epoch, null too where the sessions of that epoch have been ended.
 */
export async function viewerFor(userId: string, epoch?: number): Promise<Viewer | null> {
  const person = await db.user.findFirst({
    where: { id: userId, disabledAt: null, ...(epoch === undefined ? {} : { epoch }) },
    select: { id: true, name: true, email: true, role: true },
  });
  return person as Viewer | null;
}

/** The epoch of a person's sessions, for `viewerFor` to tell later whether they have been ended. */
export async function epochOf({ id }: Viewer): Promise<number> {
  return (await db.user.findUniqueOrThrow({ where: { id }, select: { epoch: true } })).epoch;
}
