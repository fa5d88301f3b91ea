import type { ReactElement } from "react";

/** Rows as arrays of their values: what a page sends to a client component without naming each field in each row. */
export type Packed = unknown[][];

/** Rows that `packEach` packed: in place of one that failed, what says so. */
export type PackedEach = (unknown[] | ReactElement)[];

/** Packs rows for a client component, which unpacks them with the same fields. Nothing else of a row is sent. */
export const pack = <T>(rows: readonly T[], fields: readonly (keyof T)[]): Packed =>
  rows.map((row) => packOne(row, fields));

export const packOne = <T>(row: T, fields: readonly (keyof T)[]): unknown[] =>
  fields.map((field) => row[field]);

/** The rows that `pack` packed. */
export const unpack = <T>(packed: Packed, fields: readonly (keyof T)[]): T[] =>
  packed.map((values) => unpackOne<T>(values, fields));

export const unpackOne = <T>(values: unknown[], fields: readonly (keyof T)[]): T =>
  Object.fromEntries(fields.map((field, at) => [field, values[at]])) as T;

/** An instant as a row carries it: milliseconds since 1970. Throws if it is none, so that its row fails by itself. */
export function packInstant(instant: string): number {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError(`not an instant: ${instant}`);
  return time;
}

export const packInstantOrNull = (instant: string | null): number | null =>
  instant === null ? null : packInstant(instant);
