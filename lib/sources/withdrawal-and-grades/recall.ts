import type { Tx } from "@/lib/core/command/command";
import { Prisma } from "@/lib/generated/prisma/client";
import { isInTx } from "@/lib/visibility";
import type { Concerned } from "./concerned";

/**
 * The people who have opened an edition that rests on a source, each with the numbers of these editions and any
 * details from `concerned`.
 */
export async function recalledBy(
  tx: Tx,
  sourceId: string,
  concerned: Concerned,
): Promise<Concerned> {
  const rows = await tx.$queryRaw<{ person: string; editions: number[] }[]>`
    select r."userId" as person, array_agg(e.number order by e.number) as editions
    from "Receipt" r join "Edition" e on e.id = r."editionId" join "User" u on u.id = r."userId"
    where ${isInTx.editionShownTo("u", Prisma.sql`e.number`)} and e."sourceIds" @> array[${sourceId}::text] group by r."userId"`;
  return new Map(
    rows.map(({ person, editions }) => [
      person,
      { ...concerned.get(person), edition: editions.at(-1), editions },
    ]),
  );
}
