/** A record that someone opened recently. */
export interface Recent {
  href: string;
  title: string;
}

const MAX_RECENT = 6;
const RECORD = /^\/(issues|sources|speakers|briefings|ingest)\/(?!new$)[^/]+$/;

const place = (person: string) => `recent:${person}`;

/** The records that a person recently opened or chose in this browser, newest first. */
export function recentOf(person: string): Recent[] {
  try {
    return JSON.parse(localStorage.getItem(place(person)) ?? "[]");
  } catch {
    return [];
  }
}

/**
 * Remembers a record's page as the most recent. Ignores other pages, and does nothing if the browser has no storage.
 */
export function remember(person: string, { href, title }: Recent) {
  if (!RECORD.test(href)) return;
  const others = recentOf(person).filter((recent) => recent.href !== href);
  try {
    const all = [{ href, title }, ...others].slice(0, MAX_RECENT);
    localStorage.setItem(place(person), JSON.stringify(all));
  } catch {
    // In private windows or on full disks, the palette works without it.
  }
}
