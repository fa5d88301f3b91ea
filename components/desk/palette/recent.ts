/** A record that somebody had open lately. */
export interface Recent {
  href: string;
  title: string;
}

const MAX_RECENT = 6;
const RECORD = /^\/(issues|sources|speakers|briefings|ingest)\/(?!new$)[^/]+$/;

const place = (person: string) => `recent:${person}`;

/** The records that a person had open or chose lately in this browser, the latest first. */
export function recentOf(person: string): Recent[] {
  try {
    return JSON.parse(localStorage.getItem(place(person)) ?? "[]");
  } catch {
    return [];
  }
}

/** Remembers a record's page as the latest. Ignores other pages, and a browser that stores nothing. */
export function remember(person: string, { href, title }: Recent) {
  if (!RECORD.test(href)) return;
  const others = recentOf(person).filter((recent) => recent.href !== href);
  try {
    const all = [{ href, title }, ...others].slice(0, MAX_RECENT);
    localStorage.setItem(place(person), JSON.stringify(all));
  } catch {
    // Private windows and full disks: the palette works without.
  }
}
