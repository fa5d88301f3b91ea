import { Prisma } from "@/lib/generated/prisma/client";
import { isInTx } from "@/lib/visibility";

/**
 * SQL: the readers of the editions `e` that a condition names, each with the edition's number. They are told when it no
 * longer holds: everyone who was notified of it, since an email has its judgements, whoever issued it, and everyone who
 * has opened it. Who was notified depends on their settings and what they were allowed to see at the time, and includes readers of an edition
 * that it corrects. `offset 0` has PostgreSQL look each of them up: it might read all notifications otherwise.
 */
export const readersOfEditions = (isMeant: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select u.id as "userId", e.number from "Edition" e
  join "User" u on ${isInTx.editionShownTo("u", Prisma.sql`e.number`)} and (u.id = e."issuedById"
    or exists (select from "Receipt" r where r."editionId" = e.id and r."userId" = u.id)
    or exists (select from "Notification" t where t."userId" = u.id
      and t.subject = 'edition:' || e.number and t.kind in ('EDITION', 'RECALL') offset 0))
  where ${isMeant}`;
