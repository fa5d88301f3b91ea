import { rolesFor } from "@/lib/access";
import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { recalledFrom, withdrawals } from "@/lib/analysis/briefings/editions/recalled";
import type { Recalled, StoredRecall } from "@/lib/analysis/briefings/editions/schema";
import { sql } from "@/lib/core/database/db";
import { sha256 } from "@/lib/core/sha256";
import { is } from "@/lib/visibility";
import { isSharingOn } from "./policy";

/** What a link opens: an edition as it was issued, and what its readers must know besides. */
export interface SharedEdition {
  content: EditionContent;
  hash: string;
  expiresAt: string;
  /** Whether it has been corrected, and the sources behind it that are withdrawn now. Who withdrew them stays on the desk. */
  corrected: boolean;
  withdrawn: Omit<Recalled, "by" | "reason">[];
}

interface Stored extends Omit<SharedEdition, "content" | "withdrawn"> {
  content: string;
  withdrawn: StoredRecall[];
}

/**
 * Opens the edition that a token is for, and logs it with the reader's address, in one statement. Not a command, since
 * nobody is signed in. Returns null, alike and without logging, if the token is wrong, expired or revoked, if whoever
 * made the link may no longer do so, and while links are off.
 */
export async function openShared(token: string, address: string): Promise<SharedEdition | null> {
  if (!isSharingOn()) return null;
  const [row] = await sql<Stored[]>`
    with link as (
      select l.id, l."editionId", l."expiresAt" from "ShareLink" l
      join "User" u on u.id = l."createdById" join "Edition" s on s.id = l."editionId"
      where l."tokenHash" = ${sha256(token)} and l."revokedAt" is null and l."expiresAt" > now()
        and u."disabledAt" is null and u.role::text = any(${[...rolesFor("shareEdition")]})
        and ${is.editionShownTo("u", sql`s.number`)}),
    logged as (insert into "ShareOpening" ("linkId", address) select id, ${address} from link)
    select e.content, e.hash, l."expiresAt",
      exists (select from "Edition" c where c."correctsId" = e.id) as corrected,
      ${withdrawals} as withdrawn
    from link l join "Edition" e on e.id = l."editionId" where e.content is not null`;
  if (!row) return null;
  const content = JSON.parse(row.content) as EditionContent;
  const withdrawn = recalledFrom(content, row.withdrawn);
  return { ...row, content, withdrawn: withdrawn.map(({ by, reason, ...shown }) => shown) };
}
