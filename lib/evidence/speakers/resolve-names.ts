import type { Tx } from "@/lib/core/command/command";
import { isDescription } from "@/lib/extract/described";
import type { Speaker } from "@/lib/generated/prisma/client";
import { byName, isSurnameOf } from "./by-name";

/** The columns of a speaker that decide which person a name refers to. */
export type Called = Pick<Speaker, "id" | "name" | "aliases" | "mergedIntoId" | "describedInId">;

/**
 * Finds the speakers that a source means by these names, ignoring case (extraction has given the full names of those
 * whom the article calls "Mr Xi"). Speakers are found by name or alias; described speakers, and those known only by a
 * surname that belongs to someone else's aliases, are looked for among those of the source's own versions. Adds the new
 * ones. Returns a look-up from a name as given to its id.
 */
export async function speakersNamed(
  tx: Tx,
  given: string[],
  sourceId: string,
): Promise<(name: string) => string> {
  const [within = null] = await articlesOf(tx, [sourceId]);
  const wanted = [...new Set(given)];
  const rows = await speakersCalled(tx, wanted, within);
  const ends = new Map<string, Named>();
  for (const row of rows)
    ends.set(row.id, row.mergedIntoId ? await endOfMerges(tx, row.mergedIntoId) : row);
  const endOf = ({ id }: Named) => ends.get(id)!;
  const speakerOf = byName(rows, endOf);
  const known = (name: string) => speakerOf(name)?.id;
  const isOfArticle = (name: string) => isDescription(name) || isSurnameOf(rows, endOf, name);
  // "US" and "us" differ, although case is otherwise ignored.
  const keyOf = (name: string) => `${name.toLowerCase()} ${isDescription(name)}`;
  const missing = new Map(
    wanted.filter((name) => !known(name)).map((name) => [keyOf(name), name] as const),
  );
  const entered = await tx.speaker.createManyAndReturn({
    data: [...missing.values()].map((name) => ({
      name,
      aliases: [],
      describedInId: isOfArticle(name) ? within : null,
    })),
  });
  const made = new Map(entered.map(({ id, name }) => [keyOf(name), id]));
  return (name) => known(name) ?? made.get(keyOf(name))!;
}

/** The rows of the desk and of one article under these names or aliases, locked against being merged. */
export const speakersCalled = (tx: Tx, names: string[], within: string | null) => tx.$queryRaw<
  Called[]
>`
  select id, name, aliases, "mergedIntoId", "describedInId" from "Speaker"
  where id in (
    select "speakerId" from "SpeakerName"
    where lower(name) = any(select lower(n) from unnest(${names}::text[]) n)
    union
    select p.id from "Speaker" p cross join lateral unnest(p.name || p.aliases) called
    where p."describedInId" = ${within}
      and lower(called) = any(select lower(n) from unnest(${names}::text[]) n))
  order by id for share`;

/** The articles that sources are versions of, each as its first version. */
export async function articlesOf(tx: Tx, sourceIds: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct first_version(id) as id from unnest(${sourceIds}::text[]) id`;
  return rows.map(({ id }) => id);
}

type Named = Pick<Speaker, "id" | "name">;

/** The speaker that a merged row finally leads to. */
export async function endOfMerges(tx: Tx, id: string): Promise<Named> {
  const row = await tx.speaker.findUniqueOrThrow({ where: { id } });
  return row.mergedIntoId ? endOfMerges(tx, row.mergedIntoId) : row;
}
