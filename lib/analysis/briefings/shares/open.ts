import { rolesFor } from "@/lib/access";
import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { judgementsOn } from "@/lib/analysis/briefings/editions/dependents";
import type {
  ReopenedSince,
  Rewording,
  SinceIssued,
  Withdrawn,
} from "@/lib/analysis/briefings/editions/schema";
import {
  type StoredSince,
  sinceIssued,
  sinceIssuedOf,
} from "@/lib/analysis/briefings/editions/since-issued";
import { sql } from "@/lib/core/database/db";
import { sha256 } from "@/lib/core/sha256";
import { is } from "@/lib/visibility";
import { isSharingOn } from "./policy";

/** What a link opens: an edition as it was issued, and what its readers must know besides. */
interface SharedEdition {
  content: EditionContent;
  hash: string;
  expiresAt: string;
  since: SharedSince;
}

/**
 * What has happened to an edition since it was issued, as far as it concerns what the edition says. Who did it, why, and
 * what the desk says now stay on the desk.
 */
export interface SharedSince {
  corrected: boolean;
  withdrawn: Pick<Withdrawn, "id" | "title" | "at" | "judgements">[];
  reworded: Pick<Rewording, "quotes" | "judgements">;
  reopened: Pick<ReopenedSince, "issue" | "forecast" | "wording" | "said" | "act" | "at">[];
}

interface Stored extends Omit<SharedEdition, "content" | "since">, StoredSince {
  content: string;
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
    select e.content, e.hash, l."expiresAt", ${sinceIssued}
    from link l join "Edition" e on e.id = l."editionId" where e.content is not null`;
  if (!row) return null;
  const { hash, expiresAt } = row;
  const content = JSON.parse(row.content) as EditionContent;
  return { content, hash, expiresAt, since: sharedSince(content, sinceIssuedOf(content, row)) };
}

function sharedSince(content: EditionContent, since: SinceIssued): SharedSince {
  const quotes = new Map<string, { ref: string; gone: boolean }>();
  for (const { ref, gone } of since.reworded.flatMap((one) => one.quotes))
    quotes.set(ref, { ref, gone: gone || (quotes.get(ref)?.gone ?? false) });
  // As the edition has it: the desk may have corrected it since.
  const titleOf = (source: string) => content.sources.find(({ id }) => id === source)?.title;
  return {
    corrected: since.correctedBy !== null,
    withdrawn: since.withdrawn.map(({ id, title, at, judgements }) => {
      return { id, title: titleOf(id) ?? title, at, judgements };
    }),
    reworded: {
      quotes: [...quotes.values()],
      judgements: judgementsOn(content, ({ ref }) => quotes.has(ref)),
    },
    reopened: since.reopened.map(({ issue, forecast, wording, said, act, at }) => {
      return { issue, forecast, wording, said, act, at };
    }),
  };
}
