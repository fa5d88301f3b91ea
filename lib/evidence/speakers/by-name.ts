import { isDescription } from "@/lib/extract/described";

interface Called {
  name: string;
  aliases: string[];
  mergedIntoId: string | null;
  describedInId: string | null;
}

/**
 * Finds the speaker that a name refers to, ignoring case, among the rows of the desk and of one article:
 * a description refers only to a speaker described in that article, any other name only to a speaker known to
 * every source. `whoIs` gives the speaker that a row finally leads to, if it was merged.
 */
export function byName<T extends Called, V>(rows: T[], whoIs: (row: T) => V) {
  const everywhere = namesOf(
    rows.filter(({ describedInId }) => !describedInId),
    whoIs,
  );
  const here = namesOf(
    rows.filter(({ describedInId }) => describedInId),
    whoIs,
  );
  return (name: string): V | undefined =>
    (isDescription(name) ? here : everywhere).get(name.toLowerCase());
}

/** By name in lower case. A name takes precedence over an alias, and both over the name of a merged row. */
function namesOf<T extends Called, V>(rows: T[], whoIs: (row: T) => V): Map<string, V> {
  const live = rows.filter(({ mergedIntoId }) => !mergedIntoId);
  const merged = rows.filter(({ mergedIntoId }) => mergedIntoId);
  return new Map([
    ...merged.map((row) => [row.name.toLowerCase(), whoIs(row)] as const),
    ...live.flatMap((row) =>
      row.aliases.map((alias) => [alias.toLowerCase(), whoIs(row)] as const),
    ),
    ...live.map((row) => [row.name.toLowerCase(), whoIs(row)] as const),
  ]);
}
