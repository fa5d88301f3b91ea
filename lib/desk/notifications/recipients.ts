import { rolesFor, type Verb } from "@/lib/access";
import { Prisma } from "@/lib/generated/prisma/client";
import { isInTx } from "@/lib/visibility";
import type { NotificationDetails } from "./schema";

/**
 * SQL: people to notify of something (`userId`), each once, with the details that only they get (`own`).
 * `notify` (notify.ts) leaves out the actor, and whoever is disabled or may not see the issue or edition.
 */
export type Recipients = Prisma.Sql;

type Own = Partial<NotificationDetails>;

/** These people, by id. */
export const these = (ids: readonly string[]): Recipients =>
  Prisma.sql`select unnest(${[...ids]}::text[]) as "userId", '{}'::jsonb as own`;

/** These people, each with their own details. */
export const eachOf = (people: ReadonlyMap<string, Own>): Recipients => {
  const rows = [...people].map(([userId, own]) => ({ userId, own }));
  return Prisma.sql`select "userId", own
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("userId" text, own jsonb)`;
};

/** Everyone whose role may do this. */
export const everyoneWho = (verb: Verb): Recipients =>
  Prisma.sql`select u.id as "userId", '{}'::jsonb as own
    from "User" u where u.role::text = any(${[...rolesFor(verb)]})`;

/** Something that people follow: an issue, a source, or a quotation, by its source and the issues it is linked to. */
export interface Followed {
  issueId?: string | null;
  sourceId?: string | null;
  quoteId?: string | null;
}

/** The people who follow any of these. Lists of ids, so that either index can find them: `or` with a query cannot. */
export const followersOf = ({ issueId = null, sourceId = null, quoteId = null }: Followed) =>
  Prisma.sql`select distinct f."userId", '{}'::jsonb as own from "Follow" f
    where f.following and (
      f."issueId" = any(array(select ${issueId}::text union all
        select e."issueId" from "EvidenceLink" e where e."quoteId" = ${quoteId} and ${isInTx.linked("e")}))
      or f."sourceId" = any(array(select ${sourceId}::text union all
        select q."sourceId" from "Quote" q where q.id = ${quoteId})))`;

/** The people who wrote in a thread, by its first note. `own` says whether that note is theirs. */
export const writersIn = (threadId: string): Recipients =>
  Prisma.sql`select n."authorId" as "userId",
      jsonb_build_object('own', bool_or(n."parentId" is null)) as own
    from "Note" n where (n.id = ${threadId} or n."parentId" = ${threadId})
      and n."deletedAt" is null and ${isInTx.teamNote("n")}
    group by n."authorId"`;

/** The person who asked a question, by its note. */
export const askerOf = (noteId: string): Recipients =>
  Prisma.sql`select n."authorId" as "userId", '{}'::jsonb as own from "Note" n
    where n.id = ${noteId} and n.kind = 'QUESTION' and n."deletedAt" is null and ${isInTx.teamNote("n")}`;

/** Of some people, only these. */
export const among = (people: Recipients, ids: readonly string[]): Recipients =>
  Prisma.sql`select * from (${people}) people where people."userId" = any(${[...ids]})`;
