import type { Role } from "@/lib/access";
import { db, sql } from "@/lib/core/database/db";
import { IDLE_MINUTES, SEEN_EVERY_MINUTES } from "./session-lifetime";

declare const minted: unique symbol;

/** A signed-in person, the first argument of every query and mutation. Only this file makes one. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The relationships that they are limited to, by id. Null for everyone who may see all. */
  readonly limits: readonly string[] | null;
  /** Whether an admin gave them their password: they have to choose their own before they may do anything else. */
  readonly passwordTemporary: boolean;
  /** The request's session; null for jobs and the command line. */
  readonly session: string | null;
  /**
   * What the database had committed when the request began, as a snapshot (`pg_current_snapshot()`): a page rendered
   * for this viewer shows at least that. Null without a session.
   */
  readonly seen: string | null;
  readonly [minted]: true;
}

/** What a session cookie says: which session, and whose. */
export interface Claim {
  session: string;
  userId: string;
}

/** The viewer for a person without a session. Returns null if they are missing or disabled. */
export async function viewerFor(userId: string): Promise<Viewer | null> {
  const person = await db.user.findFirst({
    where: { id: userId, disabledAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      passwordTemporary: true,
      limited: true,
      reads: { select: { relationshipId: true } },
    },
  });
  if (!person) return null;
  const { limited, reads, ...rest } = person;
  const limits = limited ? reads.map(({ relationshipId }) => relationshipId) : null;
  return { ...rest, limits, session: null, seen: null } as Viewer;
}

const minutes = (count: number) => sql`now() - ${count} * interval '1 minute'`;

/** A condition on "Session": not ended, not expired, and used recently enough. */
export const isLive = () =>
  sql`"endedAt" is null and "expiresAt" > now() and "lastSeenAt" > ${minutes(IDLE_MINUTES)}`;

const viewersWhere = (condition: ReturnType<typeof sql>) => sql`
  select u.id, u.name, u.email, u.role, u."passwordTemporary", s.id as session, pg_current_snapshot()::text as seen,
    case when u.limited then array(select r."relationshipId" from "RelationshipReader" r
      where r."userId" = u.id) end as limits
  from "Session" s join "User" u on u.id = s."userId"
  where ${condition} and ${isLive()} and u."disabledAt" is null`;

/**
 * The viewer that a cookie claims. One statement reads the session and the person and, every few minutes,
 * records that the session is in use. Returns null if the session has ended or expired, or the person is
 * disabled. Throws if the database doesn't answer.
 */
export async function viewerOf({ session, userId }: Claim): Promise<Viewer | null> {
  const claimed = sql`"userId" = ${userId}`;
  const [viewer] = await sql<Viewer[]>`
    with seen as (
      update "Session" set "lastSeenAt" = now()
      where id = ${session} and ${claimed} and ${isLive()}
        and "lastSeenAt" < ${minutes(SEEN_EVERY_MINUTES)}
    ) ${viewersWhere(sql`s.id = ${session} and ${claimed}`)}`;
  return viewer ?? null;
}

/** The viewers of those of these sessions that are live, by session. Doesn't count as using them. */
export async function viewersOf(sessions: string[]): Promise<Map<string, Viewer>> {
  const viewers = await sql<Viewer[]>`${viewersWhere(sql`s.id = any(${sessions})`)}`;
  return new Map(viewers.map((viewer) => [viewer.session!, viewer]));
}
