import { db } from "@/lib/core/database/db";
import { FAMILIAR_DAYS, OWN_ADDRESSES } from "./policy";

const DAY = 24 * 60 * 60_000;

/** An address last used before this counts as unknown again. */
export const longAgo = (): Date => new Date(Date.now() - FAMILIAR_DAYS * DAY);

/** The addresses, as keyed hashes, from which a person has signed in lately; none if the person is unknown. */
export async function ownAddresses(
  email: string,
  client: Pick<typeof db, "signInAddress"> = db,
): Promise<string[]> {
  const rows = await client.signInAddress.findMany({
    where: { user: { email }, lastAt: { gt: longAgo() } },
    orderBy: { lastAt: "desc" },
    take: OWN_ADDRESSES,
  });
  return rows.map(({ address }) => address);
}
