const HERE = "http://here.invalid";
const HOME = "/summary";

/**
 * The place within the desk to go to next, as a path. Anything that is not one, or that a browser
 * would follow to another site, becomes the summary: an address elsewhere would make the sign-in form
 * a lure.
 *
 * @param asked what a link, a cookie or a form says
 */
export function placeWithin(asked: unknown): string {
  if (typeof asked !== "string" || !asked.startsWith("/")) return HOME;
  const place = pathOf(asked);
  // Taking out dots can leave two slashes at the start, which is another site to a browser.
  return place && pathOf(place) === place ? place : HOME;
}

/** A path as a browser reads it: past tabs and line breaks, with backslashes as slashes. */
function pathOf(text: string): string | null {
  if (!URL.canParse(text, HERE)) return null;
  const { origin, pathname, search, hash } = new URL(text, HERE);
  return origin === HERE ? pathname + search + hash : null;
}
