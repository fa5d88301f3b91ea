import { db } from "@/lib/core/database/db";
import { DAY_MS } from "@/lib/core/today";
import { KNOWN_ADDRESS_DAYS, MAX_OWN_ADDRESSES } from "./limits";

/** An address last used before this counts as unknown again. */
export const longAgo = (): Date => new Date(Date.now() - KNOWN_ADDRESS_DAYS * DAY_MS);

/** The addresses, as keyed hashes, from which a person has signed in lately; none if the person is unknown. */
export async function ownAddresses(
  email: string,
  client: Pick<typeof db, "signInAddress"> = db,
): Promise<string[]> {
  const rows = await client.signInAddress.findMany({
    where: { user: { email }, lastAt: { gt: longAgo() } },
    orderBy: { lastAt: "desc" },
    take: MAX_OWN_ADDRESSES,
  });
  return rows.map(({ address }) => address);
}
