import { rolesFor } from "@/lib/access";
import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { isWithdrawnSince } from "@/lib/analysis/briefings/editions/status";
import { sql } from "@/lib/core/database/db";
import { sha256 } from "@/lib/core/sha256";
import { is } from "@/lib/visibility";
import { isSharingOn } from "./policy";

/** What a link opens: an edition as it was issued, and what its readers must know besides. */
export interface SharedEdition {
  content: EditionContent;
  hash: string;
  expiresAt: string;
  /** Whether it has been corrected, and the titles of sources behind it that are withdrawn now. */
  corrected: boolean;
  withdrawn: string[];
}

/**
 * Opens the edition that a token is for, and logs it with the reader's address, in one statement. Not a command, since
 * nobody is signed in. Returns null, alike and without logging, if the token is wrong, expired or revoked, if whoever
 * made the link may no longer do so, and while links are off.
 */
export async function openShared(token: string, address: string): Promise<SharedEdition | null> {
  if (!isSharingOn()) return null;
  const [row] = await sql<(Omit<SharedEdition, "content"> & { content: string })[]>`
    with link as (
      select l.id, l."editionId", l."expiresAt" from "ShareLink" l
      join "User" u on u.id = l."createdById" join "Edition" s on s.id = l."editionId"
      where l."tokenHash" = ${sha256(token)} and l."revokedAt" is null and l."expiresAt" > now()
        and u."disabledAt" is null and u.role::text = any(${[...rolesFor("shareEdition")]})
        and ${is.editionShownTo("u", sql`s.number`)}),
    logged as (insert into "ShareOpening" ("linkId", address) select id, ${address} from link)
    select e.content, e.hash, l."expiresAt",
      exists (select from "Edition" c where c."correctsId" = e.id) as corrected,
      array(select s.title from "Source" s
        where ${isWithdrawnSince} order by s.title) as withdrawn
    from link l join "Edition" e on e.id = l."editionId" where e.content is not null`;
  return row ? { ...row, content: JSON.parse(row.content) as EditionContent } : null;
}
