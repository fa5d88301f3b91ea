import { type Columns, type Packed, type PackedRecord, swapMarks } from "./packed-rows";

/**
 * Packs rows for a client component, which unpacks them with the same fields. Nothing else of a row is sent. They are
 * plain data, as JSON has it: what is undefined comes out as null.
 */
export const pack = <T>(rows: readonly T[], fields: readonly (keyof T)[]): Packed =>
  swapMarks(JSON.stringify(columnsOf(rows, fields)));

/** Packs all the data of one client component as one text, which is shorter than React's own format. What is undefined is left out. */
export const packRecord = <T>(record: T): PackedRecord<T> => swapMarks(JSON.stringify(record));

function columnsOf<T>(rows: readonly T[], fields: readonly (keyof T)[]): Columns {
  const places = new Map<string, number>();
  const placeOf = (word: unknown): unknown => {
    if (Array.isArray(word)) return word.map(placeOf);
    if (typeof word !== "string") return word;
    if (!places.has(word)) places.set(word, places.size);
    return places.get(word);
  };
  const worded = fields.map((field) => repeats(rows.map((row) => row[field])));
  return {
    rows: rows.map((row) =>
      withoutEnd(fields.map((field, at) => (worded[at] ? placeOf(row[field]) : row[field]))),
    ),
    words: [...places.keys()],
    worded,
  };
}

/** A row up to its last value: put fields that are mostly null last. */
export const withoutEnd = (values: readonly unknown[]): unknown[] =>
  values.slice(0, values.findLastIndex((value) => value != null) + 1);

/** Whether values are words, lists of words, or missing, and each is there twice on average. */
function repeats(values: readonly unknown[]): boolean {
  const words = values.flat();
  return (
    words.every((word) => word == null || typeof word === "string") &&
    new Set(words).size * 2 <= words.length
  );
}

/** An instant as a row carries it: milliseconds since 1970. Throws if it isn't one, so that its row fails by itself. */
export function packInstant(instant: string): number {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError(`not an instant: ${instant}`);
  return time;
}

export const packInstantOrNull = (instant: string | null): number | null =>
  instant === null ? null : packInstant(instant);
