import { readersOfEditions } from "@/lib/analysis/edition-readers";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { notify, type Reason } from "@/lib/desk/notifications/notify";
import { eachOf, followersOf } from "@/lib/desk/notifications/recipients";
import type { NotificationDetails } from "@/lib/desk/notifications/schema";
import { Prisma } from "@/lib/generated/prisma/client";
import { isInTx } from "@/lib/visibility";
import { type Concerned, concernedBy, type Resting } from "./concerned";

interface SourceChange {
  sourceId: string;
  event: bigint;
  /** Whether the source was withdrawn or restored. */
  recalls: boolean;
  resting: readonly Resting[];
}

/**
 * Notifies the authors of what rests on a source, and its followers, that it has changed; if it was withdrawn or restored,
 * also the owners of the issues that it is evidence of, and the readers of the editions that rest on it.
 */
export async function notifyOfSource(
  tx: Tx,
  viewer: Viewer,
  { sourceId, event, recalls, resting }: SourceChange,
  except: ReadonlySet<string>,
): Promise<void> {
  const authors = concernedBy(resting);
  const concerned = recalls ? await withOwners(tx, sourceId, authors) : authors;
  const readers = recalls ? await recalledBy(tx, sourceId, concerned) : null;
  const reasons: Reason[] = [
    ...(readers ? [{ kind: "RECALL", to: eachOf(readers) } as const] : []),
    { kind: "SOURCE", to: eachOf(concerned) },
    { kind: "SOURCE", to: followersOf({ sourceId }) },
  ];
  await notify(tx, viewer, { event, sourceId }, reasons, { except });
}

/** The readers of editions that rest on a source, each with the numbers of these editions and any details from `concerned`. */
async function recalledBy(tx: Tx, sourceId: string, concerned: Concerned): Promise<Concerned> {
  const rows = await tx.$queryRaw<{ person: string; editions: number[] }[]>`
    select r."userId" as person, array_agg(r.number order by r.number) as editions
    from (${readersOfEditions(Prisma.sql`e."sourceIds" @> array[${sourceId}::text]`)}) r group by r."userId"`;
  return new Map(
    rows.map(({ person, editions }) => [
      person,
      { ...concerned.get(person), edition: editions.at(-1), editions },
    ]),
  );
}

/**
 * The people in `concerned`, and the owners of the issues that a source is evidence of, unless archived. Owners have these
 * issues in their details.
 */
async function withOwners(tx: Tx, sourceId: string, concerned: Concerned): Promise<Concerned> {
  const rows = await tx.$queryRaw<{ person: string; evidence: Evidence[] }[]>`
    select u.id as person, json_agg(json_build_object('issue', i.id, 'title', i.title) order by i.number, i.id) as evidence
    from "Issue" i join "User" u on u.id = i."ownerId"
    where i.status <> 'ARCHIVED' and ${isInTx.issueShownTo("u", Prisma.sql`i.id`)} and i.id in (
      select e."issueId" from "EvidenceLink" e join "Quote" q on q.id = e."quoteId"
      where q."sourceId" = ${sourceId} and ${isInTx.linked("e")} and ${isInTx.present("q")})
    group by u.id`;
  return new Map([
    ...concerned,
    ...rows.map(
      ({ person, evidence }) => [person, { ...concerned.get(person), evidence }] as const,
    ),
  ]);
}

type Evidence = NonNullable<NotificationDetails["evidence"]>[number];
