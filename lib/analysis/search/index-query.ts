import { type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Part, Query } from "./filter";
import type { Meant } from "./names";

/** Words that say little by themselves: left out, unless nothing else is asked for, or in quotation marks. */
const COMMON = new Set(
  "a an and are as at be been but by did do does for from had has have how if in into is it its of on or that the their them then there these they this those to was were what when where which who why will with would".split(
    " ",
  ),
);

/** What a search asks of the index. */
export interface Asked {
  /** SQL: its words as a tsquery. Null if it has none. */
  words: Fragment | null;
  /** SQL: any of its words as a tsquery, to choose the best passage of a text. */
  any: Fragment;
  /** SQL: any of the words that the record must not have anywhere, as a tsquery. Null if there are none. */
  unwanted: Fragment | null;
  /** The words to highlight. */
  highlight: string;
  /** All of its words, in their order: a title may be exactly this, or have it as a phrase. Of alternatives, each. */
  wholes: string[];
  /** A tsquery of keys of which a record must have all, and one of what it must not have. Empty if there are none. */
  wanted: string;
  excluded: string;
  from: string | null;
  to: string | null;
}

/**
 * SQL: the words of a part as the database folds them. The migration `search` defines `search_query`; the last definition
 * of `search_fold`, which it calls, is in `search_folds_english_faster`.
 */
const queryOf = ({ value }: Part): Fragment => sql`search_query(${value})`;

/** SQL: tsqueries joined by an operator; at least one. */
export const joined = (queries: Fragment[], by: Fragment): Fragment =>
  queries.reduce((all, one): Fragment => sql`${all} ${by} ${one}`);

const isTelling = ({ value, phrase }: Part): boolean =>
  phrase || !COMMON.has(value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));

const valuesOf = (parts: Part[]): string => parts.map(({ value }) => value).join(" ");

/** Words with those that are alternatives to them. */
function choicesOf(words: Part[]): Part[][] {
  const choices: Part[][] = [];
  for (const part of words)
    if (part.or) choices.at(-1)!.push(part);
    else choices.push([part]);
  return choices;
}

/** Turns a search into what is asked of the index, given what its names refer to. */
export function askedBy(viewer: Viewer, { parts, from, to }: Query, meant: Meant[]): Asked {
  const words = parts.filter(({ operator }) => operator === null);
  const all = words.filter(({ not }) => !not);
  const choices = choicesOf(all);
  const telling = choices.filter(([first, ...others]) => others.length > 0 || isTelling(first!));
  const groups = telling.length > 0 ? telling : choices;
  const sought = groups.flat();
  const excluded = words.filter(({ not }) => not);
  const queries = [
    ...groups.map((group): Fragment => sql`(${joined(group.map(queryOf), sql`||`)})`),
    ...excluded.map((part): Fragment => sql`!!${queryOf(part)}`),
  ];
  return {
    words: queries.length > 0 ? joined(queries, sql`&&`) : null,
    unwanted: excluded.length > 0 ? joined(excluded.map(queryOf), sql`||`) : null,
    any: sought.length > 0 ? joined(sought.map(queryOf), sql`||`) : sql`''::tsquery`,
    highlight: valuesOf(sought),
    wholes: choices.length === 1 ? all.map(({ value }) => value) : [valuesOf(all)],
    ...keysOf(viewer, parts, meant, from, to),
    from,
    to,
  };
}

/** A key as a tsquery reads it. */
const key = (word: string): string => `'${word.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`;

/** As the index has it: a word of it can't be of any length. */
const cut = (value: string): string => [...value].slice(0, 200).join("");

/** No document has this key. */
const NOTHING = key("/none");

const PREFIX = { speaker: "/s:", issue: "/i:", publisher: "/p:", by: "/a:" } as const;

/** What the keys of a byline's words begin with, as a tsquery. */
const BYLINED = "'/v:";

function keysOf(
  viewer: Viewer,
  parts: Part[],
  meant: Meant[],
  from: string | null,
  to: string | null,
): Pick<Asked, "wanted" | "excluded"> {
  const groups = new Map<string, string[]>();
  const wanted = (group: string, keys: string[]) =>
    groups.set(group, [...(groups.get(group) ?? []), ...keys]);
  const excluded: string[] = [];
  // The same operator twice finds either value, except that a record can be in two states.
  const add = ({ operator, value, not }: Part, keys: string[]) =>
    not ? excluded.push(...keys) : wanted(operator === "is" ? `is:${value}` : operator!, keys);

  for (const part of parts) {
    const { operator, value } = part;
    if (operator === "kind") add(part, [key(`/k:${value}`)]);
    // `saidBy` asks which quotations.
    if (operator === "said" && !part.not) add(part, [key("/k:quotation")]);
    // For someone who may not see all issues, `linkedBy` asks instead.
    const isLink = value === "linked" || value === "unlinked";
    if (operator === "is" && !(isLink && viewer.limits)) add(part, [key(`/is:${value}`)]);
    // Those of others are hidden anyway, and there may be many.
    if (operator === "is" && value === "private" && !part.not)
      wanted("mine", [key(`/a:${viewer.id}`)]);
  }
  for (const { part, ids } of meant)
    if (part.operator && part.operator in PREFIX)
      add(
        part,
        ids.map((id) =>
          id.startsWith(BYLINED)
            ? `(${id})`
            : key(PREFIX[part.operator as keyof typeof PREFIX] + cut(id)),
        ),
      );
  const years = yearsBetween(from, to);
  if (years)
    wanted(
      "year",
      years.map((year) => key(`/y:${year}`)),
    );
  return {
    wanted: [...groups.values()]
      .map((keys) => (keys.length > 0 ? `(${keys.join(" | ")})` : NOTHING))
      .join(" & "),
    excluded: excluded.map((each) => `!${each}`).join(" & "),
  };
}

/** The longest range of years that is looked up year by year; a longer one narrows little. */
const MAX_YEARS = 60;

function yearsBetween(from: string | null, to: string | null): number[] | null {
  if (!from) return null;
  const first = Number(from.slice(0, 4));
  // `to` is the day after the last: if it is 1 January, the last year is the one before.
  const last = to
    ? Number(to.slice(0, 4)) - (to.endsWith("-01-01") ? 1 : 0)
    : new Date().getUTCFullYear() + 1;
  if (last - first > MAX_YEARS) return null;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k);
}
