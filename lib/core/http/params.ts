/** The parameters of an address, as Next.js gives them to a page. */
export type Params = Record<string, string | string[] | undefined>;

const MAX_TEXT = 200;
const WRONG_DAY = "Enter a date such as 2026-12-31.";
const WRONG_COUNT = "Enter a whole number, 1 or more.";

/** What was read of an address, and what is wrong with its values, by parameter. */
interface Reading {
  names: Set<string>;
  /** Those of them that may be repeated. */
  lists: Set<string>;
  wrong: Record<string, string>;
}

/** The addresses that are read strictly, for scripts. */
const strict = new WeakMap<Params, Reading>();

/** Reads an address as it is read for pages, and says what that would pass over. */
export function readStrictly<T>(params: Params, read: (params: Params) => T) {
  const reading: Reading = { names: new Set(), lists: new Set(), wrong: {} };
  strict.set(params, reading);
  const value = read(params);
  const { names, lists, wrong } = reading;
  for (const [name, given] of Object.entries(params))
    if (Array.isArray(given) && names.has(name) && !lists.has(name))
      wrong[name] ??= "Send this parameter only once.";
  return { value, names: [...names], wrong };
}

/**
 * Reads single parameters of an address, for filters: the first value if a parameter is repeated, and the default if it
 * is missing or invalid. Without Zod, since filters are also read in the browser.
 */
export function readParams(params: Params) {
  const reading = strict.get(params);
  /** A value unchanged; undefined if it is missing. */
  const given = (key: string): string | undefined => {
    reading?.names.add(key);
    return [params[key]].flat()[0];
  };
  /** All values of a parameter that may be repeated, unchanged. */
  const all = (key: string): string[] => {
    reading?.names.add(key);
    reading?.lists.add(key);
    return [params[key] ?? []].flat();
  };
  /** What `read` makes of a value without the blanks around it. If that is null, `wrong` says what is expected. */
  function value<T, D>(key: string, read: (text: string) => T | null, otherwise: D, wrong: string) {
    const text = given(key)?.trim();
    if (!text) return otherwise;
    const found = read(text);
    if (found !== null) return found;
    if (reading) reading.wrong[key] ??= wrong;
    return otherwise;
  }
  /** A trimmed text; empty if it is over 200 characters long. */
  const text = (key: string): string =>
    value(
      key,
      (each) => (each.length > MAX_TEXT ? null : each),
      "",
      `Enter at most ${MAX_TEXT} characters.`,
    );
  /** A day as YYYY-MM-DD, from year 1; otherwise empty. */
  const day = (key: string): string =>
    value(key, (each) => (isDay(each) ? each : null), "", WRONG_DAY);
  /** One of some values, whatever its case. */
  const oneOf = <const T extends string, D extends string>(
    key: string,
    values: readonly T[],
    otherwise: D,
  ): T | D => {
    const same = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();
    return value(key, (each) => values.find(same(each)) ?? null, otherwise, choiceOf(values));
  };
  /** A whole number from 1; the most if it is larger. */
  const count = (key: string, usual: number, most: number): number =>
    value(
      key,
      (each) =>
        Number.isInteger(Number(each)) && Number(each) > 0 ? Math.min(Number(each), most) : null,
      usual,
      WRONG_COUNT,
    );
  return { given, all, value, text, day, oneOf, count };
}

/** The values of these parameters that aren't days, which `day` passes over. */
export const wrongDays = (params: Params, names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const text = [params[name]].flat()[0]?.trim();
    return text && !isDay(text) ? [text] : [];
  });

/** What to say of a value that isn't one of these. */
export const choiceOf = (values: readonly string[]): string =>
  `Choose one of these: ${values.join(", ")}.`;

/** Whether a text is a real day as YYYY-MM-DD, from year 1, since PostgreSQL has no year 0. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < "0001-01-01") return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
