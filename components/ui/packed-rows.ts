/** Rows as arrays of their values: what a page sends to a client component without naming each field in each row. */
export type Packed = unknown[][];

/** Packs rows for a client component, which unpacks them with the same fields. Nothing else of a row is sent. */
export const pack = <T>(rows: readonly T[], fields: readonly (keyof T)[]): Packed =>
  rows.map((row) => fields.map((field) => row[field]));

/** The rows that `pack` packed. */
export const unpack = <T>(packed: Packed, fields: readonly (keyof T)[]): T[] =>
  packed.map((values) => Object.fromEntries(fields.map((field, at) => [field, values[at]])) as T);
