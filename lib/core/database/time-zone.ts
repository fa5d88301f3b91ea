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

const OFFSET = '+00:00"';
/** A text that is an instant, as far as its offset. */
const INSTANT = /"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/;
const MAX_INSTANT = 27;

/**
 * JSON as PostgreSQL writes it, with each instant as ECMAScript writes it: `2026-11-01T08:00:00.500Z`, where PostgreSQL
 * has `2026-11-01T08:00:00.5+00:00`. Nobody then has to know which of the two wrote it, and texts sort as the instants do.
 * Finds the offsets first: hot reads have many texts and few instants.
 */
export function withInstants(json: string): string {
  const [first = "", ...rest] = json.split(OFFSET);
  let [written, before] = [first, first];
  for (const part of rest) {
    const instant = INSTANT.exec(before.slice(-MAX_INSTANT));
    written += instant ? `${".000".slice(instant[1]?.length ?? 0)}Z"` : OFFSET;
    written += part;
    before = part;
  }
  return written;
}
