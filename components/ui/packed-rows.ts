/**
 * Rows as a page sends them to a client component: the values of each without the names of their fields. What repeats
 * in a field, such as an owner, is sent once in `words`, and its place there in the rows.
 */
export interface Packed {
  words: string[];
  /** For each field, whether its values are places in `words`. */
  worded: boolean[];
  rows: unknown[][];
}

/** Packs rows for a client component, which unpacks them with the same fields. Nothing else of a row is sent. */
export function pack<T>(rows: readonly T[], fields: readonly (keyof T)[]): Packed {
  const places = new Map<string, number>();
  const placeOf = (word: unknown) => {
    if (typeof word !== "string") return word;
    if (!places.has(word)) places.set(word, places.size);
    return places.get(word);
  };
  const worded = fields.map((field) => repeats(rows.map((row) => row[field])));
  return {
    rows: rows.map((row) =>
      fields.map((field, at) => (worded[at] ? placeOf(row[field]) : row[field])),
    ),
    words: [...places.keys()],
    worded,
  };
}

/** Whether values are words, or missing, and each is there twice on average. */
const repeats = (values: readonly unknown[]): boolean =>
  values.every((value) => value == null || typeof value === "string") &&
  new Set(values).size * 2 <= values.length;

/** The rows that `pack` packed. */
export const unpack = <T>({ words, worded, rows }: Packed, fields: readonly (keyof T)[]): T[] =>
  rows.map(
    (values) =>
      Object.fromEntries(
        fields.map((field, at) => [field, worded[at] ? wordAt(words, values[at]) : values[at]]),
      ) as T,
  );

const wordAt = (words: readonly string[], place: unknown) =>
  typeof place === "number" ? words[place] : place;
