import { isBareSurname, isDescription } from "@/lib/extract/described";

interface Called {
  name: string;
  aliases: string[];
  mergedIntoId: string | null;
  describedInId: string | null;
}

/**
 * Finds the speaker that a name refers to, ignoring case, among the rows of the desk and of one article:
 * a description refers only to a speaker described in that article, any other name to a speaker known to
 * every source. A bare surname that is only an alias doesn't prove who is meant: it counts only if that article
 * calls the speaker by it. `endOf` gives the speaker that a row finally leads to, if it was merged.
 */
export function byName<T extends Called, V extends { name: string }>(
  rows: T[],
  endOf: (row: T) => V,
) {
  const everywhere = namesOf(
    rows.filter(({ describedInId }) => !describedInId),
    endOf,
  );
  const here = namesOf(
    rows.filter(({ describedInId }) => describedInId),
    endOf,
  );
  return (name: string): V | undefined => {
    const key = name.toLowerCase();
    if (isDescription(name)) return here.get(key);
    return everywhere.get(key) ?? (isSurnameOf(rows, endOf, name) ? here.get(key) : undefined);
  };
}

/** Whether a name is only the surname of someone who has a full name in every source. */
export function isSurnameOf<T extends Called>(
  rows: T[],
  endOf: (row: T) => { name: string },
  name: string,
): boolean {
  return rows.some((row) => !row.describedInId && isBareSurname(name, endOf(row).name));
}

/** By name in lower case. A name takes precedence over an alias, and both over the name of a merged row. */
function namesOf<T extends Called, V extends { name: string }>(
  rows: T[],
  endOf: (row: T) => V,
): Map<string, V> {
  const named = (row: T, names: string[]) => {
    const it = endOf(row);
    const sure = row.describedInId ? names : names.filter((name) => !isBareSurname(name, it.name));
    return sure.map((name) => [name.toLowerCase(), it] as const);
  };
  const live = rows.filter(({ mergedIntoId }) => !mergedIntoId);
  const merged = rows.filter(({ mergedIntoId }) => mergedIntoId);
  return new Map([
    ...merged.flatMap((row) => named(row, [row.name])),
    ...live.flatMap((row) => named(row, row.aliases)),
    ...live.flatMap((row) => named(row, [row.name])),
  ]);
}
