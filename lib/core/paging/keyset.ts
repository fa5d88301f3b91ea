import type { PendingQuery, Row } from "postgres";
import { z } from "zod";
import { refuse } from "@/lib/core/command/errors";
import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Page, PageRequest } from "./page";

type Fragment = ReturnType<typeof sql> | PendingQuery<Row[]>;

/** How the values of a sort key are checked and compared. */
interface KeyType {
  schema: z.ZodType;
  cast: Fragment;
}

export const types = {
  int: { schema: z.int32(), cast: sql`int` },
  bigint: { schema: z.int(), cast: sql`bigint` },
  float: { schema: z.number(), cast: sql`float8` },
  // PostgreSQL stores no NUL.
  text: { schema: z.string().refine((text) => !text.includes("\0")), cast: sql`text` },
  day: { schema: z.iso.date(), cast: sql`date` },
  instant: { schema: z.iso.datetime({ offset: true }), cast: sql`timestamptz` },
} satisfies Record<string, KeyType>;

/** The type of an enum's column, which sorts in the order of its values. */
export const enumType = (name: string, values: readonly string[]): KeyType => ({
  schema: z.enum(values),
  cast: sql`${sql(name)}`,
});

/** What a list is sorted by. The last key must be unique. Nulls come last, whatever the direction. */
export interface SortKey {
  by: Fragment;
  type: KeyType;
  dir: "asc" | "desc";
  nullable?: boolean;
}

type Value = string | number | null;

/** The place of a row in a list by its values of the keys, and which way the page goes from there. */
const positionSchema = z.object({
  from: z.array(z.union([z.string(), z.number(), z.null()])),
  back: z.boolean().default(false),
});
type Position = z.infer<typeof positionSchema>;

/**
 * The SQL for a page of a list by its sort keys: no row is skipped or repeated if others come or go, and a page
 * costs the same wherever it is. Select `at` with each row, and give the rows to `pageOf`. Refuses a
 * cursor that is not one of a list with these keys.
 */
export function keyset(keys: SortKey[], { limit, cursor }: PageRequest) {
  const position = cursor === null ? null : positionOf(cursor, keys);
  const back = position?.back ?? false;
  return {
    /** The row's place, as column `at`. */
    at: sql`json_build_array(${join(
      keys.map(({ by }) => by),
      sql`, `,
    )}) as at`,
    /** The order of the whole list. */
    sorted: sql`order by ${join(
      keys.map((key) => ordered(key, false)),
      sql`, `,
    )}`,
    where: position ? beyond(keys, position.from, back) : sql`true`,
    /** The order, and the limit: one more row than the page has tells whether there are more. */
    order: sql`order by ${join(
      keys.map((key) => ordered(key, back)),
      sql`, `,
    )} ${atMost(limit + 1)}`,
    pageOf: <T extends { at: Value[] }>(rows: T[]): Page<Omit<T, "at">> => {
      const page = rows.slice(0, limit);
      if (back) page.reverse();
      const more = rows.length > limit;
      const cursorAt = (row: T | undefined, goBack: boolean) =>
        row ? encode({ from: row.at, back: goBack }) : null;
      return {
        items: page.map(({ at: _, ...item }) => item),
        nextCursor: back || more ? cursorAt(page.at(-1), false) : null,
        previousCursor: (back ? more : position) ? cursorAt(page[0], true) : null,
      };
    },
  };
}

/** SQL: whether a row comes after these values, or before them if the list is read backwards. */
function beyond(keys: SortKey[], values: Value[], back: boolean): Fragment {
  const [key, ...rest] = keys;
  const [value = null, ...others] = values;
  if (!key) return sql`false`;
  const { by, type, nullable } = key;
  const given = sql`${value}::${type.cast}`;
  const up = (key.dir === "asc") !== back;
  const further = beyondOne(by, value === null ? null : given, up, back, nullable);
  const same = value === null ? sql`${by} is null` : sql`${by} = ${given}`;
  const either = sql`(${further} or (${same} and ${beyond(rest, others, back)}))`;
  // Says the same once more, so that an index can start at the value.
  const start = up ? sql`${by} >= ${given}` : sql`${by} <= ${given}`;
  return nullable ? either : sql`(${start} and ${either})`;
}

function beyondOne(
  by: Fragment,
  given: Fragment | null,
  up: boolean,
  back: boolean,
  nullable = false,
): Fragment {
  if (!given) return back ? sql`${by} is not null` : sql`false`;
  const further = up ? sql`${by} > ${given}` : sql`${by} < ${given}`;
  return nullable && !back ? sql`(${further} or ${by} is null)` : further;
}

function ordered({ by, dir, nullable }: SortKey, back: boolean): Fragment {
  const direction = (dir === "asc") !== back ? sql`asc` : sql`desc`;
  // Without nulls, saying where they go would only keep an index from being used.
  if (!nullable) return sql`${by} ${direction}`;
  return sql`${by} ${direction} ${back ? sql`nulls first` : sql`nulls last`}`;
}

const join = (parts: Fragment[], by: Fragment): Fragment =>
  parts.reduce((all, part): Fragment => sql`${all}${by}${part}`);

/** The cursor of the page of what comes after these values of the keys. */
export const cursorAfter = (from: Value[]): string => encode({ from, back: false });

const encode = (position: Position): string =>
  Buffer.from(JSON.stringify(position.back ? position : { from: position.from })).toString(
    "base64url",
  );

function positionOf(cursor: string, keys: SortKey[]): Position {
  const position = decode(cursor);
  const fits = keys.every(({ type, nullable }, at) => {
    const value = position?.from[at];
    return value === null ? nullable : type.schema.safeParse(value).success;
  });
  if (!position || position.from.length !== keys.length || !fits) return refuseCursor();
  return position;
}

/** Refuses a cursor that another list gave, or none. */
export const refuseCursor = (): never =>
  refuse("malformed", "This cursor doesn’t belong to this list. Start again without it.");

function decode(cursor: string): Position | null {
  try {
    return positionSchema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch {
    return null;
  }
}
