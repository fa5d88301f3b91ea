/** What a connection says when it opens, so that a day begins at midnight UTC on any server. */
export const UTC = { TimeZone: "UTC" } as const;

/**
 * An address for node-postgres, with which a session is in UTC whatever the server’s time zone. Prisma needs that: its
 * adapter leaves out an instant’s offset, both when it reads and when it writes.
 */
export function inUtc(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  const given = address.searchParams.get("options");
  const options = [given, `-c TimeZone=${UTC.TimeZone}`].filter(Boolean).join(" ");
  address.searchParams.delete("options");
  // Not as URLSearchParams would write it: a plus isn’t a space everywhere.
  address.search += `${address.search ? "&" : ""}options=${encodeURIComponent(options)}`;
  return address.href;
}

/**
 * JSON as PostgreSQL writes it, with each instant as ECMAScript writes it: `2026-11-01T08:00:00.500Z`, where PostgreSQL
 * has `2026-11-01T08:00:00.5+00:00`. Nobody then has to know which of the two wrote it, and texts sort as the instants do.
 */
export const withInstants = (json: string): string =>
  json.includes('+00:00"')
    ? json.replace(
        INSTANT,
        (_, second: string, part = ".") => `"${second}${part.padEnd(4, "0")}Z"`,
      )
    : json;

/** A whole text that is an instant, and no part of a longer one. */
const INSTANT = /"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?\+00:00"/g;
