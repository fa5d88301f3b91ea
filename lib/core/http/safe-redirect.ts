const HERE = "http://here.invalid";
const HOME = "/summary";

/**
 * The place within the desk to go to next, as a path. Anything else, or anything that a browser would
 * follow to another site, becomes the summary, so that the sign-in form can't be used to lure people
 * away.
 *
 * @param asked from a link, a cookie or a form
 */
export function safeRedirect(asked: unknown): string {
  if (typeof asked !== "string" || !asked.startsWith("/")) return HOME;
  const place = pathOf(asked);
  // Removing dots can leave two slashes at the start, which browsers take for another site.
  return place && pathOf(place) === place ? place : HOME;
}

/** A path as a browser reads it: past tabs and line breaks, with backslashes as slashes. */
function pathOf(text: string): string | null {
  if (!URL.canParse(text, HERE)) return null;
  const { origin, pathname, search, hash } = new URL(text, HERE);
  return origin === HERE ? pathname + search + hash : null;
}
