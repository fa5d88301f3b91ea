/** The parameters of an address, as Next.js gives them to a page. */
export type Params = Record<string, string | string[] | undefined>;

const MAX_TEXT = 200;

/**
 * Reads single parameters of an address, for filters: the first value if a parameter is repeated, and the default if it
 * is missing or invalid. Without Zod, since filters are also read in the browser.
 */
export function readParams(params: Params) {
  const first = (key: string): string => [params[key] ?? ""].flat()[0] ?? "";
  /** A trimmed text; empty if it is over 200 characters long. */
  const text = (key: string): string => {
    const value = first(key).trim();
    return value.length > MAX_TEXT ? "" : value;
  };
  /** A day as YYYY-MM-DD, from year 1; otherwise empty. */
  const day = (key: string): string => (isDay(first(key)) ? first(key) : "");
  /** One of some values, whatever its case. */
  function oneOf<const T extends string, D extends string>(
    key: string,
    values: readonly T[],
    otherwise: D,
  ): T | D {
    const value = first(key).toLowerCase();
    return values.find((each) => each.toLowerCase() === value) ?? otherwise;
  }
  return { text, day, oneOf };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < "0001-01-01") return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
