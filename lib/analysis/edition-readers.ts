import { Prisma } from "@/lib/generated/prisma/client";
import { isInTx } from "@/lib/visibility";

/**
 * SQL: the readers of the editions `e` that a condition names, each with the edition's number. They are told when it no
 * longer holds: everyone that it was sent to, since an email has its judgements, whoever issued it, and everyone who has opened it.
 */
export const readersOfEditions = (isMeant: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select u.id as "userId", e.number from "Edition" e
  join "User" u on ${isInTx.sentTo("e", "u")} or (${isInTx.editionShownTo("u", Prisma.sql`e.number`)}
    and (u.id = e."issuedById"
      or exists (select from "Receipt" r where r."editionId" = e.id and r."userId" = u.id)))
  where ${isMeant}`;
