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
