import type { ReactElement } from "react";

/**
 * Rows as a page sends them to a client component: as one text, which React passes on as it is. It would write and read
 * every value of an array by itself, in the page and again while rendering it.
 */
export type Packed = string;

/**
 * Swaps the quotation marks and the apostrophes of a JSON text: a page has to escape each quotation
 * mark, and every word has two. Swapping again gives the JSON back. JSON has no control characters.
 */
export const swapMarks = (text: string): string =>
  text.replaceAll("'", "\0").replaceAll('"', "'").replaceAll("\0", '"');

/** A record that `packRecord` packed. */
export type PackedRecord<T> = Packed & { of?: T };

/** The record that `packRecord` packed. */
export const unpackRecord = <T>(packed: PackedRecord<T>): T => JSON.parse(swapMarks(packed)) as T;

/** Rows that `packEach` packed, as one text, and what stands in place of those that failed. */
export interface PackedEach {
  text: string;
  failed: ReactElement[];
}

/** The values of a row, or a place in `failed`. */
export type PackedRow = unknown[] | number;

/**
 * The values of rows without the names of their fields. What repeats in a field, such as an owner or a label, is there
 * once in `words`, and its place there in the rows.
 */
export interface Columns {
  words: string[];
  /** For each field, whether its values are places in `words`, or lists of them. */
  worded: boolean[];
  rows: unknown[][];
}

/** The rows that `pack` packed. */
export const unpack = <T>(packed: Packed, fields: readonly (keyof T)[]): T[] =>
  rowsOf(JSON.parse(swapMarks(packed)) as Columns, fields);

export const rowsOf = <T>({ words, worded, rows }: Columns, fields: readonly (keyof T)[]): T[] =>
  rows.map(
    (values) =>
      Object.fromEntries(
        fields.map((field, at) => [
          field,
          worded[at] ? wordAt(words, values[at]) : (values[at] ?? null),
        ]),
      ) as T,
  );

function wordAt(words: readonly string[], place: unknown): unknown {
  if (Array.isArray(place)) return place.map((each) => wordAt(words, each));
  return typeof place === "number" ? words[place] : (place ?? null);
}

/** The values of the rows that `packEach` packed, and what stands for those that failed. */
export const unpackEach = ({ text, failed }: PackedEach): (unknown[] | ReactElement)[] =>
  withFailed(JSON.parse(swapMarks(text)) as PackedRow[], failed);

export const withFailed = (
  rows: readonly PackedRow[],
  failed: readonly ReactElement[],
): (unknown[] | ReactElement)[] =>
  rows.map((row) => (typeof row === "number" ? failed[row]! : row));

export const packOne = <T>(row: T, fields: readonly (keyof T)[]): unknown[] =>
  fields.map((field) => row[field]);

export const unpackOne = <T>(values: unknown[], fields: readonly (keyof T)[]): T =>
  Object.fromEntries(fields.map((field, at) => [field, values[at] ?? null])) as T;
