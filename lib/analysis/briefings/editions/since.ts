import type { Prisma } from "@/lib/generated/prisma/client";
import type { EditionContent } from "./content";
import { correctedItems } from "./correction";
import type { ForecastKey, Reader } from "./gather";

/** The most changes in an annex; the earliest are left out. */
export const MAX_CHANGES = 300;

/** The edition from which the changes of an issue are counted, and the last event that it includes. */
export interface Since {
  number: number;
  issuedAt: Date;
  upTo: bigint;
}

/** The issues of an edition, as its changes are counted. */
export interface Counted {
  /** The issues, and their keys. */
  keys: ReadonlyMap<string, string>;
  /** From where each is counted; those that are missing have no changes. */
  since: ReadonlyMap<string, Since>;
}

/**
 * From where the changes of each issue are counted, by its id: the edition that a correction corrects; otherwise, and for
 * issues that it lacks, the last edition with it that all `readers` were sent. An issue that has been in none has no
 * changes to report: all of it is new.
 */
export async function sinceOf(
  reader: Reader,
  issues: readonly { id: string; key: string }[],
  { corrected, readers }: { corrected: EditionContent | null; readers: readonly string[] },
): Promise<Map<string, Since>> {
  const before = correctedItems(corrected);
  const ids = issues.filter(({ key }) => !before.has(key)).map(({ id }) => id);
  const last = await reader.$queryRaw<(Since & { id: string })[]>`
    select x.id, e.number, e."issuedAt", coalesce(e."upTo", 0) as "upTo"
    from unnest(${ids}::text[]) x(id) cross join lateral (
      select * from "Edition" e where e."issueIds" @> array[x.id] and e.content is not null
        and (cardinality(e."addresseeIds") = 0
          or (${readers.length > 0} and e."addresseeIds" @> ${[...readers]}::text[]))
      order by e.number desc limit 1) e`;
  const edition =
    corrected &&
    (await reader.edition.findUniqueOrThrow({
      where: { number: corrected.number },
      select: { number: true, issuedAt: true, upTo: true },
    }));
  const known = issues.flatMap(({ id, key }) =>
    edition && before.has(key) ? [[id, { ...edition, upTo: edition.upTo ?? 0n }] as const] : [],
  );
  return new Map([...known, ...last.map(({ id, ...since }) => [id, since] as const)]);
}

/**
 * The events of issues beyond those that their last edition includes. By number, never by time: what was written before
 * an edition can be committed after it.
 */
export function beyond(since: ReadonlyMap<string, Since>): Prisma.EventWhereInput {
  const issuesOf = new Map<bigint, string[]>();
  for (const [issueId, { upTo }] of since)
    issuesOf.set(upTo, [...(issuesOf.get(upTo) ?? []), issueId]);
  return { OR: [...issuesOf].map(([upTo, ids]) => ({ issueId: { in: ids }, id: { gt: upTo } })) };
}

/**
 * The forecasts that were resolved beyond what the last edition of their issue includes; in a correction, also those of
 * the corrected edition, which may have been resolved before it.
 */
export async function resolvedSince(
  reader: Reader,
  since: ReadonlyMap<string, Since>,
  issues: readonly { id: string; key: string }[],
  corrected: EditionContent | null,
): Promise<ForecastKey[]> {
  const events = await reader.event.findMany({
    where: { ...beyond(since), verb: "forecast.resolved" },
    select: { issueId: true, details: true },
  });
  const before = correctedItems(corrected);
  return [
    ...events.map(({ issueId, details }) => ({
      issueId: issueId!,
      number: (details as { forecast: number }).forecast,
    })),
    ...issues.flatMap(({ id: issueId, key }) =>
      (before.get(key)?.forecasts ?? []).map(({ number }) => ({ issueId, number })),
    ),
  ];
}
